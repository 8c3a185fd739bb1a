using Gongbao.Gazette.Search;

namespace Gongbao.Tests.Search;

public sealed class RankingTests
{
    private static readonly Ranked Plain = new(SearchField.Text, true, 20, new DateOnly(2023, 9, 1), "b");

    [Fact]
    public void Documents_go_by_field_then_force_then_points_then_date_then_address()
    {
        Ranked[] expected =
        [
            Plain with { Field = SearchField.Number, InForce = false, Points = 1 },
            Plain with { Field = SearchField.Title, InForce = false, Points = 1 },
            Plain with { Field = SearchField.Heading, Points = 1 },
            Plain with { Points = 21, Date = null },
            Plain with { Date = new DateOnly(2023, 9, 2) },
            Plain with { Slug = "a" },
            Plain,
            Plain with { Date = null },
            Plain with { InForce = false, Points = 90 },
        ];
        var shuffled = expected.Reverse().ToList();
        shuffled.Sort(Ranking.Compare);
        Assert.Equal(expected, shuffled);
    }

    [Fact]
    public void Words_that_stand_close_together_count_for_more()
    {
        static PlaceHit Apart(int span) => new(5, SearchField.Text, 2, 2, span);
        Assert.True(Ranking.Points(Apart(4)) > Ranking.Points(Apart(40)));
        Assert.True(Ranking.Points(Apart(40)) > Ranking.Points(Apart(400)));
        Assert.Equal(Ranking.Points(Apart(100_000)), Ranking.Points(Apart(1_000_000)));
    }

    [Fact]
    public void Repeating_a_word_helps_up_to_eight_times()
    {
        static PlaceHit Times(int count) => new(5, SearchField.Text, 1, count, 0);
        Assert.True(Ranking.Points(Times(2)) > Ranking.Points(Times(1)));
        Assert.Equal(Ranking.Points(Times(8)), Ranking.Points(Times(80)));
    }

    [Fact]
    public void In_a_document_the_title_comes_first_then_headings_then_printed_order()
    {
        PlaceHit[] hits = [new(4, SearchField.Text, 1, 1, 0), new(6, SearchField.Heading, 1, 1, 0), new(5, SearchField.Text, 1, 1, 0), new(0, SearchField.Title, 1, 1, 0)];
        Assert.Equal([0, 6, 4, 5], Ranking.InOrder(hits).Select(h => h.Place));
    }

    [Fact]
    public void The_span_is_the_shortest_that_holds_every_word()
    {
        var volume = Volume.Of("题", null, "", "", [("照护甲甲甲甲甲甲托养甲照护", 0)]);
        var hit = VolumeHits.Of([.. new[] { "照护", "托养" }.Select(w => Occurrences.Of(w, IndexTests.Grams(volume)))], SearchIndex.UnpackHeads(SearchIndex.PackHeads(volume.Heads))).Single();
        Assert.Equal((3, 3, 2), (hit.Span, hit.Count, hit.Words));
    }
}
