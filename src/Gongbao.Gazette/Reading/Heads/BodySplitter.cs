using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Parts the lines below the head into running text, signature, notes, the instrument and the annexes.</summary>
internal sealed class BodySplitter(Draft draft, WrapWidth wrap, int from)
{
    private readonly List<Line> lines = draft.Lines;
    private readonly string[] instrument = draft.IsOrder ? InstrumentTitle.Named(draft.Lines, from) : InstrumentTitle.Of(draft.Title);
    private int at = from;
    private Zone zone = new(ZoneKind.Cover);
    private bool signed;

    public void Split()
    {
        draft.Zones.Add(zone);
        while (at < lines.Count)
        {
            var line = lines[at];
            if (ReadNote(line) || ReadSignature() || ReadAnnexList(line) || ReadAnnexHead(line) || ReadInstrument()) continue;
            zone.Lines.Add(line);
            at++;
        }
        if (draft.IsOrder) draft.Title = draft.PrintedInstrument ?? (instrument.Length > 0 ? instrument[0] : "");
    }

    private void Take(PartKind kind) => draft.Mark(lines[at++], kind);

    private bool IsClosed => zone.Lines.Count == 0 || Closed(zone.Lines[^1]);

    private bool Closed(Line line) => Glyph.EndsSentence(line.Last) || Glyph.Closes(line.Last) || wrap.IsWrapped && wrap.IsShort(line) || !wrap.IsWrapped;

    private bool ReadNote(Line line)
    {
        if (LineKinds.Disclosure(line.Text) is { } kind) { draft.Disclosure ??= kind; Take(PartKind.Disclosure); return true; }
        if (LineKinds.IsWebCrumb(line.Text) && IsClosed) { Take(PartKind.WebPage); return true; }
        if (!IsClosed || !LineKinds.IsImprint(line.Text) && !(wrap.IsWrapped && at + 1 < lines.Count && lines[at + 1].Text.Length <= 8 && LineKinds.IsImprint(line.Text + lines[at + 1].Text))) return false;
        if (!LineKinds.IsImprint(line.Text)) Take(PartKind.Imprint);
        Take(PartKind.Imprint);
        // copies run over several lines
        while (at < lines.Count && lines[at - 1].Last is '，' or '、' && lines[at].Text.Length < 120) Take(PartKind.Imprint);
        while (wrap.IsWrapped && at < lines.Count && at > 0 && !Closed(lines[at - 1]) && !wrap.IsShort(lines[at - 1]) && !LineKinds.IsImprint(lines[at].Text)) Take(PartKind.Imprint);
        return true;
    }

    // bodies on lines of their own, then the date; or the date alone
    private bool ReadSignature()
    {
        if (signed || !IsClosed || zone.Kind == ZoneKind.Annex && !IsLastOfDocument()) return false;
        var to = at;
        while (to < lines.Count && to - at < 24 && Words.IsBody(lines[to].Text) && !Label.TryRead(lines[to].Text, out _)) to++;
        if (to == at && to + 1 < lines.Count && IsHeadOfBody(lines[to].Text)) to++;
        if (to >= lines.Count) return false;
        var text = lines[to].Text;
        if (!Dates.IsDate(text, out var date))
        {
            if (to > at || !SignedLine(text, out date, out var body)) return false;
            draft.Issuers.Clear();
            draft.Issuers.AddRange(HeadReader.Bodies(body));
        }
        else if (to > at && !IsHeadOfBody(lines[at].Text))
        {
            draft.Issuers.Clear();
            for (var i = at; i < to; i++) draft.Issuers.AddRange(HeadReader.Bodies(lines[i].Text));
        }
        while (at < to) Take(PartKind.Signature);
        if (date == default) draft.Warn(WarningKind.DateImpossible, lines[to]);
        else draft.Date = date;
        Take(PartKind.Date);
        signed = true;
        return true;
    }

    // 市长　方立言 under an order
    private static bool IsHeadOfBody(string s)
    {
        var at = s.IndexOf(' ');
        return at is > 1 and < 8 && s.Length - at is > 2 and < 6 && s[at - 1] is '长' or '任' or '记' or '席' or '理';
    }

    // 云汀市人民政府 2025年5月20日 on one line
    private static bool SignedLine(string s, out DateOnly date, out string body)
    {
        body = "";
        date = default;
        if (s.Length > 60 || s.AsSpan().IndexOfAny("，。；：（") >= 0) return false;
        var at = FirstFigure(s);
        if (at < 4 || !Dates.TryRead(s.AsSpan(at), out date, out var n) || at + n != s.Length) return false;
        body = s[..at].TrimEnd();
        return Words.IsBody(body);
    }

