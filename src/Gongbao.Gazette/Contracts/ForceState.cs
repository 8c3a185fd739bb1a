namespace Gongbao.Gazette.Contracts;

/// <summary>效力状态.</summary>
public enum ForceState
{
    /// <summary>不适用: the document has no force of its own.</summary>
    None,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>尚未施行.</summary>
    NotYet,

    /// <summary>已失效: its term is over.</summary>
    Expired,

    /// <summary>已废止.</summary>
    Repealed,

    /// <summary>不明: the text gives no day and none could be inferred.</summary>
    Unknown,
}
