using System.Globalization;
using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Extraction;

/// <summary>已知答案的句子: reads sentences.txt and held-out.txt, puts each into a one-provision document and compares value, unit and comparator.</summary>
internal static class KnownSentences
{
    public static IReadOnlyList<KnownSentence> Load(string file)
    {
        var path = Path.Combine(Architecture.Repository.Root, "tests", "Gongbao.Tests", "Extraction", file);
        return [.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];
    }

    private static KnownSentence Parse(string line)
    {
        var (bar, arrow) = (line.IndexOf(" | ", StringComparison.Ordinal), line.LastIndexOf(" => ", StringComparison.Ordinal));
        var answers = line[(arrow + 4)..];
        return new KnownSentence(line[0], line[1], line[(bar + 3)..arrow] + "。", answers == "-" ? [] : answers.Split(" ; "));
    }

    public static IReadOnlyList<string> Extract(KnownSentence s)
    {
        var title = s.Section switch { 'G' => "发展目标", 'B' => "发展现状", _ => "重点任务" };
        var kind = s.Kind switch
        {
            'M' => DocumentKind.Measures, 'O' => DocumentKind.Opinions, 'R' => DocumentKind.Rules, 'I' => DocumentKind.Interpretation, _ => DocumentKind.Plan,
        };
        var source = "二、" + title + "。" + s.Text;
        var document = new ReadDocument
        {
            Number = 1, Kind = kind, Title = "样例", Date = new DateOnly(2025, 8, 5),
            Provisions =
            [
                new Provision
                {
                    EId = "sec_2", Kind = ProvisionKind.Part, Label = "二、", Path = "二", Title = title, TitleEnd = "。", Text = s.Text,
                    Spans = [new TextSpan(0, source.Length)],
                },
            ],
        };
        return [.. CommitmentExtractor.Extract(document, new SourceText(source)).Targets.Select(Answer)];
    }

    public static string Answer(TargetProposal t) =>
        $"{CommitmentsJson.Sign(t.Comparator)} {(t.Min is null ? Number(t.Value) : Number(t.Min) + "~" + Number(t.Max))} {t.Unit}".Trim();

    private static string Number(decimal? value) => value!.Value.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>One line of the file.</summary>
internal sealed record KnownSentence(char Kind, char Section, string Text, IReadOnlyList<string> Answers);
