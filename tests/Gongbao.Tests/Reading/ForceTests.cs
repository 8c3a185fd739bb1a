using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>Dates in force: printed, counted and inferred, each with its basis. The notice is of 20 May 2025.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("本办法自印发之日起施行。", "2025-05-20", null)]
    [InlineData("本办法自发布之日起施行，有效期五年。", "2025-05-20", "2030-05-19")]
    [InlineData("本办法自2025年6月1日起施行，有效期至2027年12月31日。", "2025-06-01", "2027-12-31")]
    [InlineData("本办法自2025年7月1日施行，有效期3年。", "2025-07-01", "2028-06-30")]
    [InlineData("本办法由市城管局负责解释，自公布之日起30日后施行。", "2025-06-19", null)]
    [InlineData("本办法自印发之日起执行，试行两年。", "2025-05-20", "2027-05-19")]
    [InlineData("本办法自二〇二五年八月一日起施行，有效期18个月。", "2025-08-01", "2027-01-31")]
    [InlineData("本办法有效期自2025年6月1日至2026年5月31日。", "2025-06-01", "2026-05-31")]
    [InlineData("本办法自 2025 年 9 月 1 日起正式施行，有效期为 5 年。", "2025-09-01", "2030-08-31")]
    [InlineData("本办法自2024年2月29日起施行，有效期一年。", "2024-02-29", "2025-02-27")]
    public void The_clause_on_force_is_read(string clause, string effective, string? expires)
    {
        var force = Texts.Notice("第一条　制定本办法。", "第二条　" + clause).InForce;
        Assert.Equal(effective, force.Effective?.ToString("yyyy-MM-dd", null));
        Assert.Equal(expires, force.Expires?.ToString("yyyy-MM-dd", null));
        Assert.Equal("art_2", force.EId);
    }

    [Fact]
    public void Where_no_clause_is_printed_the_date_of_signature_is_inferred()
    {
        var force = Texts.Notice("第一条　制定本办法。").InForce;
        Assert.Null(force.Effective);
        Assert.Equal(new DateOnly(2025, 5, 20), force.EffectiveInferred);
        Assert.Equal(InferenceBasis.DateOfSignature, force.EffectiveBasis);
    }

    [Fact]
    public void A_period_in_the_title_is_inferred_as_planning_period()
    {
        var force = Texts.Read("青川市水利发展规划（2024—2027年）\n\n一、总体要求\n\n稳步推进。\n").InForce;
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2027, 12, 31)), (force.EffectiveInferred, force.ExpiresInferred));
        Assert.Equal(InferenceBasis.PlanningPeriod, force.ExpiresBasis);
    }

    [Theory]
    [InlineData("第一条　许可证有效期三年，自发放之日起执行新标准。")]
    [InlineData("第一条　补贴自2024年1月1日起执行新标准，按月发放。")]
    public void Periods_of_something_else_are_not_those_of_the_document(string article) =>
        Assert.Null(Texts.Notice(article, "第二条　各单位抓好落实。", "第三条　略。", "第四条　略。", "第五条　略。").InForce.Expires);

    [Fact]
    public void The_clause_in_an_annex_that_is_the_instrument_counts()
    {
        var d = Texts.Read("青川市人民政府关于印发青川市路灯改造方案的通知\n青府发〔2025〕9号\n各有关单位：\n现印发给你们。\n附件：青川市路灯改造方案\n青川市人民政府\n2025年5月20日\n附件\n青川市路灯改造方案\n一、目标\n完成改造。\n本方案自印发之日起施行。\n");
        Assert.Equal(new DateOnly(2025, 5, 20), d.InForce.Effective);
        Assert.Equal("att_1__conclusions_1", d.InForce.EId);
    }
}
