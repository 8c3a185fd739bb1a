namespace Gongbao.Platform.Parts;

/// <summary>Where a step of a time line (时间线) stands.</summary>
public enum StepState
{
    /// <summary>未到.</summary>
    Ahead,
    /// <summary>正在办.</summary>
    Now,
    /// <summary>已办.</summary>
    Done,
}

/// <summary>One step of a time line (时间线).</summary>
/// <param name="Title">What happens.</param>
/// <param name="State">Where it stands; shown as a mark and said in words to a screen reader.</param>
/// <param name="When">When, already written out for people; may be null.</param>
/// <param name="Detail">One more sentence; may be null.</param>
/// <param name="Href">Address with more; may be null.</param>
public sealed record TimelineItem(string Title, StepState State = StepState.Done, string? When = null, string? Detail = null, string? Href = null);
