using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>A document while it is read: its head, its zones of running text, and the lines that belong to neither.</summary>
internal sealed class Draft(List<Line> lines)
{
    /// <summary>All lines of the document that are no noise, in order.</summary>
    public List<Line> Lines { get; } = lines;

    public string Title { get; set; } = "";

    /// <summary>令: the head names body and number, the title is that of the rules which follow.</summary>
    public bool IsOrder { get; set; }
    public string? Subtitle { get; set; }
    public string? TitleNote { get; set; }
    public string? Number { get; set; }
    public bool NumberIsMalformed { get; set; }
    public DateOnly? Date { get; set; }
    public List<string> Issuers { get; } = [];
    public List<string> Recipients { get; } = [];
    public string? Disclosure { get; set; }

    /// <summary>Title of the instrument as printed above it.</summary>
    public string? PrintedInstrument { get; set; }

    public List<ListedAnnex> Listed { get; } = [];
    public List<Zone> Zones { get; } = [];
    public List<(Line Line, PartKind Kind)> Marked { get; } = [];
    public List<ReadWarning> Warnings { get; } = [];

    public void Mark(Line line, PartKind kind) => Marked.Add((line, kind));

    public void Warn(WarningKind kind, Line line, string? printed = null, string? expected = null) =>
        Warnings.Add(new ReadWarning(kind, line.Number, line.Start, Short(printed ?? line.Text), expected));

    public static string Short(string s) => s.Length <= 60 ? s : string.Concat(s.AsSpan(0, char.IsHighSurrogate(s[58]) ? 58 : 59), "…");
}

/// <summary>An entry of the list of annexes (附件说明).</summary>
internal sealed record ListedAnnex(int Number, string Label, string Title);

/// <summary>A stretch of running text: the notice itself, the instrument, or one annex.</summary>
internal sealed class Zone(ZoneKind kind)
{
    public ZoneKind Kind { get; } = kind;
    public int Number { get; init; }
    public string Label { get; init; } = "";
    public string Title { get; set; } = "";

    /// <summary>Lines of the annex's label and title.</summary>
    public List<Line> HeadLines { get; } = [];

    public List<Line> Lines { get; } = [];
}

internal enum ZoneKind
{
    /// <summary>Text of a document that issues nothing, or of the notice before the instrument.</summary>
    Cover,

    /// <summary>The instrument under its own title.</summary>
    Instrument,

    Annex,
}
