using System.Globalization;
using System.Resources;

namespace Gongbao.Data.Packs;

/// <summary>问题: one thing that is wrong in a pack. The text says what, why and what next, in Chinese or English.</summary>
/// <param name="Place">Where to put the cursor.</param>
/// <param name="Code">Stable name of the kind of problem; also the key of its text.</param>
/// <param name="Arguments">What the text names, in the order of its placeholders.</param>
public sealed record PackProblem(PackPlace Place, string Code, params string[] Arguments)
{
    private static readonly ResourceManager Texts = new(typeof(PackText));

    /// <summary>The problem in the language of <paramref name="culture"/> (Chinese unless English is asked for).</summary>
    public string Text(CultureInfo culture) =>
        string.Format(culture, Texts.GetString(Code, culture) ?? Code + " {0} {1} {2}", [.. Arguments, "", "", ""]);

    public override string ToString() => $"{Place} {Text(CultureInfo.InvariantCulture)}";
}

/// <summary>Marker of the resources <c>PackText.resx</c> (Chinese) and <c>PackText.en.resx</c> (English).</summary>
public sealed class PackText;

/// <summary>A pack that cannot be used; carries every problem found, not only the first.</summary>
public sealed class PackException(string folder, IReadOnlyList<PackProblem> problems)
    : Exception($"{folder}: {string.Join("; ", problems.Take(5).Select(p => p.ToString()))}{(problems.Count > 5 ? $" (+{problems.Count - 5})" : "")}")
{
    /// <summary>In the order of files and lines.</summary>
    public IReadOnlyList<PackProblem> Problems { get; } = problems;
}
