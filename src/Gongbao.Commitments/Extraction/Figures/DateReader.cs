using System.Globalization;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>时间识别: finds the dates of a line and says what each does. Example: 到2027年底前 is a deadline, 比2024年 a baseline, 截至2022年末 the past.</summary>
internal static class DateReader
{
    private static readonly Lexicon ByThen = new("年底 年末 年末前 底 末 底前 末前 年底前 前 之前 以前 底之前 内 底以前 中旬 上旬 下旬 中 中期");
    private static readonly Lexicon Opens = new("到 至 截至到 力争到 力争 确保 于 在 争取 计划 预计 持续到");
    private static readonly Lexicon Comparing = new("比 较 同 与 以 相比 相较 相比于 较之 比照 按 从 由 跟 基于 对比 相对");
    private static readonly Lexicon AsOf = new("截至 截止 截止到 截至目前 截 早在 自 继");
    private static readonly Lexicon ComparedAfter = new("相比 为基期 为基数 为基准 为基础 基础上 的基础上 同期 水平 的水平 度相比 基数 末相比 底相比 增长 下降 提高 的");
    private static readonly Lexicon Since = new("起 以来 开始 后 之后 以后 起施行 起执行 起实施");
    private static readonly Lexicon Words = new("全年 今年 本年 本年度 年内 当年底 今年底 年底 本年内 全年度");

    /// <param name="text">The line.</param>
    /// <param name="masked">What is title or name.</param>
    /// <param name="documentYear">Year of signature.</param>
    /// <param name="documentMonth">Month of signature.</param>
    public static List<PrintedDate> Read(string text, bool[] masked, int? documentYear, int? documentMonth = null)
    {
        var dates = new List<PrintedDate>();
        for (var i = 0; i < text.Length; i++)
        {
            if (masked[i])
            {
                if (PlanPeriod(text, i, documentYear) is { } plan)
                {
                    dates.Add(plan);
                    i = plan.End - 1;
                }
                continue;
            }
            var found = char.IsAsciiDigit(text[i]) && (i == 0 || !IsFigurePart(text[i - 1])) ? Calendar(text, i, documentYear, documentMonth) : Word(text, i, documentYear);
            if (found is null) continue;
            dates.Add(found);
            i = found.End - 1;
        }
        return dates;
    }

    private static bool IsFigurePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '+';

    private static PrintedDate? Calendar(string text, int at, int? documentYear, int? documentMonth)
    {
        if (DatePoints.Read(text, at, null) is not { } first) return null;
        var (end, point) = (first.End, first);
        if (end < text.Length && text[end] is '至' or '—' or '~' or '到' && DatePoints.Read(text, end + 1, point.Year) is { } second)
            (end, point) = (second.End, second);
        else if (first.Bare) return null;
        var tail = ByThen.At(text, end);
        if (point.Month is null && tail > 0 && text[end] == '内' && text[end - 1] != '年') tail = 0;
        var named = tail > 0 || end != first.End;
        if (tail == 0 && end < text.Length && text[end] == '度') end++;
        var role = Role(text, at, end, tail, named, point.Year, documentYear);
        if (role == DateRole.Deadline && point.Year is { } y && y == documentYear && point.Month < documentMonth && named && tail == 0) role = DateRole.Past;
        return new PrintedDate(at, end + tail, DatePoints.Iso(point, documentYear, text, at), point.Year ?? documentYear, role);
    }

    private static DateRole Role(string text, int at, int end, int tail, bool named, int? year, int? documentYear)
    {
        if (AsOf.Before(text, at) is var a and > 0)
            return text[at - a] is '自' or '继' ? Since.Any(text, end, Math.Min(text.Length, end + 12)) ? DateRole.Start : DateRole.None : DateRole.Past;
        if (Comparing.Before(text, at) > 0 && !(text[at - 1] is '按' or '于')) return DateRole.Baseline;
        if (ComparedAfter.At(text, end) > 0 && IsCompared(text, end)) return DateRole.Baseline;
        if (Since.At(text, end) > 0 && text[end] != '后') return DateRole.Start;
        if ((documentYear is null ? year is not null : year < documentYear) && ((tail > 0 && text[end + tail - 1] == '前') || IsBeforeBehindBracket(text, end))) return DateRole.None;
        if (year is null) return named ? DateRole.Deadline : DateRole.None;
        if (Opens.Before(text, at) > 0 || tail > 0 || named) return year < documentYear ? DateRole.Past : DateRole.Deadline;
        if (documentYear is null) return DateRole.Past;
        return year < documentYear ? DateRole.Past : DateRole.Deadline;
    }

    // 2018年4月30日（含当日）前注册的: names what is meant.
    private static bool IsBeforeBehindBracket(string text, int end) =>
        end < text.Length && text[end] == '（' && text.IndexOf('）', end) is var close && close > 0 && close - end < 10 && close + 1 < text.Length && text[close + 1] is '前' or '后' or '以';

    private static bool IsCompared(string text, int end) => text[end] switch
    {
        '的' => end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || ChineseNumeral.IsNumeral(text[end + 1])),
        '增' or '下' or '提' => false,
        _ => true,
    };

    private static PrintedDate? Word(string text, int at, int? documentYear)
    {
        if (text[at] == '次' && string.CompareOrdinal(text, at, "次年", 0, 2) == 0 && DatePoints.Read(text, at + 2, 0) is { Month: { } m } next)
        {
            var rest = ByThen.At(text, next.End);
            var day = next.Day is { } d ? "-" + DatePoints.Two(d) : "";
            return new PrintedDate(at, next.End + rest, "次年-" + DatePoints.Two(m) + day, null, DateRole.Deadline);
        }
        var n = Words.At(text, at);
        if (n == 0 || (at > 0 && text[at - 1] is '每' or '近' or '多' or '去' or '历')) return null;
        var tail = ByThen.At(text, at + n);
        var year = documentYear?.ToString(CultureInfo.InvariantCulture) ?? "全年";
        var role = text.AsSpan(at, n).Contains('底') || tail > 0 ? DateRole.Deadline : DateRole.ThisYear;
        return new PrintedDate(at, at + n + tail, year, documentYear, role);
    }

    // “十四五”末: the year in which the five-year plan ends; its mention alone is no date.
    private static PrintedDate? PlanPeriod(string text, int at, int? documentYear)
    {
        if (text[at] != '“' || at + 5 > text.Length || text[at + 4] != '”' || text[at + 1] != '十' || text[at + 3] != '五') return null;
        var number = "零一二三四五六七八九".IndexOf(text[at + 2], StringComparison.Ordinal);
        if (number < 1) return null;
        var year = 2005 + (number * 5);
        var end = at + 5;
        var tail = ByThen.At(text, end);
        if (string.CompareOrdinal(text, end, "期末", 0, 2) == 0) tail = 2;
        if (string.CompareOrdinal(text, end, "期间", 0, 2) == 0 || string.CompareOrdinal(text, end, "时期", 0, 2) == 0) tail = 2;
        if (tail == 0) return null;
        var role = year < documentYear ? DateRole.Past : DateRole.Deadline;
        return new PrintedDate(at, end + tail, year.ToString(CultureInfo.InvariantCulture), year, role);
    }
}