    private static int FirstFigure(string s)
    {
        for (var i = 0; i < s.Length; i++) if (Glyph.IsDigit(s[i]) || s[i] == '二') return i;
        return -1;
    }

    private bool IsLastOfDocument()
    {
        for (var i = at; i < lines.Count; i++)
            if (i - at > 14 || lines[i].Text.Length > 60 || lines[i].Text.Contains('。')) return false;
        return true;
    }

    private bool ReadAnnexList(Line line)
    {
        if (zone.Kind == ZoneKind.Annex || draft.Listed.Count > 0 || !IsClosed) return false;
        var head = line.Compact is "附件：" or "附件:" && at + 1 < lines.Count && !lines[at + 1].StartsPage && (Label.TryRead(lines[at + 1].Text, out var next) && next.Kind == LabelKind.Point || lines.Count - at < 8);
        if (!head && (!LineKinds.IsAnnexLine(line.Text, out _, out _) || !IsList())) return false;
        new AnnexListReader(draft, wrap).Read(ref at);
        return true;
    }

    // a list names annexes and is not followed by their text at once
    private bool IsList()
    {
        if (!signed && draft.Zones.Count <= 2 && zone.Kind != ZoneKind.Annex) return true;
        for (var i = at + 1; i < lines.Count; i++) if (LineKinds.IsAnnexHead(lines[i].Text, out _)) return true;
        return false;
    }

    private bool ReadAnnexHead(Line line)
    {
        if (!LineKinds.IsAnnexHead(line.Text, out var number))
        {
            if (!LineKinds.IsAnnexLine(line.Text, out number, out var textAt) || !IsClosed || !(draft.Listed.Count > 0 || signed)) return false;
            var title = line.Compact[Math.Min(textAt, line.Compact.Length)..];
            if (draft.Listed.Count > 0 && !draft.Listed.Exists(a => HeadReader.Same(a.Title, title))) return false;
        }
        else if (!IsClosed && !line.StartsPage && line.GapBefore <= (at > 0 ? lines[at - 1].GapBefore : 0) && zone.Kind != ZoneKind.Annex && draft.Listed.Count == 0) return false;
        if (number == 0) number = 1 + draft.Zones.Count(z => z.Kind == ZoneKind.Annex);
        zone = new AnnexHeadReader(draft, wrap).Read(ref at, number);
        draft.Zones.Add(zone);
        return true;
    }

    // the instrument's own title, standing alone
    private bool ReadInstrument()
    {
        if (zone.Kind != ZoneKind.Cover || instrument.Length == 0 || zone.Lines.Count == 0 && draft.Marked.Count == 0 || !IsClosed) return false;
        var n = InstrumentTitle.Match(lines, at, instrument);
        if (n == 0 && signed && at == AfterSignature() && !Label.TryRead(lines[at].Text, out _) && !LineKinds.StopsTitle(lines[at]) && lines[at].Text.Length < 80)
            n = TitleReader.Lines(lines, at, wrap);
        if (n == 0) return false;
        zone = new Zone(ZoneKind.Instrument) { Title = DocumentSplitter.Join(lines, at, at + n) };
        draft.PrintedInstrument = zone.Title;
        draft.Zones.Add(zone);
        for (var i = 0; i < n; i++) Take(PartKind.Subtitle);
        while (at < lines.Count && IsTitleNote(lines[at]))
        {
            var note = lines[at].Compact;
            if (note.Length <= 20 && !note.Contains('日')) draft.PrintedInstrument = zone.Title += note;
            else draft.TitleNote ??= note;
            Take(PartKind.TitleNote);
        }
        return true;
    }

    private static bool IsTitleNote(Line line) =>
        Glyph.OpensRound(line.First) && Glyph.ClosesRound(line.Last) && line.Text.Length < 80 && !Label.TryRead(line.Text, out _)
        && !line.Text.StartsWith("（注", StringComparison.Ordinal) && LineKinds.Disclosure(line.Text) is null;

    private int AfterSignature()
    {
        var i = at;
        while (i > 0 && lines[i - 1].Number > 0 && draft.Marked.Count > 0 && draft.Marked[^1].Line == lines[i - 1] && draft.Marked[^1].Kind is PartKind.Date or PartKind.Disclosure or PartKind.AnnexList) return i;
        return -1;
    }
}
