using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>主送机关: whom a document is addressed to.</summary>
internal static class RecipientList
{
    private static readonly string[] NoRecipients = ["如下", "决定", "根据", "按照", "为了", "经", "现将", "问题", "回复", "下列", "任命", "免去"];

    public static bool IsOne(string s)
    {
        if (s.Length is < 2 or > 600 || s.AsSpan().IndexOfAny("。；！《》") >= 0) return false;
        foreach (var verb in NoRecipients)
            if (s.StartsWith(verb, StringComparison.Ordinal) || verb.Length == 2 && verb != "根据" && s.EndsWith(verb, StringComparison.Ordinal)) return false;
        foreach (var word in Words.Recipients) if (s.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>One entry a body; brackets keep their commas, and so does 各省、自治区、直辖市…部门.</summary>
    public static List<string> Split(string s)
    {
        var found = new List<string>();
        foreach (var part in Split(s, "，,；"))
        {
            var bodies = Split(part, "、");
            if (bodies.TrueForAll(static b => Words.EndsWithAny(b, Words.Bodies) || Words.EndsWithAny(b, Words.Recipients))) found.AddRange(bodies);
            else found.Add(part);
        }
        return found;
    }

    private static List<string> Split(string s, string marks)
    {
        var found = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= s.Length; i++)
        {
            if (i < s.Length && Glyph.Opens(s[i])) depth++;
            else if (i < s.Length && Glyph.Closes(s[i])) depth--;
            else if (i == s.Length || depth <= 0 && marks.Contains(s[i]))
            {
                if (i > start) found.Add(s[start..i].Trim());
                start = i + 1;
            }
        }
        return found;
    }
}
