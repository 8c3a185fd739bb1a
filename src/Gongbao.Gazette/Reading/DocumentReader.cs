using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Forms;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Meaning;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading;

/// <summary>Reads one document from its lines: head, zones, tree, meaning.</summary>
internal sealed class DocumentReader(List<Line> lines, WrapWidth wrap, Ledger ledger, int index)
{
    private readonly Draft draft = new(lines);
    private readonly Node root = new(ProvisionKind.Heading);
    private readonly List<ReadAnnex> annexes = [];

    public ReadDocument Read()
    {
        var body = new HeadReader(draft, wrap).Read();
        new BodySplitter(draft, wrap, body).Split();
        var names = InstrumentTitle.Of(draft.Title);
        var instrument = draft.PrintedInstrument ?? (names.Length > 0 ? names[0] : null);
        var kind = Kinds.Of(draft.Title, instrument);
        foreach (var zone in draft.Zones) BuildZone(zone, kind);
        ListMissingAnnexes();
        new EIds().Assign(root);
        Numbering.Check(root, draft.Warnings);
        foreach (var annex in root.Children) if (annex.Kind == ProvisionKind.Annex) Numbering.Check(annex, draft.Warnings);
        return Model(kind, instrument, names);
    }

    private void BuildZone(Zone zone, DocumentKind kind)
    {
        if (zone.Kind == ZoneKind.Annex) { BuildAnnex(zone); return; }
        var before = root.Children.Count;
        var blocks = new Unwrapper(wrap, kind == DocumentKind.Appointment).Read(zone.Lines);
        var holder = new Node(ProvisionKind.Heading);
        new TreeBuilder(holder).Build(blocks, kind != DocumentKind.Interpretation && (zone.Kind == ZoneKind.Instrument || draft.Zones.TrueForAll(static z => z.Kind != ZoneKind.Instrument)));
        var cover = zone.Kind == ZoneKind.Cover && draft.Zones.Exists(static z => z.Kind == ZoneKind.Instrument);
        foreach (var node in holder.Children) { node.IsCover = cover; root.Add(node); }
        if (root.Children.Count == before && zone.Kind == ZoneKind.Instrument) draft.Warn(WarningKind.TextNotPrinted, lines[^1], zone.Title);
    }

    private void BuildAnnex(Zone zone)
    {
        var node = new Node(ProvisionKind.Annex) { Number = zone.Number, Label = zone.Label, Title = zone.Title };
        node.OwnOffsets = [.. zone.HeadLines.SelectMany(static l => l.Map)];
        if (FormReader.IsForm(zone)) new FormReader(ledger.Text).Read(zone.Lines, node);
        else new TreeBuilder(node).Build(new Unwrapper(wrap, false).Read(zone.Lines), true);
        root.Add(node);
        var listed = draft.Listed.Find(a => a.Number == zone.Number);
        if (listed is null && draft.Listed.Count > 0) draft.Warn(WarningKind.AnnexNotListed, zone.HeadLines[0], zone.Label + zone.Title);
        annexes.Add(new ReadAnnex
        {
            Label = zone.Label, Number = zone.Number, Title = zone.Title.Length > 0 ? zone.Title : listed?.Title ?? "",
            ListedTitle = listed is not null && !HeadReader.Same(listed.Title, zone.Title) ? listed.Title : null,
            EId = "",
        });
    }

    private void ListMissingAnnexes()
    {
        foreach (var listed in draft.Listed)
        {
            if (annexes.Exists(a => a.Number == listed.Number)) continue;
            annexes.Add(new ReadAnnex { Label = listed.Label, Number = listed.Number, Title = listed.Title });
            var line = draft.Marked.Find(static m => m.Kind == PartKind.AnnexList).Line ?? lines[0];
            draft.Warn(WarningKind.AnnexNotPrinted, line, listed.Title);
        }
        annexes.Sort(static (a, b) => a.Number.CompareTo(b.Number));
    }

