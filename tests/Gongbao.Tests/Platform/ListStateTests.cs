using Gongbao.Platform.Lists;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Tests.Platform;

public sealed class ListStateTests
{
    [Fact]
    public void A_state_read_from_its_own_address_is_the_same()
    {
        var state = Read("/list?q=%E7%85%A7%E6%8A%A4%26x&kind=plan&sort=-date&page=3");
        Assert.Equal("照护&x", state["q"]);
        Assert.True(state is { Sort: "date", Descending: true, Page: 3 });
        var again = Read(state.ToPage(3));
        Assert.Equal(state.ToPage(1), again.ToPage(1));
        Assert.Equal(state["q"], again["q"]);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-4")]
    [InlineData("page=abc")]
    [InlineData("page=99999999999999")]
    [InlineData("sort=")]
    [InlineData("q=")]
    [InlineData("other=1")]
    public void What_makes_no_sense_is_left_at_its_default(string query)
    {
        var state = Read("/list?" + query);
        Assert.Equal(1, state.Page);
        Assert.Null(state.Sort);
        Assert.False(state.IsFiltered);
    }

    [Fact]
    public void Sorting_again_by_the_same_column_turns_the_order_round()
    {
        var state = Read("/list?q=a&page=4");
        Assert.Equal("/list?q=a&sort=date", state.ToSort("date"));
        Assert.Equal("/list?q=a&sort=-date", Read(state.ToSort("date")).ToSort("date"));
        Assert.Equal("/list?q=a&sort=date", Read("/list?q=a&sort=-date").ToSort("date"));
    }

    [Fact]
    public void A_page_past_the_end_is_the_last_one()
    {
        var page = Enumerable.Range(1, 60).ToList().ToPage(Read("/list?page=9"));
        Assert.Equal(60, page.Total);
        Assert.Equal(Enumerable.Range(51, 10), page.Rows);
    }

    [Fact]
    public void A_filter_longer_than_any_word_is_ignored() => Assert.Null(Read("/list?q=" + new string('a', 201))["q"]);

    private static ListState Read(string address)
    {
        var context = new DefaultHttpContext();
        var parts = address.Split('?', 2);
        context.Request.Path = parts[0];
        context.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : "");
        return ListState.From(context.Request, "q", "kind");
    }
}
