using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Reading;

/// <summary>The part of the hand-made facts that reading is held against; a line reader for that one file, no YAML.</summary>
internal sealed class Facts
{
    public required string Id { get; init; }
    public string? Number { get; private set; }
    public string Title { get; private set; } = "";
    public string? Issuer { get; private set; }
    public string? Date { get; private set; }
    public string? Disclosure { get; private set; }
    public List<string> Recipients { get; } = [];
    public List<(string Path, string? Title)> Headings { get; } = [];

    public static List<Facts> Documents()
    {
        var found = new List<Facts>();
        var (annex, section, path) = ("", "", "");
        foreach (var line in File.ReadLines(Path.Combine(Repository.Shared, "facts", "documents.yaml")).SkipWhile(l => l != "documents:").Skip(1))
        {
            var (indent, key, value) = Parts(line);
            if (indent == 2 && key == "- id") { found.Add(new Facts { Id = value! }); annex = section = ""; }
            else if (indent == 4 && key.Length > 0 && !key.StartsWith('-')) { section = key; if (key != "annexes") found[^1].Set(key, value); }
            else if (section == "recipients" && key.StartsWith("- ", StringComparison.Ordinal)) found[^1].Recipients.Add(key[2..]);
            else if (section == "annexes" && indent == 8 && key == "number") annex = $"附件{value}/";
            else if (section is "headings" or "annexes" && key == "- path" && indent is 6 or 10) path = value!;
            else if (section is "headings" or "annexes" && key == "title" && indent is 8 or 12 && path.Length > 0)
            {
                found[^1].Headings.Add(((section == "annexes" ? annex : "") + path.Split('#')[0], value));
                path = "";
            }
        }
        return found;
    }

    private void Set(string key, string? value)
    {
        switch (key)
        {
            case "docNumber": Number = value; break;
            case "title": Title = value!; break;
            case "issuer": Issuer = value; break;
            case "date": Date = value; break;
            case "disclosure": Disclosure = value; break;
        }
    }

    private static (int Indent, string Key, string? Value) Parts(string line)
    {
        var text = line.TrimStart();
        var at = text.IndexOf(": ", StringComparison.Ordinal);
        var key = at >= 0 ? text[..at] : text.TrimEnd(':');
        var value = at >= 0 ? text[(at + 2)..].Trim('\'', ' ') : null;
        return (line.Length - text.Length, key, value is "null" or "" ? null : value);
    }
}