    private ReadDocument Model(DocumentKind kind, string? instrument, string[] names)
    {
        var fromTitle = TitleIssuers.Of(draft);
        if (draft.Issuers.Count == 0 || !draft.Marked.Exists(static m => m.Kind == PartKind.Signature) && fromTitle.Count > 0)
        {
            draft.Issuers.Clear();
            draft.Issuers.AddRange(kind is DocumentKind.Interpretation or DocumentKind.Meeting ? [] : fromTitle);
        }
        // 甲局 乙局 丙会联合印发: a signature that breaks off inside a name holds only some of them
        if (fromTitle.Count > draft.Issuers.Count && draft.Issuers.TrueForAll(fromTitle.Contains) && kind is not (DocumentKind.Interpretation or DocumentKind.Meeting))
        {
            draft.Issuers.Clear();
            draft.Issuers.AddRange(fromTitle);
        }
        var alt = TitleAlternatives.Of(draft, instrument, names);
        var passages = Passage.All(root);
        var citing = new CitationReader(draft.Number, [draft.Title, .. alt]);
        var cited = passages.ConvertAll(citing.Read);
        var relations = kind is DocumentKind.Meeting ? [] : new RelationReader(draft.Title).Read(passages, cited);
        if (kind == DocumentKind.Interpretation) relations.Clear(); // it only tells of what its document does
        AddReplaced(relations, instrument);
        if (instrument is not null) relations.Insert(0, new Relation(RelationKind.Issues, null, instrument, null, Draft.Short(draft.Title)));
        var meeting = kind == DocumentKind.Meeting ? MeetingReader.Read(draft, passages, cited) : null;
        if (meeting is not null) MeetingDate(passages);
        var force = kind is DocumentKind.Meeting or DocumentKind.Interpretation ? DatesInForce.Unknown : new ForceReader(draft.Date, draft.Title + instrument, alt).Read(passages, draft.TitleNote);
        var model = new Provisions(ledger, index).Of(root.Children);
        new Checks(draft, kind).Read(root, passages);
        return new ReadDocument
        {
            Number = index + 1,
            Kind = kind,
            Form = Kinds.Form(draft.Title),
            Title = draft.Title,
            TitleAlt = alt,
            InstrumentTitle = instrument,
            Subtitle = draft.Subtitle,
            Issuers = draft.Issuers,
            DocumentNumber = draft.Number,
            Date = draft.Date,
            Recipients = draft.Recipients,
            Disclosure = draft.Disclosure,
            TitleNote = draft.TitleNote,
            Annexes = annexes.ConvertAll(a => a.EId is null ? a : a with { EId = AnnexEId(a.Number) }),
            Provisions = model,
            Citations = cited.SelectMany(static c => c).Select(static c => c.Citation).ToList(),
            OwnCitations = OwnCitationReader.Read(passages),
            Relations = relations,
            InForce = force,
            Meeting = meeting,
            Appointments = kind == DocumentKind.Appointment ? new AppointmentReader().Read(passages) : [],
            Interpretation = kind == DocumentKind.Interpretation ? InterpretationReader.Read(draft, passages, cited) : null,
            Warnings = draft.Warnings,
            Span = TextSpan.Between(lines[0].Start, lines[^1].Map[^1] + 1),
        };
    }

    // repealed under the same title: replaced
    private void AddReplaced(List<Relation> relations, string? instrument)
    {
        foreach (var r in relations.FindAll(static r => r is { Kind: RelationKind.Repeals, Title: not null }))
        {
            var named = InstrumentTitle.Of(r.Title!);
            if (HeadReader.Same(r.Title!, draft.Title) || instrument is not null && (HeadReader.Same(r.Title!, instrument) || named.Length > 0 && HeadReader.Same(named[0], instrument)))
                relations.Add(r with { Kind = RelationKind.Replaces });
        }
    }

    private string? AnnexEId(int number) => root.Children.Find(c => c.Kind == ProvisionKind.Annex && c.Number == number)?.EId;

    private void MeetingDate(List<Passage> passages)
    {
        if (draft.Date is null && MeetingReader.Date(passages) is (> 0 and var year, var month, var day) && day <= DateTime.DaysInMonth(year, month)) draft.Date = new DateOnly(year, month, day);
    }

    /// <summary>Books the lines above and below the text.</summary>
    public void BookMarks()
    {
        var owners = new Dictionary<PartKind, int>();
        foreach (var (line, kind) in draft.Marked)
        {
            if (kind >= PartKind.Layout) { ledger.Book(line, kind); continue; }
            if (!owners.TryGetValue(kind, out var id)) owners[kind] = id = ledger.Owner(kind, index, null);
            ledger.Book(line.Map, id);
        }
    }
}
