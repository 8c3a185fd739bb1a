using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongbao.Gazette.Reading.Sources;

/// <summary>
/// Automatic numbers (自动编号) as the page would show them: 第一条, （一）, 1.. Word stores only "this paragraph is of list 3, level 2";
/// a reader that takes the stored text alone loses every article's number.
/// </summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, AbstractNum> _lists;
    private readonly Dictionary<int, NumberingInstance> _instances;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];
    private readonly HashSet<string> _unknown = [];

    public DocxNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _lists = First(numbering?.Elements<AbstractNum>() ?? [], a => a.AbstractNumberId?.Value ?? -1);
        _instances = First(numbering?.Elements<NumberingInstance>() ?? [], n => n.NumberID?.Value ?? -1);
        _styles = First(main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [], s => s.StyleId?.Value ?? "");
    }

    /// <summary>Kinds of number in the file that we do not write.</summary>
    public IEnumerable<string> Unknown => _unknown;

    /// <summary>The number with the blank after it; empty for a paragraph without one.</summary>
    /// <param name="paragraph">Paragraphs must come in text order.</param>
    /// <param name="hasText">A numbered paragraph without words counts but shows nothing worth reading.</param>
    public string Label(Paragraph paragraph, bool hasText)
    {
        if (Reference(paragraph) is not var (id, level) || !_instances.TryGetValue(id, out var instance)) return "";
        if (!_lists.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var list) || Level(instance, list, level) is not { } definition) return "";
        var counts = Count(instance, list, level);
        if (!hasText) return "";
        var label = Write(instance, list, definition, counts);
        return label.Length == 0 || IsClosed(label[^1]) || definition.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing ? label : label + " ";
    }

    private int?[] Count(NumberingInstance instance, AbstractNum list, int level)
    {
        var counts = _counts.TryGetValue(list.AbstractNumberId!.Value, out var known) ? known : _counts[list.AbstractNumberId.Value] = new int?[Levels];
        var restart = Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value;
        var first = restart is not null && _restarted.Add((instance.NumberID!.Value, level));
        counts[level] = first ? restart : counts[level] is { } n ? n + 1 : Start(instance, list, level);
        for (var above = 0; above < level; above++) counts[above] ??= Start(instance, list, above);
        Array.Clear(counts, level + 1, Levels - level - 1);
        return counts;
    }

    private string Write(NumberingInstance instance, AbstractNum list, Level definition, int?[] counts)
    {
        var pattern = definition.LevelText?.Val?.Value ?? "";
        if (Format(definition) == "bullet") return pattern.Length == 0 ? "" : pattern[0] is >= '\uE000' and <= '\uF8FF' ? "●" : pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }
            var level = pattern[++i] - '1';
            var format = definition.IsLegalNumberingStyle is null ? Format(Level(instance, list, level)) : "decimal";
            text.Append(Number(format, counts[level] ?? Start(instance, list, level)));
        }
        return text.ToString();
    }

    private string Number(string format, int number)
    {
        if (NumberFormats.Write(format, number) is { } written) return written;
        _unknown.Add(format);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    // Direct on the paragraph, or by its style or one that the style is based on; list 0 means: none.
    private (int Id, int Level)? Reference(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var direct = properties?.NumberingProperties;
        var (id, level) = (direct?.NumberingId?.Val?.Value, direct?.NumberingLevelReference?.Val?.Value);
        var styleId = properties?.ParagraphStyleId?.Val?.Value;
        for (var hops = 0; id is null && hops < 20 && styleId is not null && _styles.TryGetValue(styleId, out var style); hops++)
        {
            var own = style.StyleParagraphProperties?.NumberingProperties;
            level ??= own?.NumberingLevelReference?.Val?.Value;
            id = own?.NumberingId?.Val?.Value;
            if (id is not null) level ??= LinkedLevel(id.Value, styleId);
            styleId = style.BasedOn?.Val?.Value;
        }
        return id is null or 0 ? null : (id.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
    }

    private int? LinkedLevel(int id, string styleId) =>
        _instances.TryGetValue(id, out var n) && _lists.TryGetValue(n.AbstractNumId?.Val?.Value ?? -1, out var list)
            ? list.Elements<Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.Value == styleId)?.LevelIndex?.Value
            : null;

    private static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level);

    private static Level? Level(NumberingInstance instance, AbstractNum list, int level) =>
        Override(instance, level)?.Level ?? list.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);

    private static int Start(NumberingInstance instance, AbstractNum list, int level) =>
        Level(instance, list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Format(Level? level) => level?.NumberingFormat?.Val?.InnerText ?? "decimal";

    private static bool IsClosed(char c) => c is '、' or '．' or '.' or '）' or ')' or '：' or '。';

    private static Dictionary<TKey, T> First<TKey, T>(IEnumerable<T> items, Func<T, TKey> key) where TKey : notnull =>
        items.GroupBy(key).ToDictionary(g => g.Key, g => g.First());
}
