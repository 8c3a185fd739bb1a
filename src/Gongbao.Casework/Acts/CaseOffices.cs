namespace Gongbao.Casework.Acts;

/// <summary>承办机构: which unit has a duty for a place, and which units take part in a procedure at all.</summary>
/// <param name="Find">Procedure, duty, region, day; null: nobody has it there.</param>
/// <param name="IsParty">Procedure, unit.</param>
internal sealed record CaseOffices(Func<string, string, string, DateOnly, string?> Find, Func<string, string, bool> IsParty);
