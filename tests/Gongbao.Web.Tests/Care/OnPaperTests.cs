using System.Net;
using Gongbao.Casework.Cases;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Web.Tests.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Web.Tests.Care;

/// <summary>A paper application entered by an office, all on one screen.</summary>
public sealed class OnPaperTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task A_paper_application_becomes_a_case_of_nobodys_account_with_a_receipt()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.GetAsync("/care/paper");
        var sent = await clerk.SubmitAsync(page, Applying.Form, Whole(Applying.Identity("99018119910601001")));
        Assert.Matches("^/cases/ZH990181-2024-[0-9]{5}/slip$", sent.Location!);
        Assert.Equal(sent.Location, (await clerk.SubmitAsync(page, Applying.Form, Whole(Applying.Identity("99018119910601001")))).Location);
        await using var scope = city.Services.CreateAsyncScope();
        var number = sent.Location!.Split('/')[2];
        Assert.Null((await scope.ServiceProvider.GetRequiredService<GongbaoDb>().Set<Case>().SingleAsync(c => c.Number == number, TestContext.Current.CancellationToken)).ApplicantId);
    }

    [Fact]
    public async Task All_that_is_missing_is_named_at_once_and_what_was_typed_stays()
    {
        using var clerk = await city.SignedInAsync(Role.Clerk);
        var page = await clerk.SubmitAsync(await clerk.GetAsync("/care/paper"), Applying.Form, ("Form.applicant.name", "试填人"), ("Form.applicant.identityNumber", "1"));
        Assert.True(page.Errors.Count > 10);
        Assert.Equal("1", page.Document.QuerySelector("#Form-applicant-identityNumber")!.GetAttribute("value"));
        Assert.Equal("试填人", page.Document.QuerySelector("#Form-applicant-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_those_who_draft_papers_enter_one()
    {
        using var resident = await city.SignedInAsync(Role.Resident);
        Assert.Equal(HttpStatusCode.Forbidden, (await resident.GetAsync("/care/paper")).Status);
    }

    private static (string, string)[] Whole(string identity) =>
    [
        .. Applying.Whole(identity).Where(s => s.Step != "papers").SelectMany(s => s.Answers), ("Form.applicant.consentsToProcessing", "true"),
    ];
}
