using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Invented;

/// <summary>Compares what was read with what is known, as the extraction format's judge does: blanks and quotation marks do not count.</summary>
internal static class Marks
{
    public static List<string> Errors(Known known, ReadDocument read)
    {
        var errors = new List<string>();
        void Same(string what, string? want, string? have) { if (Plain(want) != Plain(have)) errors.Add($"{what}: want {want}, have {have}"); }
        Same("title", known.Title, read.TitleAlt.FirstOrDefault(t => Plain(t) == Plain(known.Title)) ?? read.Title);
        Same("issuer", string.Join('、', known.Issuers), string.Join('、', read.Issuers));
        Same("number", known.Number, read.DocumentNumber);
        Same("date", $"{known.Date}", $"{read.Date}");
        Same("kind", known.Kind, ExtractionWriter.Kind(read.Kind));
        Same("effective", $"{known.Effective}", $"{read.InForce.Effective}");
        Same("expires", $"{known.Expires}", $"{read.InForce.Expires}");
        Same("citations", string.Join(' ', known.Citations.Order()), string.Join(' ', read.Citations.Select(c => c.DocumentNumber).OfType<string>().Distinct().Order()));
        Same("repeals", string.Join(' ', known.Repeals.Order()), string.Join(' ', read.Relations.Where(r => r.Kind == RelationKind.Repeals).Select(r => r.DocumentNumber).OfType<string>().Distinct().Order()));
        Same("annexes", string.Join(' ', known.Annexes), string.Join(' ', read.Annexes.Select(a => a.Title)));
        return errors;
    }

    /// <summary>Headings found, wanted and given; an untitled heading accepts any text.</summary>
    public static (int Found, int Wanted, int Given) Headings(Known known, ReadDocument read)
    {
        var have = new List<(string Label, string Text)>();
        foreach (var p in read.Provisions) Collect(p, have);
        var want = known.Headings;
        var d = new int[want.Count + 1, have.Count + 1];
        for (var i = 0; i < want.Count; i++)
            for (var j = 0; j < have.Count; j++)
                d[i + 1, j + 1] = Label(want[i].Label) == Label(have[j].Label) && (want[i].Text.Length == 0 || Plain(want[i].Text) == Plain(have[j].Text))
                    ? d[i, j] + 1 : Math.Max(d[i, j + 1], d[i + 1, j]);
        return (d[want.Count, have.Count], want.Count, have.Count);
    }

    private static void Collect(Provision p, List<(string, string)> into)
    {
        if (p.Kind is >= ProvisionKind.Book and <= ProvisionKind.Subpoint and not ProvisionKind.Clause) into.Add((p.Label, p.Title));
        foreach (var c in p.Children) Collect(c, into);
    }

    private static string Label(string s) => Plain(s).TrimEnd('、', '.', '．');

    private static string Plain(string? s) => string.Concat((s ?? "").Where(c => !char.IsWhiteSpace(c) && !"《》〈〉“”".Contains(c))).Replace('(', '（').Replace(')', '）');
}
