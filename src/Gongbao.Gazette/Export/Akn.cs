using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Gongbao.Gazette.Export;

/// <summary>Names and small pieces of Akoma Ntoso.</summary>
internal static class Akn
{
    public static readonly XNamespace Space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>For what the standard has no word for; where it stands, the schema allows other namespaces.</summary>
    public static readonly XNamespace Own = "urn:gongbao:akn:1";

    public static XName Name(string name) => Space + name;

    public static XElement E(string name, params object?[] content) => new(Space + name, content);

    public static XAttribute A(string name, string value) => new(name, value);

    public static XAttribute? Id(string? eId) => string.IsNullOrEmpty(eId) ? null : new("eId", eId);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A paragraph, at least an empty one.</summary>
    public static XElement P(string? css, params object?[] content) => E("p", css is null ? null : A("class", css), content);

    public static XElement Value(string name, string value) => E(name, A("value", value));

    /// <summary>Text without what XML cannot hold; reading has already replaced it, people's corrections may bring it in.</summary>
    public static string Text(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || text[i] is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF')
                (clean ??= new(text))[i] = '\uFFFD';
        }
        return clean?.ToString() ?? text;
    }
}
