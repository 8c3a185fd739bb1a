using CsCheck;
using Gongbao.Gazette.Search;

namespace Gongbao.Tests.Search;

public sealed class IndexTests
{
    // few letters, so that words repeat and overlap
    private static readonly Gen<string> Text = Gen.Char["照护托养号 a1（2"].Array[0, 30].Select(c => new string(c));
    private static readonly Gen<string> Word = Gen.Char["照护托养号a1(2"].Array[1, 6].Select(c => new string(c));

    [Fact]
    public void The_index_finds_a_word_exactly_where_a_plain_scan_does() =>
        Gen.Select(Text.Array[1, 6], Word).Always((texts, word) =>
        {
            var volume = Volume.Of(texts[0], null, "", "", texts.Skip(1).Select(t => (t, 0)));
            Assert.Equal(Scan(volume, word), Occurrences.Of(word, Grams(volume)));
        }, cases: 3_000);

    [Fact]
    public void Packed_places_come_back_as_they_were() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 40_000]).Select((p, o) => Places.Key(p, o)).Array[0, 50].Always(keys =>
        {
            List<long> ascending = [.. keys.Distinct().Order()];
            Assert.Equal(ascending, Places.Unpack(Places.Pack(ascending)));
        });

    [Fact]
    public void A_word_does_not_run_over_the_end_of_a_provision()
    {
        var volume = Volume.Of("题", null, "", "", [("居家照护", 0), ("托养", 0)]);
        Assert.Empty(Occurrences.Of("照护托养", Grams(volume)));
    }

    [Fact]
    public void A_word_runs_from_a_heading_into_its_text()
    {
        var volume = Volume.Of("题", null, "", "", [("（一）明确对象。符合下列各项的", 8)]);
        Assert.Single(Occurrences.Of("对象。符合", Grams(volume)));
    }

    [Fact]
    public void Of_several_words_all_must_occur_and_the_title_counts_for_each_provision()
    {
        var volume = Volume.Of("残疾人照护办法", "云府发(2023)1号", "", "", [("每月600元", 0), ("每月发放", 0), ("残疾人每年", 0)]);
        Assert.Equal([4, 5], Hit(volume, "照护", "每月"));
        Assert.Equal([4], Hit(volume, "残疾人", "600元"));
        Assert.Equal([5], Hit(volume, "云府发(2023)1号", "发放"));
        Assert.Empty(Hit(volume, "每月", "每年"));
        Assert.Equal([0, 6], Hit(volume, "残疾人"));
        Assert.Equal([4, 5, 6], Hit(volume, "残疾人照护办法", "每"));
        Assert.Equal([0], Hit(volume, "残疾人", "照护"));
    }

    internal static List<int> Hit(Volume volume, params string[] words) =>
        [.. VolumeHits.Of([.. words.Select(w => Occurrences.Of(w, Grams(volume)))], SearchIndex.UnpackHeads(SearchIndex.PackHeads(volume.Heads))).Select(h => h.Place)];

    internal static Dictionary<long, List<long>> Grams(Volume volume) =>
        volume.Postings().ToDictionary(p => p.Gram, p => Places.Unpack(p.Places));

    private static List<long> Scan(Volume volume, string word)
    {
        var keys = new List<long>();
        for (var place = 0; place < volume.Places.Count; place++)
            for (var i = 0; i + word.Length <= volume.Places[place].Length; i++)
                if (string.CompareOrdinal(volume.Places[place], i, word, 0, word.Length) == 0) keys.Add(Places.Key(place, i));
        return keys;
    }
}
