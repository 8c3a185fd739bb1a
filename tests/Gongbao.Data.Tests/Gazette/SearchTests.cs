using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Search;

namespace Gongbao.Data.Tests.Gazette;

public abstract class SearchTests(DbEngine engine) : GazetteTest(engine)
{
    [Fact]
    public async Task Title_comes_before_heading_and_heading_before_text()
    {
        await PublishAsync(Issues.Gazette());
        var found = await SearchAsync("照护");
        Assert.Equal(["云府办发〔2023〕15号", null, "云府办发〔2023〕16号"], found.Results.Select(r => r.Document.Number));
        Assert.Equal((3, 6), (found.Documents, found.Places));
        Assert.Equal(["sec_3", "sec_1", "sec_2"], found.Results[0].Best.Select(b => b.EId));
    }

    [Theory]
    [InlineData("云府办发[2023]15号")]
    [InlineData("云府办发 （2023） 15 号")]
    [InlineData("云府办发【２０２３】１５号")]
    public async Task A_document_number_is_found_with_any_bracket(string typed)
    {
        await PublishAsync(Issues.Gazette());
        Assert.Equal("云府办发〔2023〕15号", (await SearchAsync(typed)).Results[0].Document.Number);
    }

    [Theory]
    [InlineData("600元", 1)]
    [InlineData("pcb", 2)]
    [InlineData("ＰＣＢ", 2)]
    [InlineData("困难 照护", 3)]
    [InlineData("托", 2)]
    [InlineData("实施办法 600元", 1)]
    public async Task Widths_blanks_case_and_single_characters_are_no_obstacle(string typed, int places)
    {
        await PublishAsync(Issues.Gazette());
        Assert.Equal(places, (await SearchAsync(typed)).Places);
    }

    [Fact]
    public async Task Filters_narrow_by_issuer_kind_year_and_force()
    {
        var gazette = Issues.Gazette();
        await PublishAsync(gazette with { Read = gazette.Read with { Documents = [
            gazette.Read.Documents[0] with { InForce = new DatesInForce { Expires = new DateOnly(2024, 6, 2) } },
            gazette.Read.Documents[1] with { Kind = DocumentKind.Plan, Date = new DateOnly(2022, 1, 5) },
            gazette.Read.Documents[2] with { Kind = DocumentKind.Meeting, Issuers = ["云汀市人民政府"] } ] } });
        async Task<int> Count(SearchFilter filter) => (await SearchAsync("照护", filter)).Documents;
        Assert.Equal(3, await Count(new SearchFilter(Day)));
        Assert.Equal(1, await Count(new SearchFilter(Day, Issuer: "云汀市人民政府")));
        Assert.Equal(1, await Count(new SearchFilter(Day, Kind: DocumentKind.Plan)));
        Assert.Equal(1, await Count(new SearchFilter(Day, Year: 2022)));
        Assert.Equal(1, await Count(new SearchFilter(Day, OnlyInForce: true)));
        Assert.Equal(2, await Count(new SearchFilter(new DateOnly(2024, 6, 2), OnlyInForce: true)));
        Assert.Equal(1, await Count(new SearchFilter(Day, Slug: "云府办发〔2023〕16号")));
    }

    [Fact]
    public async Task Nothing_found_suggests_the_longest_parts_that_occur()
    {
        await PublishAsync(Issues.Gazette());
        var found = await SearchAsync("重度残疾人照护补贴");
        Assert.Equal(0, found.Documents);
        Assert.Equal(("重度残疾人照护", 1), found.Suggestions[0]);
        Assert.Empty((await SearchAsync("魑魅魍魉")).Suggestions);
    }

    [Fact]
    public async Task Pages_hold_ten_documents_and_a_page_past_the_end_is_the_last()
    {
        await PublishAsync(Issues.Issue("many", [.. Enumerable.Range(1, 23).Select(i =>
            Issues.Document(i, $"云府办发〔2023〕{i}号", $"关于甲{i}的通知", "2023-01-01", ("sec_1", "照护。一律照护。")))]));
        var (first, last) = (await SearchAsync("照护"), await SearchAsync("照护", page: 99));
        Assert.Equal((23, 3, 10), (first.Documents, first.Pages, first.Results.Count));
        Assert.Equal((3, 3), (last.Page, last.Results.Count));
        Assert.Equal(first.Results.Select(r => r.Document.Slug), first.Results.Select(r => r.Document.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one()
    {
        await PublishAsync(Issues.Gazette());
        await PublishAsync(Issues.Issue("b", Issues.Document(1, "云府办发〔2023〕15号", "困难重度残疾人照护和托养实施办法", "2023-09-19", ("sec_1", "标准。每月700元。"))));
        Assert.Equal(0, (await SearchAsync("600元")).Places);
        Assert.Equal(1, (await SearchAsync("700元")).Places);
    }
}

public sealed class SearchTests_on_SQLite() : SearchTests(DbEngine.Sqlite);

public sealed class SearchTests_on_PostgreSQL() : SearchTests(DbEngine.Npgsql);
