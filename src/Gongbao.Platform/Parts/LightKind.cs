namespace Gongbao.Platform.Parts;

/// <summary>A light (灯): always shown with its word, never by colour alone.</summary>
public enum LightKind
{
    /// <summary>灰: nothing to judge by.</summary>
    Grey,
    /// <summary>绿: as it should be.</summary>
    Green,
    /// <summary>黄: behind.</summary>
    Amber,
    /// <summary>红: far behind, overdue or refused.</summary>
    Red,
}
