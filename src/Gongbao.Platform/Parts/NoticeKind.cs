namespace Gongbao.Platform.Parts;

/// <summary>How pressing a notice (提示) is.</summary>
public enum NoticeKind
{
    /// <summary>说明.</summary>
    Plain,
    /// <summary>办成了.</summary>
    Done,
    /// <summary>请注意.</summary>
    Warning,
    /// <summary>没有办成.</summary>
    Failure,
}
