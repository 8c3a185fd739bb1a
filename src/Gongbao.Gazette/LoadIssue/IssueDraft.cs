using Gongbao.Data.Model;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>待发布的公报: an uploaded file on its way to publication, with what the editor corrected so far.</summary>
internal sealed class IssueDraft : IVersioned
{
    public required Guid Id { get; init; }
    public required string FileHash { get; init; }
    public required string FileName { get; init; }
    public required long FileSize { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public DraftState State { get; set; }

    /// <summary><see cref="LoadIssue.Corrections"/> as JSON.</summary>
    public string Corrections { get; set; } = "{}";

    /// <summary>Address segment of the issue it became.</summary>
    public string? IssueSlug { get; set; }
    public int Version { get; set; }
}

/// <summary>Where a draft stands.</summary>
internal enum DraftState
{
    /// <summary>核对中.</summary>
    Open,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已放弃.</summary>
    Discarded,
}
