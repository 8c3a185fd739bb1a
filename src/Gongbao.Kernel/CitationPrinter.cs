using System.Globalization;
using System.Text;

namespace Gongbao.Kernel;

/// <summary>Writes the steps of a citation as path and as people print them.</summary>
internal static class CitationPrinter
{
    public static string Path(ReadOnlySpan<CitationStep> steps)
    {
        var s = new StringBuilder();
        var inArticle = false;
        for (var i = 0; i < steps.Length; i++)
        {
            inArticle |= steps[i].Level == CitationLevel.Article;
            if (i < steps.Length - 1 && IsLeftOut(steps[i].Level)) continue;
            if (s.Length > 0) s.Append('/');
            s.Append(Label(steps[i], inArticle));
            if (steps[i].Occurrence > 1) s.Append(CultureInfo.InvariantCulture, $"#{steps[i].Occurrence}");
        }
        return s.ToString();
    }

    public static string Printed(ReadOnlySpan<CitationStep> steps)
    {
        var s = new StringBuilder();
        var inArticle = false;
        for (var i = 0; i < steps.Length; i++)
        {
            inArticle |= steps[i].Level == CitationLevel.Article;
            s.Append(Words(steps[i], inArticle, i > 0 ? steps[i - 1].Level : null));
            if (steps[i].Occurrence > 1) s.Append(CultureInfo.InvariantCulture, $"第{steps[i].Occurrence}处");
        }
        return s.ToString();
    }

    /// <summary>What a path has no label for, unless it is the place itself.</summary>
    public static bool IsLeftOut(CitationLevel level) =>
        level is CitationLevel.Part or CitationLevel.Chapter or CitationLevel.Subchapter or CitationLevel.Paragraph;

    private static string Label(CitationStep step, bool inArticle) => step.Level switch
    {
        CitationLevel.Section => Chinese(step),
        CitationLevel.Paragraph => $"¶{Arabic(step)}",
        CitationLevel.Point => inArticle ? $"（{Chinese(step)}）" : $"{Arabic(step)}.",
        CitationLevel.Subpoint when inArticle => $"{Arabic(step)}.",
        CitationLevel.Row => $"行{Arabic(step)}",
        CitationLevel.Closing => $"尾{Arabic(step)}",
        _ => Words(step, inArticle, null),
    };

    private static string Words(CitationStep step, bool inArticle, CitationLevel? before) => step.Level switch
    {
        CitationLevel.Annex => $"附件{Arabic(step)}",
        CitationLevel.Part => $"第{Chinese(step)}编",
        CitationLevel.Chapter => $"第{Chinese(step)}章",
        CitationLevel.Subchapter => $"第{Chinese(step)}节",
        CitationLevel.Section => $"第{Chinese(step)}部分",
        CitationLevel.Subsection => $"（{Chinese(step)}）",
        CitationLevel.Article => $"第{Chinese(step)}条",
        CitationLevel.Paragraph => inArticle ? $"第{Chinese(step)}款" : $"第{Arabic(step)}段",
        CitationLevel.Point when inArticle => $"第（{Chinese(step)}）项",
        CitationLevel.Point => before == CitationLevel.Subsection ? Arabic(step) : $"第{Arabic(step)}项",
        CitationLevel.Subpoint => inArticle ? $"第{Arabic(step)}目" : $"（{Arabic(step)}）",
        CitationLevel.Item => inArticle ? $"（{Arabic(step)}）" : Circled(step.Number),
        CitationLevel.Clause => $"{Chinese(step)}是",
        CitationLevel.Table => $"表{Arabic(step)}",
        CitationLevel.Row => $"第{Arabic(step)}行",
        _ => $"结尾{Arabic(step)}",
    };

    private static string Chinese(CitationStep step) => ChineseNumeral.Format(step.Number);

    private static string Arabic(CitationStep step) => step.Number == 0 ? "" : step.Number.ToString(CultureInfo.InvariantCulture);

    // Unicode has circled numbers to 50
    private static string Circled(int n) => n switch
    {
        <= 20 => ((char)('①' + n - 1)).ToString(),
        <= 35 => ((char)('㉑' + n - 21)).ToString(),
        <= 50 => ((char)('㊱' + n - 36)).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"○{n}"),
    };
}
