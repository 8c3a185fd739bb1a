namespace Gongbao.Gazette.Meetings;

/// <summary>会议: a meeting as its report prints it.</summary>
internal sealed class Meeting
{
    /// <summary>The report's document.</summary>
    public required Guid DocumentId { get; init; }

    /// <summary>会次: 49 of 第49次常务会议.</summary>
    public int? Number { get; init; }
    public required string Name { get; init; }
    public string? Chair { get; init; }
    public string? ChairPost { get; init; }
    public DateOnly? Date { get; init; }

    /// <summary>Null when the date is printed.</summary>
    public string? DateBasis { get; init; }
}

/// <summary>议题: one item of a meeting's agenda.</summary>
internal sealed class MeetingItem
{
    public required Guid DocumentId { get; init; }
    public required int Order { get; init; }

    /// <summary>What the meeting did, as printed: 审议并原则通过, 研究, 听取, 传达.</summary>
    public required string Act { get; init; }
    public required string Subject { get; init; }
    public required string EId { get; init; }
}

/// <summary>审议通过的文件: a document that the meeting adopted.</summary>
internal sealed class MeetingAdoption
{
    public required Guid DocumentId { get; init; }
    public required int Order { get; init; }
    public required string Title { get; init; }

    /// <summary>The document when it is in the register.</summary>
    public Guid? AdoptedId { get; set; }
}
