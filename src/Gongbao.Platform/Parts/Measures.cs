namespace Gongbao.Platform.Parts;

/// <summary>Figures with their unit (数值与计量单位). Figures of 元 are kept in yuan and said in the steps that documents use: 万元 and 亿元, in English million and billion yuan.</summary>
public static class Measures
{
    /// <summary>Unit of sums of money.</summary>
    public const string Yuan = "元";

    private static readonly Dictionary<string, string> InEnglish = new()
    {
        [Yuan] = "yuan", ["家"] = "", ["个"] = "", ["项"] = "", ["件"] = "", ["条"] = "", ["户"] = "households", ["人"] = "people", ["名"] = "people", ["次"] = "times", ["名次"] = "places",
        ["公里"] = "km", ["千米"] = "km", ["亩"] = "mu", ["吨"] = "t", ["平方米"] = "m²", ["天"] = "days", ["个工作日"] = "working days", ["小时"] = "hours", ["年"] = "years",
    };

    private static readonly (decimal Step, string Unit)[] Chinese = [(100_000_000m, "亿元"), (10_000m, "万元")], English = [(1_000_000_000m, "billion yuan"), (1_000_000m, "million yuan")];

    /// <summary>Exactly: 420亿元, 1.5万元, 37家, 95%; in English 42 billion yuan. A sum that needs more than four decimals in a step is said in a smaller one. Null for no figure.</summary>
    public static string? Of(decimal? figure, string? unit)
    {
        if (figure is not { } f) return null;
        foreach (var (step, word) in Steps(unit))
            if (Math.Abs(f) >= step && Math.Round(f / step, 4) * step == f) return Joined(Display.Text(f / step), word);
        return Joined(Display.Text(f), Word(unit));
    }

    /// <summary>A computed figure, to two decimals of the largest step it fills: 381.23亿元.</summary>
    public static string? Rounded(decimal? figure, string? unit)
    {
        if (figure is not { } f) return null;
        var (step, word) = StepOf(f, unit);
        return Joined(Display.Text(Math.Round(f / step, 2)), word);
    }

    /// <summary>The step in which figures as large as this are said together, such as along an axis, and its word.</summary>
    /// <param name="largest">The largest of them; below a step, or of another unit, it is the unit itself.</param>
    /// <param name="unit">Unit of the figures.</param>
    public static (decimal Step, string Word) StepOf(decimal largest, string? unit)
    {
        foreach (var step in Steps(unit))
            if (Math.Abs(largest) >= step.Step) return step;
        return (1, Word(unit));
    }

    private static (decimal Step, string Unit)[] Steps(string? unit) => unit != Yuan ? [] : Display.IsChinese ? Chinese : English;

    /// <summary>The unit's own word: as printed, in English where there is one. Counters that English does without (家, 个, 项) are left out there.</summary>
    public static string Word(string? unit) => unit is null ? "" : Display.IsChinese ? unit : InEnglish.GetValueOrDefault(unit, unit);

    private static string Joined(string figure, string word) => Display.IsChinese || word is "" or "%" or "‰" ? figure + word : $"{figure} {word}";
}
