using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Tasks;

/// <summary>任务时限: a date that governs the action, not a number.</summary>
internal static class Terms
{
    public static string? Of(string term, int? year)
    {
        var text = Line.Of(term).Text;
        var date = DateReader.Read(text, new bool[text.Length], year).FirstOrDefault();
        return date?.Text is { Length: > 0 } iso ? iso : null;
    }

    public static string? OfAction(PassageLine line)
    {
        foreach (var d in line.Dates)
        {
            if (d.Role != DateRole.Deadline) continue;
            var end = Clauses.End(line.Text, d.End);
            if (!line.Figures.Any(f => f.Start >= d.End && f.End <= end)) return d.Text;
            return null;
        }
        return null;
    }
}
