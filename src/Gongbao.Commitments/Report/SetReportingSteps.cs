using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Report;

/// <summary>设定报送步骤: whether a unit's papers are checked before they are issued, from today on.</summary>
internal sealed class SetReportingSteps(GongbaoDb db, ItemActs acts, CityRegisters registers)
{
    public Task<Outcome> RunAsync(string unitId, bool withCheck, Hand hand, CancellationToken cancel) => acts.RunAsync(hand, async () =>
    {
        if (!hand.May(Permissions.Supervise)) return Work.No(Refusal.NotAllowed);
        if ((await registers.ReadAsync(cancel)).Find(unitId) is null) return Work.No(Refusal.UnknownUnit, "UnitId");
        foreach (var open in await db.Set<ReportingSteps>().Where(s => s.UnitId == unitId && s.Until == null).ToListAsync(cancel))
        {
            if (open.WithCheck == withCheck) return Work.No(Refusal.NothingChanged);
            if (open.Since == hand.Day) db.Remove(open);
            else open.CloseBefore(hand.Day);
        }
        var row = new ReportingSteps { Id = Guid.CreateVersion7(hand.At), UnitId = unitId, Since = hand.Day, WithCheck = withCheck };
        db.Add(row);
        return Work.Of(hand.Act(CommitmentActs.SetReportingSteps, "unit", row.Id) with { SubjectId = unitId }, row.Id);
    }, cancel);
}
