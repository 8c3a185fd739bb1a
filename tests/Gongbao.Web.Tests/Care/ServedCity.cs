using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Access;
using Gongbao.Platform.Time;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>The sample city with three officers of the offices of two counties that make rolls, and of the city's above them.</summary>
public sealed class ServedCity : IAsyncLifetime
{
    public const string County = "990181", Elsewhere = "990102", Above = "990100";
    private City? _city;

    public City City => _city!;

    internal DateOnly Today => City.Services.GetRequiredService<CityClock>().Today;

    public async ValueTask InitializeAsync()
    {
        _city = await City.StartAsync(o => o);
        await using var scope = City.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var hash = (await db.Users.OrderBy(u => u.UserName).FirstAsync()).PasswordHash;
        foreach (var county in (string[])[County, Elsewhere, Above])
            foreach (var role in (Role[])[Role.Clerk, Role.Checker, Role.Issuer])
            {
                var user = new GongbaoUser { UserName = NameOf(role, county), NormalizedUserName = NameOf(role, county).ToUpperInvariant(), DisplayName = $"{role}{county}", PasswordHash = hash, SecurityStamp = "x" };
                db.Add(user);
                db.Add(new RoleHolding { UserId = user.Id, Role = role, UnitId = county == Above ? "disabled-federation" : scope.ServiceProvider.GetRequiredService<OfficeFinder>().Find("care", "payroll", county, Today)!.Unit.Id, Since = new DateOnly(2020, 1, 1) });
            }
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => City.DisposeAsync();

    /// <summary>Somebody of a county's office, signed in.</summary>
    internal async Task<Visitor> AsAsync(Role role, string county = County)
    {
        var visitor = City.Visitor();
        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", NameOf(role, county)), ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/desk", answer.Location);
        return visitor;
    }

    /// <summary>A case is drafted, checked and issued by three persons of the office that has a duty in the county.</summary>
    internal async Task DecideAsync(string number, string duty)
    {
        await using var scope = City.Services.CreateAsyncScope();
        var (services, clock) = (scope.ServiceProvider, City.Services.GetRequiredService<CityClock>());
        var of = await services.GetRequiredService<GongbaoDb>().Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number);
        Assert.Equal(services.GetRequiredService<OfficeFinder>().Find("care", duty, County, Today)!.Unit.Id, of.OwnerUnit);
        CaseHand As(Role role) => new(new Actor(Guid.CreateVersion7().ToString(), role.ToString()), new HeldRole(Guid.CreateVersion7(), role, of.OwnerUnit, new RegionScope(County)), clock.Now, Today);
        var make = services.GetRequiredService<MakeAct>();
        Assert.Null((await make.DraftAsync(of.Id, of.Version, new(CaseActKind.Approve), As(Role.Clerk), CancellationToken.None)).Refusal);
        Assert.Null((await make.CheckAsync(of.Id, of.Version + 1, As(Role.Checker), CancellationToken.None)).Refusal);
        Assert.Null((await make.IssueAsync(of.Id, of.Version + 2, As(Role.Issuer), CancellationToken.None)).Refusal);
    }

    /// <summary>Sends a form of a page with a file.</summary>
    internal static Task<WebPage> UploadAsync(Visitor visitor, WebPage page, string form, string text, params (string Name, string Value)[] fields)
    {
        var element = (IHtmlFormElement)page.Document.QuerySelector(form)!;
        var values = new Dictionary<string, string>();
        foreach (var input in element.QuerySelectorAll("input[name]").Cast<IHtmlInputElement>().Where(i => i.Type is not ("radio" or "checkbox" or "file"))) values[input.Name!] = input.Value;
        foreach (var select in element.QuerySelectorAll("select[name]").Cast<IHtmlSelectElement>()) values[select.Name!] = select.Value ?? "";
        foreach (var (name, value) in fields) values[name] = value;
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Form.File", "名单.csv");
        return visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = content });
    }

    /// <summary>A valid identity number that nobody has.</summary>
    internal static string Identity(int no)
    {
        var body = County + new DateOnly(1960, 1, 1).AddDays(no).ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "001";
        var sum = body.Aggregate(0, (s, c) => (s + c - '0') * 2 % 11);
        return body + "10X98765432"[sum % 11];
    }

    /// <summary>A file of persons already served from this month on.</summary>
    internal string ImportFile(params int[] numbers) => "姓名,身份证号,残疾人证号,困难类型,服务形式,收款人,开户银行,银行账号,困难残疾人生活补贴,重度残疾人护理补贴,批准日期,起发月份\n"
        + string.Concat(numbers.Select(n => $"苏明{n},{Identity(n)},{Identity(n)}61,低保户,居家照护,苏亮{n},云汀农商银行,62000000{n:D8},50,50,2023-12-05,{Today:yyyy-MM}\n"));

    private static string NameOf(Role role, string county) => $"{role}.{county}".ToLowerInvariant();
}
