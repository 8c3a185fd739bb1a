using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Reads what stands above the text: issuer lines, title, number, date, notes, recipients.</summary>
internal sealed class HeadReader(Draft draft, WrapWidth wrap)
{
    private readonly List<Line> lines = draft.Lines;
    private int at;
    private string? webTitle;
    private string? issuerLine;

    /// <returns>Index of the first line of running text.</returns>
    public int Read()
    {
        SkipWebHead();
        while (at < lines.Count && at < 40)
        {
            var line = lines[at];
            if (LineKinds.IsWebCrumb(line.Text)) Take(PartKind.WebPage);
            else if (ReadNumber(line) || ReadDate(line) || ReadNote(line) || ReadDisclosure(line)) continue;
            else if (draft.Title.Length == 0) { if (!ReadTitle()) break; }
            else if (draft.Subtitle is null && IsSubtitle(line)) {
                draft.Subtitle = line.Compact;
                if (Dates.TryFind(line.Compact, out var date, out _, out _) && date != default) draft.Date ??= date; // ——2022年10月28日在…会议上
                Take(PartKind.Subtitle);
            }
            else if (line.Text.StartsWith("签发人", StringComparison.Ordinal)) Take(PartKind.Imprint);
            else break;
        }
        ReadRecipients();
        if (draft.Title.Length == 0 && webTitle is not null) draft.Title = webTitle;
        if (issuerLine is not null) draft.Issuers.AddRange(Bodies(issuerLine.EndsWith('令') ? issuerLine[..^1] : issuerLine));
        draft.IsOrder = issuerLine is not null && issuerLine.EndsWith('令') && draft.Title.Length == 0;
        return at;
    }

    private void Take(PartKind kind) => draft.Mark(lines[at++], kind);

    // page wrapper: its own title, then 发布机构: …, then the document with its title again or without
    private void SkipWebHead()
    {
        var first = 0;
        while (first < lines.Count && first <= 3 && !LineKinds.IsWebCrumb(lines[first].Text)) first++;
        if (first is 0 or > 3 || first >= lines.Count) return;
        var last = first;
        while (last + 1 < lines.Count && LineKinds.IsWebCrumb(lines[last + 1].Text)) last++;
        webTitle = DocumentSplitter.Join(lines, 0, first);
        var own = HasOwnTitle(last + 1);
        while (at <= last)
        {
            var crumb = at >= first && LineKinds.IsWebCrumb(lines[at].Text);
            Take(!crumb && !own && at < first ? PartKind.Title : PartKind.WebPage);
        }
        if (!own) draft.Title = webTitle;
        else webTitle = null;
    }

    private bool HasOwnTitle(int from)
    {
        for (var i = from; i < lines.Count && i < from + 6; i++)
        {
            if (Numbers.IsNumberLine(lines[i].Text, out _, out _) || LineKinds.StopsTitle(lines[i]) || lines[i].Text.Length > 100) return false;
            var t = DocumentSplitter.Join(lines, from, i + 1);
            if (Same(t, webTitle!) || t.Contains("关于", StringComparison.Ordinal) && (Ends(t) || i + 1 < lines.Count && lines[i + 1].Text.StartsWith('（'))) return true;
            if (Ends(t) && t.Length > 8) return true;
        }
        return false;
    }

    internal static bool Ends(string title)
    {
        var t = Words.WithoutNote(title);
        return Words.EndsWithAny(t, Words.Forms) || Words.EndsWithAny(t, Words.Instruments) || Words.EndsWithAny(title, Words.Interpretations);
    }

    internal static bool Same(string a, string b) => Bare(a).SequenceEqual(Bare(b));

    internal static string Bare(string s)
    {
        Span<char> t = s.Length <= 512 ? stackalloc char[s.Length] : new char[s.Length];
        var n = 0;
        foreach (var c in s)
            if (!Glyph.IsBlank(c) && c is not ('的' or '《' or '》' or '〈' or '〉' or '“' or '”' or '"' or '（' or '）' or '(' or ')' or '—' or '-' or '－' or '–' or '、' or '，' or '：' or ':')) t[n++] = c;
        return new string(t[..n]);
    }

    private bool ReadNumber(Line line)
    {
        if (draft.Number is not null || !Numbers.IsNumberLine(line.Text, out var number, out var length)) return false;
        if (number.StartsWith('第') && issuerLine is { } red && red.EndsWith('令')) number = red + number;
        draft.Number = number;
        draft.NumberIsMalformed = !line.Text.Contains('〔') && number.Contains('〔');
        if (draft.NumberIsMalformed) draft.Warn(WarningKind.NumberMalformed, line, expected: number);
        if (Dates.TryFind(line.Text.AsSpan(length), out var date, out _, out _) && date != default) draft.Date ??= date;
        Take(PartKind.DocumentNumber);
        return true;
    }

