namespace Gongbao.Commitments.Extraction.Words;

/// <summary>词表: a set of words that can be looked for at, before and within a place of a text. Longest word wins.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;
    private readonly Filter _first, _last;

    public Lexicon(params string[] lines)
    {
        var words = lines.SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().ToArray();
        _byFirst = words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
        _byLast = words.GroupBy(w => w[^1]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
        foreach (var w in words)
        {
            _first = _first.With(w[0]);
            _last = _last.With(w[^1]);
        }
    }

    /// <summary>Length of the longest word that begins at <paramref name="at"/>; 0 when none does.</summary>
    public int At(string text, int at)
    {
        if ((uint)at >= (uint)text.Length || !_first.May(text[at]) || !_byFirst.TryGetValue(text[at], out var words)) return 0;
        foreach (var w in words)
            if (string.CompareOrdinal(text, at, w, 0, w.Length) == 0) return w.Length;
        return 0;
    }

    /// <summary>Length of the longest word that ends just before <paramref name="end"/>; 0 when none does.</summary>
    public int Before(string text, int end, int floor = 0)
    {
        if (end <= floor || end > text.Length || !_last.May(text[end - 1]) || !_byLast.TryGetValue(text[end - 1], out var words)) return 0;
        foreach (var w in words)
            if (end - w.Length >= floor && string.CompareOrdinal(text, end - w.Length, w, 0, w.Length) == 0) return w.Length;
        return 0;
    }

    /// <summary>First place between two offsets where a word stands whole; (-1, 0) when none does.</summary>
    public (int At, int Length) In(string text, int start, int end)
    {
        for (var i = Math.Max(0, start); i < end; i++)
        {
            var n = At(text, i);
            if (n > 0 && i + n <= end) return (i, n);
        }
        return (-1, 0);
    }

    public bool Any(string text, int start, int end) => In(text, start, end).Length > 0;

    /// <summary>Last place between two offsets where a word stands whole; (-1, 0) when none does.</summary>
    public (int At, int Length) LastIn(string text, int start, int end)
    {
        for (var i = end; i > start; i--)
        {
            var n = Before(text, i, start);
            if (n > 0) return (i - n, n);
        }
        return (-1, 0);
    }

    /// <summary>Says of most characters at once that no word begins or ends with them.</summary>
    private readonly record struct Filter(ulong A, ulong B, ulong C, ulong D)
    {
        public Filter With(char c)
        {
            var bit = 1UL << (c & 63);
            return ((c >> 6) & 3) switch { 0 => this with { A = A | bit }, 1 => this with { B = B | bit }, 2 => this with { C = C | bit }, _ => this with { D = D | bit } };
        }

        public bool May(char c) => ((((c >> 6) & 3) switch { 0 => A, 1 => B, 2 => C, _ => D }) & (1UL << (c & 63))) != 0;
    }
}
