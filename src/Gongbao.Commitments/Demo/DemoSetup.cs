using Gongbao.Commitments.Decompose;
using Gongbao.Commitments.Register;
using Gongbao.Commitments.SetCycle;
using Gongbao.Commitments.SetPlan;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Kernel;

namespace Gongbao.Commitments.Demo;

/// <summary>演示交办: owner, plan, cycle and parts of an item, as its story wants them.</summary>
internal sealed class DemoSetup(GongbaoDb db, DemoPeople people, SetOwner.SetOwner owner, SetPlan.SetPlan plan, SetCycle.SetCycle cycle, Decompose.Decompose decompose)
{
    private const int DueDays = 5;

    public DemoLife Begin(CommitmentItem item, DemoStory story, DateOnly baselineOn)
    {
        var bureau = people.View.Units.First(u => u.Unit.Kind == UnitKind.Bureau).Id;
        var start = story.Plan == DemoPlan.Full && !(item.Deadline <= baselineOn) ? DemoFigures.Start(item) : null;
        return new DemoLife(item, item.OwnerUnitId ?? item.ProposedOwnerUnitId ?? bureau, story) { Start = start };
    }

    public async Task AssignAsync(DemoLife life, DateOnly day, DateOnly baselineOn, CancellationToken cancel)
    {
        if (life.Story.Habit == DemoHabit.Untouched) return;
        if (life.Story.End == DemoEnd.Split)
        {
            if (DemoFigures.Goal(life.Item) is { } goal) await SplitAsync(life, goal, day, cancel);
            return;
        }
        Hand Officer() => people.OfOffice(Role.Supervisor, day);
        if (life.Item.OwnerUnitId is null)
            await db.MustAsync(owner.RunAsync(life.Id, await SeenAsync(life, cancel), life.Owner, "首列单位，经会商明确", Officer(), cancel));
        if (life.Item.Kind == ItemKind.Target && life.Story.Plan != DemoPlan.NoDefinition)
            await db.MustAsync(plan.RunAsync(life.Id, await SeenAsync(life, cancel), new NewPlan(true, life.Item.AddsUp, life.Item.Path, life.Start,
                life.Start is null ? null : baselineOn, life.Start is null ? null : "演示数据：上年年报"), "与统计部门会商口径", Officer(), cancel));
        if (life.Story.Habit != DemoHabit.Silent)
            await db.MustAsync(cycle.RunAsync(life.Id, await SeenAsync(life, cancel), new NewCycle(Cadence.Monthly, DueDays, true, CycleBasis.Practice), Officer(), cancel));
    }

    // in equal parts, rounded down: what is missing in the sum is shown
    private async Task SplitAsync(DemoLife life, decimal goal, DateOnly day, CancellationToken cancel)
    {
        var counties = people.View.Units.Where(u => u.Unit is { Kind: UnitKind.Government, Region: { } code } && people.View.Find(code)?.Region.CountsAsCounty == true).ToList();
        NewPart[] parts = [.. counties.Select(c => new NewPart(c.Unit.Region!.ToString(), null, c.Id, Math.Floor(goal / counties.Count)))];
        await db.MustAsync(decompose.RunAsync(life.Id, await SeenAsync(life, cancel), PartOf.CountyPart, parts, people.OfOffice(Role.Supervisor, day), cancel));
    }

    private Task<int> SeenAsync(DemoLife life, CancellationToken cancel) => db.SeenAsync<CommitmentItem>(life.Id, cancel);
}
