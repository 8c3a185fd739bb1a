using Gongbao.Data.Encryption;
using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Needs;

/// <summary>需求摸底对象（六（二））: who stands in an uploaded register, is not served, and whom the rule does not exclude. For a visit; decides nothing.</summary>
internal sealed class NeedPerson
{
    public required Guid Id { get; init; }
    public required Guid UploadId { get; init; }
    public required string County { get; init; }
    public string? Township { get; init; }
    public required Encrypted Name { get; init; }
    public required Encrypted IdNumber { get; init; }

    /// <summary>Under the need's own column: joined with nothing else.</summary>
    public required string IdHash { get; init; }
    public Encrypted? Phone { get; init; }
    public required DisabilityKind Kind { get; init; }
    public required byte Grade { get; init; }

    /// <summary>True when all that the rule asks is known and met; false when something must be found out at the visit.</summary>
    public required bool Certain { get; init; }
}
