namespace Gongbao.Gazette.Search;

/// <summary>
/// One document as the index holds it (检索单元). The first places are its title, number, issuer and recipients;
/// provisions follow from <see cref="FirstProvision"/> in printed order.
/// </summary>
internal sealed record Volume(IReadOnlyList<string> Places, IReadOnlyList<int> Heads)
{
    public const int Title = 0;
    public const int Number = 1;
    public const int Issuer = 2;
    public const int Recipients = 3;
    public const int FirstProvision = 4;

    /// <summary>Normalises the texts of a document. Each provision gives its own text as printed and the length of the heading at its start, in characters.</summary>
    public static Volume Of(string title, string? number, string issuer, string recipients, IEnumerable<(string Text, int Head)> provisions)
    {
        var places = new List<string> { PlainText.Fold(title), PlainText.Fold(number ?? ""), PlainText.Fold(issuer), PlainText.Fold(recipients) };
        var heads = new List<int> { places[0].Length, 0, 0, 0 };
        foreach (var (text, head) in provisions)
        {
            places.Add(PlainText.Fold(text));
            heads.Add(PlainText.Fold(text[..Math.Clamp(head, 0, text.Length)]).Length);
        }
        return new Volume(places, heads);
    }

    /// <summary>Every gram of the volume with the packed list of its places, in the order of the grams.</summary>
    public IEnumerable<(long Gram, byte[] Places)> Postings()
    {
        var found = new SortedDictionary<long, List<long>>();
        for (var place = 0; place < Places.Count; place++)
        {
            var text = Places[place];
            for (var i = 0; i < text.Length; i++)
            {
                var gram = Gram.Of(text[i], i + 1 < text.Length ? text[i + 1] : '\0');
                if (!found.TryGetValue(gram, out var keys)) found.Add(gram, keys = []);
                keys.Add(Search.Places.Key(place, i));
            }
        }
        return found.Select(f => (f.Key, Search.Places.Pack(f.Value)));
    }
}
