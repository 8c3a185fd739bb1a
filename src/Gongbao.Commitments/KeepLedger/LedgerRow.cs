using System.Globalization;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;

namespace Gongbao.Commitments.KeepLedger;

/// <summary>台账的一行: a report that is owed, or an item on which nothing is owed at present.</summary>
/// <param name="Serial">From 1.</param>
/// <param name="Item">The item.</param>
/// <param name="Source">Main source as cited.</param>
/// <param name="Units">Units that are listed besides the owner.</param>
/// <param name="Due">The report; null where no report was ever asked for.</param>
/// <param name="Standing">Its newest revision.</param>
/// <param name="Planned">What the path asks for by the end of the period, or today.</param>
internal sealed record LedgerRow(int Serial, CommitmentItem Item, string? Source, IReadOnlyList<string> Units, ReportDue? Due, ProgressReport? Standing, decimal? Planned)
{
    /// <summary>The hidden key; null where nothing can be filled in.</summary>
    public string? Key => Due is { } due ? new LedgerKey(Item.Number, due.UnitId, due.Period).ToString() : null;
}

/// <summary>行标识, hidden in the file: which report a row is for.</summary>
internal readonly record struct LedgerKey(string Number, string UnitId, string Period)
{
    public override string ToString() => $"{Number}/{UnitId}/{Period}";

    public static bool TryParse(string? text, out LedgerKey key)
    {
        var parts = text?.Split('/') ?? [];
        key = parts.Length == 3 ? new LedgerKey(parts[0], parts[1], parts[2]) : default;
        return parts.Length == 3 && ReportPeriod.TryParse(parts[2], out _);
    }

    /// <summary>版本标识, hidden in the file: what of the report the person saw when the ledger was taken out.</summary>
    public static string VersionOf(ProgressReport? standing) =>
        standing is null ? "0" : string.Create(CultureInfo.InvariantCulture, $"{standing.Revision}.{standing.Version}");
}
