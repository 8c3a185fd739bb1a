using Gongbao.Data.Model;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Publishing;

/// <summary>文件: one document of the register, from an issue or so far only known from the pack.</summary>
internal sealed class Document : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Segment of its address: the document number in normal form, or a lasting name for a document without one. Unique.</summary>
    public required string Slug { get; init; }

    /// <summary>发文字号 in normal form; null when none is printed. Unique.</summary>
    public string? Number { get; set; }
    public required string Title { get; set; }

    /// <summary>Title of the plan, rules … that the notice issues.</summary>
    public string? Instrument { get; set; }
    public string? Subtitle { get; set; }
    public required DocumentKind Kind { get; set; }

    /// <summary>公文文种: 通知, 意见 …</summary>
    public string? Form { get; set; }

    /// <summary>发文机关 in printed order, joined by 、.</summary>
    public string Issuer { get; set; } = "";
    public string Recipients { get; set; } = "";
    public string? Disclosure { get; set; }
    public string? TitleNote { get; set; }

    /// <summary>成文日期, printed or inferred; see <see cref="DateBasis"/>.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Null when <see cref="Date"/> is printed; otherwise from where it was inferred.</summary>
    public string? DateBasis { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>Null when <see cref="EffectiveFrom"/> is printed; otherwise the basis: a name of <see cref="InferenceBasis"/> or the pack's words.</summary>
    public string? EffectiveBasis { get; set; }

    /// <summary>失效日: the last day in force.</summary>
    public DateOnly? ExpiresOn { get; set; }
    public string? ExpiresBasis { get; set; }

    /// <summary>The provision and the clause that print the dates in force.</summary>
    public string? ForceEId { get; set; }
    public string? ForceClause { get; set; }

    /// <summary>废止日: the first day out of force, when the repealing document took effect.</summary>
    public DateOnly? RepealedFrom { get; set; }
    public bool IsTrial { get; set; }

    public Guid? IssueId { get; set; }

    /// <summary>Position in its issue, from 1.</summary>
    public int Position { get; set; }

    /// <summary>Entry of the pack that describes it.</summary>
    public string? PackId { get; set; }

    /// <summary>Number of the version shown; 0 while the text is not loaded (正文未载入).</summary>
    public int Current { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }
    public int Version { get; set; }

    public bool IsLoaded => Current > 0;

    public Force Force => new(Kind, EffectiveFrom, ExpiresOn, RepealedFrom);
}
