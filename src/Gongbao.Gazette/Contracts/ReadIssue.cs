namespace Gongbao.Gazette.Contracts;

/// <summary>读取结果: what reading one file gave, a whole gazette issue (公报) or a single document.</summary>
public sealed record ReadIssue
{
    public required SourceText Source { get; init; }

    /// <summary>Why the text was not read at all; null when it was. No documents then.</summary>
    public RefusalKind? Refusal { get; init; }

    /// <summary>Whether the file holds several documents (公报) and is not one document's own file.</summary>
    public bool IsGazetteIssue { get; init; }

    /// <summary>Documents in printed order.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; init; } = [];

    /// <summary>
    /// Every character of the source, in order and without gap or overlap: each piece belongs to a part of a document or is a named kind of noise.
    /// </summary>
    public IReadOnlyList<SourcePart> Parts { get; init; } = [];

    /// <summary>Warnings that belong to no document; each document has its own besides.</summary>
    public IReadOnlyList<ReadWarning> Warnings { get; init; } = [];
}

/// <summary>拒绝原因: why a text is not read.</summary>
public enum RefusalKind
{
    /// <summary>空文本: nothing but blanks.</summary>
    Empty,

    /// <summary>超过字数上限: longer than <see cref="SourceText.MaxLength"/>.</summary>
    TooLong,

    /// <summary>不是文本: control characters and undecodable bytes prevail.</summary>
    NotText,
}

/// <summary>归属: to what a piece of the source belongs.</summary>
/// <param name="Span">Place in the source.</param>
/// <param name="Kind">Part of a document, or a kind of noise.</param>
/// <param name="Document">Index into <see cref="ReadIssue.Documents"/>; -1 for noise and for text outside of documents.</param>
/// <param name="EId">eId of the provision for <see cref="PartKind.Provision"/>; otherwise null.</param>
public readonly record struct SourcePart(TextSpan Span, PartKind Kind, int Document, string? EId);

/// <summary>归属种类. Values from <see cref="Layout"/> on are noise (噪声).</summary>
public enum PartKind
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>副标题或印发文件的标题: second title line of a report, or the title of the instrument that a notice issues.</summary>
    Subtitle,

    /// <summary>发文字号.</summary>
    DocumentNumber,

    /// <summary>发文机关标志: issuer's name as a line of its own above the title.</summary>
    IssuerLine,

    /// <summary>题注: （…年…月…日…会议通过） and the like below the title.</summary>
    TitleNote,

    /// <summary>主送机关.</summary>
    Recipients,

    /// <summary>成文日期, also one printed beside the number.</summary>
    Date,

    /// <summary>署名: signing body.</summary>
    Signature,

    /// <summary>附件说明: list of annexes below the text.</summary>
    AnnexList,

    /// <summary>公开方式: （此件主动公开）.</summary>
    Disclosure,

    /// <summary>版记: 抄送、印发 lines, copies, contact lines below the signature.</summary>
    Imprint,

    /// <summary>条款.</summary>
    Provision,

    /// <summary>空白: line ends, indents, blanks that only lay out.</summary>
    Layout,

    /// <summary>杂散空格: blank that extraction put inside a sentence.</summary>
    StrayBlank,

    /// <summary>页眉或栏目名: running header, column name.</summary>
    RunningHeader,

    /// <summary>页码.</summary>
    PageNumber,

    /// <summary>封面、刊期等: cover, masthead, colophon of the gazette.</summary>
    Masthead,

    /// <summary>目录.</summary>
    Contents,

    /// <summary>分隔线: lines of dashes, asterisks and the like.</summary>
    Ornament,

    /// <summary>控制字符: control characters, lone surrogates, replacement characters, byte-order marks.</summary>
    Control,

    /// <summary>网页夹带文字: crumbs of the page that the text was taken from (打印, 字体, 分享…).</summary>
    WebPage,
}

/// <summary>提示: something an editor should look at; reading went on.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Line">Line in the source, from 1.</param>
/// <param name="Offset">Offset in the source.</param>
/// <param name="Printed">The text it is about, as printed; shortened to 60 characters.</param>
/// <param name="Expected">What would have come by rule; null when nothing can be said.</param>
public sealed record ReadWarning(WarningKind Kind, int Line, int Offset, string Printed, string? Expected = null);

/// <summary>提示种类.</summary>
public enum WarningKind
{
    /// <summary>编号跳号: a number was left out.</summary>
    NumberSkipped,

    /// <summary>编号重复: the same number stands twice under one parent.</summary>
    NumberRepeated,

    /// <summary>编号回退: a number below the one before.</summary>
    NumberBackwards,

    /// <summary>括号不配对.</summary>
    BracketsUnbalanced,

    /// <summary>缺标题.</summary>
    TitleMissing,

    /// <summary>缺成文日期.</summary>
    DateMissing,

    /// <summary>日期无年份: printed without its year; see the inferred date.</summary>
    YearMissing,

    /// <summary>日期不成立: printed date is no calendar date.</summary>
    DateImpossible,

    /// <summary>发文字号书写不规范: number printed with other brackets or in another order.</summary>
    NumberMalformed,

    /// <summary>附件说明所列附件未印: the list names an annex that is not printed.</summary>
    AnnexNotPrinted,

    /// <summary>附件未列入附件说明: an annex is printed that the list does not name.</summary>
    AnnexNotListed,

    /// <summary>文字中断: the text ends in the middle of a sentence.</summary>
    TextBreaksOff,

    /// <summary>正文未印: the document prints no text of its own (二维码).</summary>
    TextNotPrinted,

    /// <summary>控制字符已剔除.</summary>
    ControlCharacters,

    /// <summary>层级过深: more levels than are kept; deeper ones were hung on the last.</summary>
    TooDeep,

    /// <summary>不像公文: no title, number, date or signature of an official document was found.</summary>
    NotAnOfficialDocument,

    /// <summary>有效期两说: dates in force contradict each other.</summary>
    ForceContradiction,
}
