using System.Globalization;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>Figures as officials write and read them (数值写法): 万 and 亿 in place of zeros.</summary>
internal static class FigureWords
{
    private const decimal Wan = 10_000m, Yi = 100_000_000m;

    /// <summary>200亿, 1.5万, 37; nothing is rounded.</summary>
    public static string Of(decimal figure) => Math.Abs(figure) switch
    {
        >= Yi when Short(figure / Yi) => Plain(figure / Yi) + "亿",
        >= Wan when Short(figure / Wan) => Plain(figure / Wan) + "万",
        _ => figure.ToString("#,##0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="Of"/> writes and plain digits; separators of thousands and blanks are left out.</summary>
    public static bool TryParse(string? text, out decimal figure)
    {
        figure = 0;
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not (',' or '，')));
        var factor = plain.Length == 0 ? 1 : plain[^1] switch { '亿' => Yi, '万' => Wan, _ => 1m };
        if (factor > 1) plain = plain[..^1];
        if (plain.Length > 20 || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return false;
        figure = number * factor;
        return true;
    }

    private static bool Short(decimal figure) => figure * 10_000m == decimal.Truncate(figure * 10_000m);

    private static string Plain(decimal figure) => figure.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
