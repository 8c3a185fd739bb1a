namespace Gongbao.Platform.Access;

/// <summary>Names of the permissions (权限) that rows of the rights table ask for. Which role has which stands in <see cref="RolePermissions"/>.</summary>
public static class Permissions
{
    /// <summary>登录即可: any signed-in person.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>工作台: the desk of officials.</summary>
    public const string Desk = "desk";

    /// <summary>公报编辑: load, correct and publish documents.</summary>
    public const string EditGazette = "gazette.edit";

    /// <summary>核对提案: review what a document proposes for the register of commitments.</summary>
    public const string ReviewProposals = "commitments.review";

    /// <summary>督查: register items, set owners and cycles, accept reports, write letters, close.</summary>
    public const string Supervise = "commitments.supervise";

    /// <summary>经办: draft reports and requests of the own unit.</summary>
    public const string DraftPapers = "papers.draft";

    /// <summary>审核: check papers of the own unit.</summary>
    public const string CheckPapers = "papers.check";

    /// <summary>签发: issue papers of the own unit.</summary>
    public const string IssuePapers = "papers.issue";

    /// <summary>办件: see the cases of the own unit and region; what may be done with them goes by the three above.</summary>
    public const string WorkOnCases = "cases.work";

    /// <summary>总览: the leader's page, where all targets stand.</summary>
    public const string SeeOverview = "commitments.overview";

    /// <summary>批示: give instructions.</summary>
    public const string Instruct = "commitments.instruct";

    /// <summary>政策测算: try what other parameters would cost.</summary>
    public const string Simulate = "rules.simulate";

    /// <summary>查看用户: the list of users and what they may do.</summary>
    public const string SeeUsers = "users.see";

    /// <summary>用户管理: create, lock and unlock users.</summary>
    public const string ManageUsers = "users.manage";

    /// <summary>授权管理: give and take roles.</summary>
    public const string GrantRoles = "roles.grant";

    /// <summary>审计: read and verify the audit.</summary>
    public const string ReadAudit = "audit.read";

    /// <summary>系统设置: see configuration, pack and jobs.</summary>
    public const string SeeSettings = "settings.see";
}
