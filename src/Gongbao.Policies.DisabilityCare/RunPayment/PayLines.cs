using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>One line of a roll; the name is opened only to be masked.</summary>
internal sealed record LineRow(PayLine Line, Encrypted Name);

/// <summary>发放明细查询: the lines of a roll as the filter leaves them, and the columns of list and export, in yuan.</summary>
internal sealed class PayLines(GongbaoDb db, CareView view, IStringLocalizer<CarePayText> texts)
{
    public static readonly string[] Filters = ["kind"];

    public IQueryable<LineRow> Rows(Guid run, ListState state)
    {
        var lines = db.Set<PayLine>().Where(l => l.RunId == run);
        if (Enum.TryParse<PayKind>(state["kind"], out var only)) lines = lines.Where(l => l.Kind == only);
        return (from l in lines join p in db.Set<ServedPerson>() on l.PersonId equals p.Id orderby l.No select new LineRow(l, p.Name)).AsNoTracking();
    }

    public IReadOnlyList<Column<LineRow>> Columns() =>
    [
        new("name", texts["Care.Name"], l => view.Masked(l.Line.PersonId, l.Name)) { Main = true },
        new("month", texts["Care.ForMonth"], l => Month.Of(l.Line.Month).ToString()), new("kind", texts["Care.PayKind"], l => texts["PayKind." + l.Line.Kind].Value),
        new("service", texts["Care.Service"], l => texts["Service." + l.Line.Service].Value),
        Money("standard", "Care.Standard", l => l.StandardFen), Fund("Living", l => l.LivingFen), Fund("Nursing", l => l.NursingFen), Fund("Subsistence", l => l.SubsistenceFen),
        Fund("OldAge", l => l.OldAgeFen), Fund("Other", l => l.OtherFen), Fund("Sources", l => l.SourcesFen), Money("amount", "Care.Amount", l => l.AmountFen),
    ];

    private Column<LineRow> Fund(string key, Func<PayLine, long> fen) => Money(key, "Fund." + key, fen);

    private Column<LineRow> Money(string key, string title, Func<PayLine, long> fen) => new(key, texts[title], l => fen(l.Line) / 100m) { Numeric = true };
}
