namespace Gongbao.Casework.SeeCases;

/// <summary>办件网址. A number says nothing of the person.</summary>
internal static class CaseHref
{
    /// <summary>Address of a case, or of a page below it.</summary>
    public static string Of(string number, string? below = null) => $"/cases/{Uri.EscapeDataString(number)}{(below is null ? "" : "/" + below)}";
}
