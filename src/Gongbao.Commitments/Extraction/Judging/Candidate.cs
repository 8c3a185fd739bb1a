using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>候选: a figure with its place in clause, segment and sentence and the words that compare it.</summary>
internal sealed class Candidate
{
    public Candidate(PassageLine line, int index, Candidate? before = null)
    {
        Line = line;
        Index = index;
        Figure = line.Figures[index];
        var t = line.Text;
        ClauseStart = Clauses.Start(t, Figure.Start);
        ClauseEnd = Clauses.End(t, Figure.End);
        SegmentStart = Clauses.SegmentStart(t, Figure.Start);
        SentenceStart = Clauses.SentenceStart(t, Figure.Start);
        Compared = Comparators.Read(t, Figure, ClauseStart);
        if (before is null || !FollowsPrevious || !IsLike(before.Figure, Figure)) return;
        Leader = before;
        before.Follower = this;
    }

    public PassageLine Line { get; }

    public int Index { get; }

    public Figure Figure { get; }

    public string Text => Line.Text;

    public int ClauseStart { get; }

    public int ClauseEnd { get; }

    public int SegmentStart { get; }

    public int SentenceStart { get; }

    public ComparatorWords Compared { get; }

    /// <summary>The figure before, where this one only continues its list (1万元、2万元); null otherwise.</summary>
    public Candidate? Leader { get; }

    /// <summary>The figure that continues the list.</summary>
    public Candidate? Follower { get; private set; }

    /// <summary>What compares the figure: its own words, else those before the list it stands in, else those behind it.</summary>
    public Comparator Means
    {
        get
        {
            if (Compared.Printed) return Compared.Means;
            for (var c = Leader; c is not null; c = c.Leader)
                if (c.Compared.Printed) return c.Compared.Means;
            for (var c = Follower; c is not null; c = c.Follower)
                if (c.Compared.Printed && c.Compared.End > c.Figure.End) return c.Compared.Means;
            return Compared.Means;
        }
    }

    /// <summary>Behind the figure and its comparing words.</summary>
    public int After => Compared.End;

    public Figure? Previous => Index > 0 ? Line.Figures[Index - 1] : null;

    public Figure? Next => Index + 1 < Line.Figures.Count ? Line.Figures[Index + 1] : null;

    private static bool IsLike(Figure a, Figure b) => a.Measure == b.Measure && a.Form == b.Form && a.Unit == b.Unit;

    public bool InClause(Lexicon words) => words.Any(Text, ClauseStart, ClauseEnd);

    public bool BeforeInClause(Lexicon words) => words.Any(Text, ClauseStart, Figure.Start);

    public bool BeforeInSegment(Lexicon words) => words.Any(Text, SegmentStart, Figure.Start);

    public bool AfterInClause(Lexicon words) => words.Any(Text, After, ClauseEnd);

    /// <summary>Whether only 、 or 和 stands between the previous figure and this one (1万元、2万元).</summary>
    public bool FollowsPrevious => Previous is { } p && p.Start >= ClauseStart && Figure.Start - p.End is 1 && Text[p.End] is '、' or '和' or '或' or '与' or '及' or '/';
}

/// <summary>判断: whether a figure is a target, and the rule that says so.</summary>
internal readonly record struct Verdict(bool IsTarget, string Rule)
{
    public static Verdict Yes(string rule) => new(true, rule);

    public static Verdict No(string rule) => new(false, rule);
}
