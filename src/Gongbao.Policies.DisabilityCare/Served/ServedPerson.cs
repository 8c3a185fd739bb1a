using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>
/// 服务对象（一人一档）: a disabled person who is or was served. What names the person is sealed; the row is found by
/// <see cref="IdHash"/>. Who left and came back keeps the row and gets a new <see cref="CareSpan"/>.
/// </summary>
internal sealed class ServedPerson : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The case whose approval enrolled the person; null when the row was imported.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>Code of the county or zone that pays.</summary>
    public required string County { get; set; }

    /// <summary>Code of the township; null when it is not known.</summary>
    public string? Township { get; set; }
    public required Encrypted Name { get; set; }
    public required Encrypted IdNumber { get; init; }

    /// <summary>Keyed hash of the identity number in its normal form.</summary>
    public required string IdHash { get; init; }
    public Encrypted? Certificate { get; set; }
    public Encrypted? Phone { get; set; }
    public required DateOnly Birth { get; init; }

    /// <summary>残疾类别.</summary>
    public required DisabilityKind Kind { get; set; }

    /// <summary>残疾等级, 1 to 4.</summary>
    public required byte Grade { get; set; }

    /// <summary>Bits of <see cref="Contracts.HouseholdKind"/>.</summary>
    public required int Household { get; set; }
    public ServedState State { get; set; }

    /// <summary>Day of the last assessment of abilities; null: not known.</summary>
    public DateOnly? AssessedOn { get; set; }

    /// <summary>Whether the standard was met then.</summary>
    public bool MetStandard { get; set; } = true;

    /// <summary>First day of the last month that is paid; null while served.</summary>
    public DateOnly? LastMonth { get; set; }
    public ExitReason? Reason { get; set; }

    /// <summary>The day of the event for which the person left.</summary>
    public DateOnly? ExitDay { get; set; }
    public int Version { get; set; }
}

/// <summary>享受状态.</summary>
internal enum ServedState
{
    /// <summary>在享.</summary>
    Serving,

    /// <summary>已退出.</summary>
    Exited,
}

/// <summary>Where sealed values of this module belong. The names never change.</summary>
internal static class CareColumns
{
    public static readonly EncryptedColumn Name = new("care_person.name");
    public static readonly EncryptedColumn IdNumber = new("care_person.id_number");
    public static readonly EncryptedColumn Certificate = new("care_person.certificate");
    public static readonly EncryptedColumn Phone = new("care_person.phone");
    public static readonly EncryptedColumn NeedName = new("care_need.name");
    public static readonly EncryptedColumn NeedIdNumber = new("care_need.id_number");
    public static readonly EncryptedColumn NeedPhone = new("care_need.phone");
    public static readonly EncryptedColumn PayeeName = new("care_payee.name");
    public static readonly EncryptedColumn Bank = new("care_payee.bank");
    public static readonly EncryptedColumn Account = new("care_payee.account");
}
