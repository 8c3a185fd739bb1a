using Gongbao.Data.Identity;

namespace Gongbao.Platform.Access;

/// <summary>A role that a person may act in today (可用角色): their own, or somebody's whom they stand in for (AB角).</summary>
/// <param name="Holding">Id of the holding, or of the leave cover.</param>
/// <param name="Role">The role.</param>
/// <param name="UnitId">The unit in which it is held; empty for the public.</param>
/// <param name="Scope">The regions seen.</param>
/// <param name="CoverOf">The person stood in for; null: an own role.</param>
/// <param name="CoverOfName">Their name.</param>
public sealed record HeldRole(Guid Holding, Role Role, string UnitId, RegionScope Scope, Guid? CoverOf = null, string? CoverOfName = null);
