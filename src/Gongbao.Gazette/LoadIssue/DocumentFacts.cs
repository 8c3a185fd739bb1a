using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>
/// What the register says of a document (文件元数据): as printed first, then as the pack knows it, then as reading infers it.
/// What is not printed always carries its basis.
/// </summary>
internal static class DocumentFacts
{
    public static void Fill(Document row, ReadDocument read, PackDocument? known)
    {
        row.Number = PackMatch.Number(read.DocumentNumber) is { } number && row.Slug == number ? number : row.Number;
        row.Title = read.Title;
        row.Instrument = read.InstrumentTitle ?? known?.Instrument;
        row.Subtitle = read.Subtitle;
        row.Kind = read.Kind;
        row.Form = read.Form ?? known?.Form;
        row.Issuer = string.Join('、', read.Issuers.Count > 0 ? read.Issuers : known?.Issuers ?? []);
        row.Recipients = string.Join('，', read.Recipients);
        row.Disclosure = read.Disclosure;
        row.TitleNote = read.TitleNote;
        row.IsTrial = read.InForce.IsTrial;
        row.PackId = known?.Id ?? row.PackId;
        (row.Date, row.DateBasis) = Choose(read.Date, known?.Date, read.DateInferred, read.DateBasis);
        var force = read.InForce;
        (row.EffectiveFrom, row.EffectiveBasis) = Choose(force.Effective, known?.Effective, force.EffectiveInferred, force.EffectiveBasis);
        (row.ExpiresOn, row.ExpiresBasis) = Choose(force.Expires, known?.Expires, force.ExpiresInferred, force.ExpiresBasis);
        (row.ForceEId, row.ForceClause) = (force.EId, force.Clause);
        WithoutClause(row);
    }

    /// <summary>What the pack alone knows, for a document whose text is not loaded.</summary>
    public static void Fill(Document row, PackDocument known)
    {
        row.Title = known.Title;
        row.Instrument = known.Instrument;
        row.Kind = PackMatch.KindOf(known);
        row.Form = known.Form;
        row.Issuer = string.Join('、', known.Issuers);
        row.Disclosure = known.Disclosure;
        row.PackId = known.Id;
        row.Number = PackMatch.Number(known.Number);
        (row.Date, row.DateBasis) = Choose(null, known.Date, null, null);
        (row.EffectiveFrom, row.EffectiveBasis) = Choose(null, known.Effective, null, null);
        (row.ExpiresOn, row.ExpiresBasis) = Choose(null, known.Expires, null, null);
        WithoutClause(row);
    }

    // A document that says nothing of its force is in force from its signature by practice (印发即生效).
    private static void WithoutClause(Document row)
    {
        if (row.EffectiveFrom is not null || Force.IsReport(row.Kind) || row.Date is null) return;
        (row.EffectiveFrom, row.EffectiveBasis) = (row.Date, nameof(InferenceBasis.DateOfSignature));
    }

    private static (DateOnly? Date, string? Basis) Choose(DateOnly? printed, PackDate? known, DateOnly? inferred, InferenceBasis? basis)
    {
        if (printed is not null) return (printed, null);
        if (known?.Printed is { } read) return (read, null);
        if (known?.Inferred is { } day) return (day, known.Basis ?? "");
        return inferred is null ? (null, null) : (inferred, basis?.ToString() ?? "");
    }
}
