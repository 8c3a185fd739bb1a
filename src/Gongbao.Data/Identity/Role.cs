namespace Gongbao.Data.Identity;

/// <summary>角色. What one may do in a unit; held through <see cref="RoleHolding"/>.</summary>
public enum Role
{
    /// <summary>居民</summary>
    Resident,

    /// <summary>企业</summary>
    Enterprise,

    /// <summary>经办</summary>
    Clerk,

    /// <summary>审核</summary>
    Checker,

    /// <summary>签发</summary>
    Issuer,

    /// <summary>督查</summary>
    Supervisor,

    /// <summary>统计</summary>
    Statistician,

    /// <summary>领导（链长、市长等）</summary>
    Leader,

    /// <summary>公报编辑</summary>
    Editor,

    /// <summary>系统管理员</summary>
    SystemAdmin,

    /// <summary>安全管理员</summary>
    SecurityAdmin,

    /// <summary>审计员</summary>
    Auditor,
}
