using System.Linq.Expressions;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Encryption;

namespace Gongbao.Casework.SeeCases;

/// <summary>一行办件 for an office; the name is opened only to be masked.</summary>
internal sealed record CaseRow(Guid Id, string Number, string Procedure, string Region, string County, string Step, CaseState State, DraftStage Stage, string OwnerUnit, DateOnly OpenedOn, DateOnly DueOn, DateOnly? ClosedOn, Encrypted Name, int Version)
{
    public static readonly Expression<Func<Case, CaseRow>> Of = c => new CaseRow(c.Id, c.Number, c.Procedure, c.Region, c.County, c.Step, c.State, c.Stage, c.OwnerUnit, c.OpenedOn, c.Due, c.ClosedOn, c.Name, c.Version);

    /// <summary>Last day of the running step; null: no limit, or the clock stands.</summary>
    public DateOnly? Due => DueOn == Case.NoLimit ? null : DueOn;

    /// <summary>张*: the first character and a star, as lists show persons.</summary>
    public string Masked(CaseSeal seal) => seal.Name(Id, Name) is { Length: > 0 } name ? new System.Globalization.StringInfo(name).SubstringByTextElements(0, 1) + "*" : "";
}
