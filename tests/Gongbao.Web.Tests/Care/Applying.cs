using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Care;

/// <summary>Somebody who fills in an application page by page, as a phone without script does.</summary>
internal static class Applying
{
    /// <summary>The buttons of the pages.</summary>
    public const string Form = "main form";

    /// <summary>Answers of a whole application, page by page, for a person of the township 990181001 who is cared for at home.</summary>
    public static IReadOnlyList<(string Step, (string, string)[] Answers)> Whole(string identity) =>
    [
        ("who", [("Form.who", "self")]),
        ("person", [("Form.applicant.name", "试填人"), ("Form.applicant.identityNumber", identity), ("Form.applicant.phone", "13900000001")]),
        ("certificate", [("Form.applicant.certificateNumber", identity + "41"), ("Form.applicant.kind", "physical"), ("Form.applicant.grade", "1")]),
        ("county", [("Form.applicant.registered", "yes"), ("Form.applicant.address.countyCode", "990181")]),
        ("address", [("Form.applicant.address.townshipCode", "990181001"), ("Form.applicant.address.village", "溪口社区")]),
        ("household", [("Form.applicant.subsistence", "yes")]),
        ("service", [("Form.service.service", "home")]),
        ("provider", [("Form.service.home.name", "照护乙"), ("Form.service.home.relation", "姐弟"), ("Form.service.home.phone", "13900000002")]),
        ("account", [("Form.account.holder", "照护乙"), ("Form.account.bank", "农商行"), ("Form.account.number", "6222020000000000000")]),
        ("papers", [("Form.Do", "next")]),
        ("declaration", [("Form.declaration.accepts", "true"), ("Form.declaration.signer", "试填人")]),
    ];

    /// <summary>An identity number with its check digit.</summary>
    public static string Identity(string first17)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return first17 + "10X98765432"[first17.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }

    public static async Task<Visitor> SignedInAsync(City city) => await city.SignedInAsync(Role.Resident);

    /// <summary>Begins a draft; gives the address of its first page without the page's name.</summary>
    public static async Task<string> BeginAsync(Visitor visitor)
    {
        var started = await visitor.SubmitAsync(await visitor.GetAsync("/care/apply"), Form, ("Form.Consent", "true"));
        return started.Location![..started.Location!.LastIndexOf('/')];
    }

    /// <summary>Fills in one page; warnings are confirmed.</summary>
    public static async Task<WebPage> AnswerAsync(Visitor visitor, string draft, string step, params (string, string)[] answers)
    {
        var page = await visitor.SubmitAsync(await visitor.GetAsync($"{draft}/{step}"), Form, answers);
        return page.Document.QuerySelector("input[name='Form.Seen']") is null ? page : await visitor.SubmitAsync(page, Form, answers);
    }

    /// <summary>Fills in all pages.</summary>
    public static async Task FillAsync(Visitor visitor, string draft, string identity)
    {
        foreach (var (step, answers) in Whole(identity))
            Assert.NotNull((await AnswerAsync(visitor, draft, step, answers)).Location);
    }

    /// <summary>Hands an application in and gives the case's number.</summary>
    public static async Task<string> HandInAsync(Visitor visitor, string identity)
    {
        var draft = await BeginAsync(visitor);
        await FillAsync(visitor, draft, identity);
        var sent = await visitor.SubmitAsync(await visitor.GetAsync(draft + "/check"), Form);
        Assert.EndsWith("/slip", sent.Location, StringComparison.Ordinal);
        return sent.Location!.Split('/')[3];
    }
}
