using System.Text.Json;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Kernel;

namespace Gongbao.Tests.Packs;

/// <summary>Where a pack's description of a document and the document as read differ.</summary>
internal sealed class Agreement(Pack pack)
{
    private readonly Dictionary<string, PackDocument> documents = pack.Documents.ToDictionary(d => d.Id);

    public IEnumerable<string> Differences(PackDocument said, ReadDocument read)
    {
        var differences = new List<string>();
        void Same(string what, string? left, string? right)
        {
            if (left != right) differences.Add($"{said.Id} {what}: pack {left}, text {right}");
        }

        Same("number", said.Number, read.DocumentNumber);
        // titles of interpretations are printed in several ways, and a real appointment's title holds names, which no pack has
        if (said.Kind is not "interpretation" && !(said.Kind == "appointment" && !pack.Manifest.Invented))
            Same("title", UnitName.Fold(said.Title), UnitName.Fold(read.Title));
        Same("instrument", Fold(said.Instrument), Fold(read.InstrumentTitle));
        // an interpretation is no official document and has no form of one, whatever its title ends with
        if (said.Kind is not "interpretation") Same("form", said.Form, read.Form);
        Same("kind", said.Kind, JsonNamingPolicy.KebabCaseLower.ConvertName(read.Kind.ToString()));
        Same("issuers", string.Join('、', said.Issuers), string.Join('、', read.Issuers));
        Same("date", $"{said.Date?.Printed:yyyy-MM-dd} {said.Date?.Inferred:yyyy-MM-dd}", $"{read.Date:yyyy-MM-dd} {read.DateInferred:yyyy-MM-dd}");
        Same("disclosure", said.Disclosure, read.Disclosure);
        Same("effective", $"{said.Effective?.Printed:yyyy-MM-dd}", $"{read.InForce.Effective:yyyy-MM-dd}");
        Same("expires", $"{said.Expires?.Printed:yyyy-MM-dd}", $"{read.InForce.Expires:yyyy-MM-dd}");
        Same("annexes", string.Join('|', said.Annexes.Where(a => a.Printed).Select(a => Fold(a.Title))), string.Join('|', read.Annexes.Select(a => Fold(a.Title))));
        Same("meeting", said.Meeting?.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), read.Meeting?.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Same("repeals", Numbers(said.Repeals), Numbers(read, RelationKind.Repeals));
        Same("amends", Numbers(said.Amends), Numbers(read, RelationKind.Amends));
        Same("interprets", Numbers(said.Interprets), Numbers(read, RelationKind.Interprets));
        Same("cited numbers", Numbers(said.Cites.Concat(said.Interprets.Where(i => read.Citations.Any(c => c.DocumentNumber == Number(i))))),
            string.Join(' ', read.Citations.Select(c => c.DocumentNumber).OfType<string>().Distinct().Order(StringComparer.Ordinal)));
        var implemented = read.Relations.Where(r => r.Kind == RelationKind.Implements).Select(r => r.DocumentNumber).ToHashSet();
        foreach (var number in said.Implements.Select(Number).OfType<string>())
            if (read.Citations.Any(c => c.DocumentNumber == number) && !implemented.Contains(number)) differences.Add($"{said.Id} implements {number}: not in the text");
        return differences;
    }

    private string Numbers(IEnumerable<PackRelation> relations) =>
        string.Join(' ', relations.Select(Number).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    private static string Numbers(ReadDocument read, RelationKind kind) =>
        string.Join(' ', read.Relations.Where(r => r.Kind == kind).Select(r => r.DocumentNumber).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    private string? Number(PackRelation relation) =>
        relation.Document is { } id ? documents[id].Number : DocumentNumber.TryParse(relation.Number, out var number) ? number.ToString() : relation.Number;

    private static string? Fold(string? title) => title is null ? null : UnitName.Fold(title);
}
