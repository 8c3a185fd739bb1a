namespace Gongbao.Gazette.Contracts;

/// <summary>条款: one node of a document's tree, from an annex down to a paragraph or a table row.</summary>
public sealed record Provision
{
    /// <summary>Stable id, unique in its document, by Akoma Ntoso naming: art_8__para_2__point_3.</summary>
    public required string EId { get; init; }

    public required ProvisionKind Kind { get; init; }

    /// <summary>编号 as printed, without blanks: 第八条, 一、, （一）, 1.; empty when there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>标题, without blanks and without the mark that ends it; empty when the provision has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Mark between a run-in title and the text behind it (。 or ：); empty when the title has its own line.</summary>
    public string TitleEnd { get; init; } = "";

    /// <summary>Text behind label and title, unwrapped; empty for a mere heading. A table row has its cells parted by '\t'.</summary>
    public string Text { get; init; } = "";

    /// <summary>Path of the extraction format: 附件10/三/（二）/4., 第八条/（三）.</summary>
    public string Path { get; init; } = "";

    /// <summary>Printed citation, for people: 附件10第三部分（二）4, 第八条第二款第（三）项.</summary>
    public string Citation { get; init; } = "";

    /// <summary>Pieces of the source that make up this node alone (its children have their own), noise left out.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    public IReadOnlyList<Provision> Children { get; init; } = [];

    /// <summary>Field of a form; null for everything else.</summary>
    public FormField? Field { get; init; }

    /// <summary>Offset of the first character; -1 for a node that groups others and prints nothing itself.</summary>
    public int Start => Spans.Count == 0 ? -1 : Spans[0].Start;

    /// <summary>Label, title and text as one string, as printed.</summary>
    public string Printed => string.Concat(Label, Title, TitleEnd, Text);
}

/// <summary>条款种类.</summary>
public enum ProvisionKind
{
    /// <summary>附件.</summary>
    Annex,

    /// <summary>编.</summary>
    Book,

    /// <summary>章.</summary>
    Chapter,

    /// <summary>节.</summary>
    Section,

    /// <summary>第X条.</summary>
    Article,

    /// <summary>款: unnumbered paragraph of an article.</summary>
    Clause,

    /// <summary>一、</summary>
    Part,

    /// <summary>（一）</summary>
    Division,

    /// <summary>1.</summary>
    Point,

    /// <summary>（1）</summary>
    Subpoint,

    /// <summary>①</summary>
    Item,

    /// <summary>一是、二是; also —— paragraphs when they have a title.</summary>
    Enumeration,

    /// <summary>Unnumbered paragraph (自然段).</summary>
    Paragraph,

    /// <summary>问答的问: question.</summary>
    Question,

    /// <summary>Centred line that is no number: 任命：, a heading of a list.</summary>
    Heading,

    /// <summary>表格.</summary>
    Table,

    /// <summary>表格的一行.</summary>
    TableRow,

    /// <summary>表单.</summary>
    Form,

    /// <summary>表单的一栏.</summary>
    FormField,
}

/// <summary>表单栏目: one field of a form.</summary>
/// <param name="Number">Position on the form, from 1.</param>
/// <param name="Section">Group of fields it stands in; empty when there is none.</param>
/// <param name="Name">Name as printed, blanks removed.</param>
/// <param name="Kind">What is to be filled in.</param>
/// <param name="Options">Printed choices (□本人 □监护人); empty for other kinds.</param>
public sealed record FormField(int Number, string Section, string Name, FieldKind Kind, IReadOnlyList<string> Options);

/// <summary>栏目种类.</summary>
public enum FieldKind
{
    Text, FixedText, Choice, Date, Signature, Seal, Amount, Count, Note,
}
