using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction;

/// <summary>来源对照: from offsets of a line to offsets of the source text. Blanks, line ends and page headers that the reader left out are stepped over.</summary>
internal sealed class SourceMap
{
    private readonly int[] _offsets;

    public SourceMap(PassageLine line)
    {
        var text = line.Line.Printed;
        var source = line.Passage.Document.Source;
        _offsets = new int[line.Text.Length + 1];
        var spans = line.Provision.Spans;
        var (span, at) = (0, spans.Count > 0 ? spans[0].Start + LabelLength(line, source) : 0);
        for (var i = 0; i < line.Text.Length; i++)
        {
            var c = text[line.Line.Origin(i)];
            var (s, o) = Find(source, spans, span, at, c);
            if (o < 0)
            {
                _offsets[i] = at;
                continue;
            }
            (span, at) = (s, o + 1);
            _offsets[i] = o;
        }
        _offsets[^1] = at;
    }

    /// <summary>The span of the source that holds the characters between two offsets of the line.</summary>
    public TextSpan Span(int start, int end) =>
        end <= start ? new TextSpan(_offsets[start], 0) : TextSpan.Between(_offsets[start], _offsets[end - 1] + 1);

    // Steps over the label, character by character, because its blanks were taken out.
    private static int LabelLength(PassageLine line, string source)
    {
        var at = line.Provision.Spans[0].Start;
        foreach (var c in line.Provision.Label)
        {
            while (at < source.Length && source[at] != c && char.IsWhiteSpace(source[at])) at++;
            if (at < source.Length && source[at] == c) at++;
            else return 0;
        }
        return at - line.Provision.Spans[0].Start;
    }

    private static (int Span, int At) Find(string source, IReadOnlyList<TextSpan> spans, int span, int at, char c)
    {
        for (var s = span; s < spans.Count; s++)
        {
            var from = Math.Max(at, spans[s].Start);
            for (var o = from; o < spans[s].End && o < source.Length; o++)
            {
                if (source[o] == c) return (s, o);
                if (s == span && o - from > 40) return (s, -1);
            }
        }
        return (span, -1);
    }
}
