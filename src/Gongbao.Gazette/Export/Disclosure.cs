namespace Gongbao.Gazette.Export;

/// <summary>公开方式 as the note under the date prints it (附注).</summary>
internal static class Disclosure
{
    public static string Printed(string disclosure) => disclosure.StartsWith("此件", StringComparison.Ordinal) ? disclosure : "此件" + disclosure;
}
