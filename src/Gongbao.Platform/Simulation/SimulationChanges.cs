using Gongbao.Data.Acts;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Gongbao.Platform.Time;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Gongbao.Platform.Simulation;

/// <summary>变化名单: those of a file whose result a supposition changes, by their number in it, as CSV.</summary>
internal static class SimulationChanges
{
    public const string Route = "/rules/simulation/{id:guid}/changes.csv";

    public static async Task<IResult> AnswerAsync(Guid id, HttpContext context, SimulationRoom room, ParameterBook book, CurrentUser user, CityClock clock, ActLog acts, ListExport export, IStringLocalizer<PlatformText> texts)
    {
        if (room.Find(id, user.Id!.Value, clock.Now) is not { } loaded) return Results.NotFound();
        var supposition = Supposition.Of(book, loaded.Simulation, context.Request, clock.Today);
        var after = loaded.People.Run(new(supposition.Supposed, default, []), null, context.RequestAborted);
        await acts.CommitAsync(user.Act("simulation.changes", "simulation", loaded.Simulation.Rule, clock.Now), new ActResult(200, null), null, context.RequestAborted);
        var columns = new Column<(int Index, long Was, long Now)>[]
        {
            new("id", texts["Simulation.Number"], c => loaded.People.NameOf(c.Index)),
            new("before", texts["Simulation.Before"], c => Result(c.Was)),
            new("after", texts["Simulation.After"], c => Result(c.Now)),
        };
        return export.Csv("changes", columns, loaded.Base(supposition.Book, context.RequestAborted).ChangesTo(after).ToAsyncEnumerable());

        object Result(long result) => result switch
        {
            Simulated.No => texts["Simulation.No"].Value,
            Simulated.Unknown => texts["Simulation.Unknown"].Value,
            _ => result / 100m,
        };
    }
}
