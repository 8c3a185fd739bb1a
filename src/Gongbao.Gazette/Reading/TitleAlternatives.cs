using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading;

/// <summary>Other titles under which a document is known: that of its instrument, as printed and as its own title names it, and its own without the issuer.</summary>
internal static class TitleAlternatives
{
    public static List<string> Of(Draft draft, string? instrument, string[] names)
    {
        var found = new List<string>();
        Add(found, draft, draft.PrintedInstrument);
        Add(found, draft, instrument);
        foreach (var name in names) Add(found, draft, name);
        var at = draft.Title.IndexOf("关于", StringComparison.Ordinal);
        if (at > 0 && Words.IsBody(draft.Title[..at])) Add(found, draft, draft.Title[at..]);
        return found;
    }

    private static void Add(List<string> found, Draft draft, string? title)
    {
        if (!string.IsNullOrEmpty(title) && title != draft.Title && !found.Contains(title)) found.Add(title);
    }
}
