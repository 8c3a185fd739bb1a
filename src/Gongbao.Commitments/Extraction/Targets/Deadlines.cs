using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Targets;

/// <summary>
/// 时限继承: a printed deadline holds for the rest of its passage until another is printed; 全年 holds for its sentence.
/// It does not carry into other provisions.
/// </summary>
internal sealed class Deadlines
{
    private PrintedDate? _standing;
    private PassageLine? _standingLine;

    /// <summary>The deadline of a figure, with the line it is printed in.</summary>
    public (PrintedDate Date, PassageLine Line)? At(PassageLine line, int start, int clauseEnd)
    {
        foreach (var d in line.Dates)
            if (d.Role == DateRole.Deadline && d.End <= start) (_standing, _standingLine) = (d, line);
        var sentence = Clauses.SentenceStart(line.Text, start);
        var year = line.Dates.LastOrDefault(d => d.Role == DateRole.ThisYear && d.Start >= sentence && d.End <= start);
        if (year is not null && (_standing is null || _standingLine != line || _standing.Start < year.Start)) return (year, line);
        var behind = line.Dates.FirstOrDefault(d => d.Role == DateRole.Deadline && d.Start >= start && d.End <= clauseEnd);
        if (behind is not null) return (behind, line);
        return _standing is null ? null : (_standing, _standingLine!);
    }
}
