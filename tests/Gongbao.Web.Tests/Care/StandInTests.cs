using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>Yichun, whose townships the gazette does not list: the county's federation has what the document gives to them.</summary>
public sealed class StandInTests
{
    private const string Federation = "disabled-federation-360902";

    [Fact]
    public async Task Without_a_township_in_the_pack_the_countys_federation_reviews_first_and_the_case_says_that_it_stands_in()
    {
        await using var city = await City.StartAsync(o => o with { Pack = Path.Combine(AppContext.BaseDirectory, "packs", "yichun") });
        using var resident = await Applying.SignedInAsync(city);
        var draft = await Applying.BeginAsync(resident);
        foreach (var (step, answers) in Applying.Whole(Applying.Identity("36090219900101001")))
            Assert.NotNull((await Applying.AnswerAsync(resident, draft, step, step switch
            {
                "county" => [("Form.applicant.registered", "yes"), ("Form.applicant.address.countyCode", "360902")],
                "address" => [("Form.applicant.address.township", "某镇"), ("Form.applicant.address.village", "某村")],
                _ => answers,
            })).Location);
        var sent = await resident.SubmitAsync(await resident.GetAsync(draft + "/check"), Applying.Form);
        Assert.EndsWith("/slip", sent.Location, StringComparison.Ordinal);
        using var clerk = await ClerkAsync(city);
        var page = await clerk.GetAsync("/cases/" + sent.Location!.Split('/')[3]);
        var owner = Assert.Single(page.Document.QuerySelectorAll("main dl.facts dd"), d => d.TextContent.StartsWith("袁州区残联", StringComparison.Ordinal));
        Assert.EndsWith("由它代行", owner.TextContent, StringComparison.Ordinal);
    }

    private static async Task<Visitor> ClerkAsync(City city)
    {
        await using (var scope = city.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
            var user = new GongbaoUser { UserName = "federation", NormalizedUserName = "FEDERATION", DisplayName = "试办人", PasswordHash = (await db.Users.OrderBy(u => u.UserName).FirstAsync()).PasswordHash, SecurityStamp = "x" };
            db.Add(user);
            db.Add(new RoleHolding { UserId = user.Id, Role = Role.Clerk, UnitId = Federation, Since = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync();
        }
        var visitor = city.Visitor();
        Assert.Equal("/desk", (await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "federation"), ("Form.Password", DemoAccounts.Password))).Location);
        return visitor;
    }
}
