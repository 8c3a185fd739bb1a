using System.Text;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.ReviewProposals;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Gongbao.Gazette.Contracts;
using Gongbao.Registers.LoadPack;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests.Commitments;

/// <summary>What tests of the review share: a published plan, opened by a person.</summary>
public abstract class ReviewTest(DbEngine engine) : RegisterTest(engine)
{
    internal const string Key = "甲府发〔2024〕3号";

    /// <summary>The plan; with other goals it is another version of it.</summary>
    internal static string Plan(string firms = "200家", string extra = "") => $"""
        甲市人民政府
        关于印发工业发展行动计划的通知
        甲府发〔2024〕3号

        各县人民政府，市政府各部门：
        现将计划印发给你们，请认真贯彻执行。
        一、发展目标
        到2026年，规模以上工业企业达到{firms}，数字经济核心产业营业收入突破300亿元。
        二、重点任务
        （一）培育规模以上工业企业。到2026年，规模以上工业企业达到200家。（牵头单位：市新局；责任单位：市他局、市某局）
        （二）完善统计制度。每季度通报一次进展。（责任单位：市政府办、市新局）
        {extra}

        甲市人民政府
        2024年6月1日
        """;

    internal async Task PublishAsync(string text)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadRegisters>().RunAsync(TestCity.Pack, Now, Cancellation);
        var done = await scope.ServiceProvider.GetRequiredService<GazettePublishing>().PublishAsync(Encoding.UTF8.GetBytes(text), "plan.txt", TestCity.Pack, Actor.System, Now, Cancellation);
        Assert.Equal(1, done.Documents);
    }

    /// <summary>Opens the review as a page does.</summary>
    internal async Task<ReviewSheet> OpenAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<PublishedDocuments>().FindAsync(Key, Cancellation);
        return await scope.ServiceProvider.GetRequiredService<OpenReview>().RunAsync(document!, Hand.System(Now, Day), Cancellation);
    }

    internal async Task<IReadOnlyList<Proposal>> ProposalsAsync()
    {
        await using var db = Open();
        return await db.Set<Proposal>().AsNoTracking().OrderBy(p => p.Place).ThenBy(p => p.Id).ToListAsync(Cancellation);
    }

    internal async Task<IReadOnlyList<Proposal>> OpenedAsync(string? text = null)
    {
        await PublishAsync(text ?? Plan());
        await OpenAsync();
        return await ProposalsAsync();
    }

    internal Task<Outcome> AcceptAsync(Proposal proposal, Hand? hand = null, params Guid[] also) =>
        DoAsync<AcceptProposal, Outcome>(a => a.RunAsync(proposal.Id, proposal.Version, also, hand ?? Editor(), Cancellation));

    internal Task<Outcome> RejectAsync(Proposal proposal, string? reason = "识别有误", Hand? hand = null) =>
        DoAsync<RejectProposal, Outcome>(a => a.RunAsync(proposal.Id, proposal.Version, reason, hand ?? Editor(), Cancellation));

    internal static async Task<ReviewScene> SceneAsync(IServiceProvider services, string query = "")
    {
        var scene = services.GetRequiredService<ReviewScene>();
        Assert.True(await scene.LoadAsync(new ReviewFilter(Key, null, null, null, null, Guid.TryParse(query, out var at) ? at : null, false), Now, Day, Cancellation));
        return scene;
    }

    internal static Hand Editor(int no = 1, FormToken? form = null) => Person(Role.Editor, "office", no, form: form);
}