    private bool ReadDate(Line line)
    {
        if (!Dates.IsDate(line.Text, out var date)) return false;
        if (date == default) draft.Warn(WarningKind.DateImpossible, line);
        else draft.Date ??= date;
        Take(PartKind.Date);
        return true;
    }

    // （2024年3月1日…通过 自2024年5月1日起施行）, over several lines
    private bool ReadNote(Line line)
    {
        if (!Glyph.OpensRound(line.First) || line.Text.StartsWith("（注", StringComparison.Ordinal) || Label.TryRead(line.Text, out _)) return false;
        var to = at;
        while (to < lines.Count && to - at < 5 && !Glyph.ClosesRound(lines[to].Last)) to++;
        if (to >= lines.Count || to - at >= 5) return false;
        var note = DocumentSplitter.Join(lines, at, to + 1);
        if (!note.AsSpan().ContainsAnyInRange('0', '9') && !note.Contains("通过", StringComparison.Ordinal) && note.Length > 12) return false;
        var isDate = Dates.IsDate(note, out var date);
        if (isDate && date != default) draft.Date ??= date;
        if (draft.Title.Length > 0 && !isDate && note.Length <= 16 && !note.Contains("通过", StringComparison.Ordinal)) draft.Title += note; // （试行）, （2025—2028年）
        else draft.TitleNote ??= note;
        while (at <= to) Take(isDate ? PartKind.Date : PartKind.TitleNote);
        return true;
    }

    private bool ReadDisclosure(Line line)
    {
        if (LineKinds.Disclosure(line.Text) is not { } kind) return false;
        draft.Disclosure ??= kind;
        Take(PartKind.Disclosure);
        return true;
    }

    private bool ReadTitle()
    {
        var first = lines[at];
        if (Words.IsRedHead(first.Compact) || Words.IsBody(first.Text) && !TitleContinues(at) || first.Compact.EndsWith("人民政府令", StringComparison.Ordinal))
        {
            issuerLine = Words.IsRedHead(first.Compact) ? first.Compact[..^2] : first.Text;
            Take(PartKind.IssuerLine);
            return true;
        }
        if (LineKinds.StopsTitle(first) || first.Text.Length > 160) return false;
        if (first.Text.StartsWith("新华社", StringComparison.Ordinal) && first.Text.EndsWith('电')) { Take(PartKind.WebPage); return true; }
        var to = at + TitleReader.Lines(lines, at, wrap);
        draft.Title = DocumentSplitter.Join(lines, at, to);
        while (at < to) Take(PartKind.Title);
        return true;
    }

    // the issuer on its own line, the title's 关于… below: one title
    private bool TitleContinues(int i)
    {
        var before = lines[i].Text;
        while (++i < lines.Count && Words.IsBody(lines[i].Text)) before = lines[i].Text;
        if (i >= lines.Count) return false;
        var s = lines[i].Text;
        var at = s.IndexOf("关于", StringComparison.Ordinal);
        return TitleReader.Opens(lines[i].Compact) || at is > 0 and < 16 && !LineKinds.StopsTitle(lines[i]) && Words.IsBody(before + s[..at]); // 人力资源和社会 / 保障局关于…
    }

    private static bool IsSubtitle(Line line)
    {
        var s = line.Compact;
        if (s.StartsWith("——", StringComparison.Ordinal) && s.Length < 60 && line.Last != '。' && !s.Contains('。')) return true;
        return s.Length < 24 && s.EndsWith("主持会议", StringComparison.Ordinal) || s.Length < 30 && s.EndsWith("主持", StringComparison.Ordinal) && !s.Contains('，');
    }

    private void ReadRecipients()
    {
        var to = at;
        var length = 0;
        while (to < lines.Count && to - at < 14)
        {
            var line = lines[to];
            if (to > at && !wrap.IsWrapped || line.Text.Contains('。') || Label.TryRead(line.Text, out _)) return;
            length += line.Text.Length;
            if (length > 600) return;
            to++;
            if (line.Last is '：' or ':') break;
        }
        if (to == at || lines[to - 1].Last is not ('：' or ':')) return;
        var text = DocumentSplitter.Join(lines, at, to)[..^1];
        if (!RecipientList.IsOne(text)) return;
        draft.Recipients.AddRange(RecipientList.Split(text));
        while (at < to) Take(PartKind.Recipients);
    }

    internal static IEnumerable<string> Bodies(string s) => s.Split(['、', ' '], StringSplitOptions.RemoveEmptyEntries);
}
