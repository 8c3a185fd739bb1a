using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Audit;
using Gongbao.Data.Encryption;
using Gongbao.Data.Outbox;
using Gongbao.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// Writes acts as fast as it can, and the id of each one to the output once it has committed, until it is killed.
var (connectionString, secret) = (args[0], args[1]);
var keys = new KeyRing("k1", new Dictionary<string, string> { ["k1"] = secret });
if (args is [_, _, "cases", var last])
{
    await Gongbao.Data.Victim.ManyActs.RunAsync(connectionString, keys, int.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is [_, _, var report, var version, var statement])
{
    await Gongbao.Data.Victim.OneReport.IssueAsync(connectionString, keys, Guid.Parse(report), int.Parse(version, System.Globalization.CultureInfo.InvariantCulture), int.Parse(statement, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
await using var services = new ServiceCollection().AddLogging().AddSingleton<IModelPart>(new NotePart())
    .AddGongbaoData(DbEngines.Of(connectionString), connectionString, keys).BuildServiceProvider();
await Task.WhenAll(Task.Run(WriteAsync), Task.Run(WriteAsync), Task.Run(SealAsync));

async Task WriteAsync()
{
    while (true)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GongbaoDb>();
        var id = Guid.CreateVersion7();
        var second = Guid.CreateVersion7();
        var at = new DateTimeOffset(2024, 6, 3, 0, 0, 0, TimeSpan.Zero);
        var act = new Act
        {
            Kind = "note.write",
            Actor = Actor.System,
            UnitId = "u" + (id.ToByteArray()[15] % 3),
            At = at,
            SubjectType = "note",
            SubjectId = id.ToString(),
            Form = new FormToken(id.ToString(), ""),
        };
        db.Add(new Note { Id = id, Text = id.ToString() });
        db.Send("note", id.ToString(), at);
        await scope.ServiceProvider.GetRequiredService<ActLog>().CommitAsync(act, new ActResult(303, "/"),
            stop => db.Database.ExecuteSqlAsync($"INSERT INTO note (id, text, amount, version) VALUES ({second}, {id.ToString()}, 1, 0)", stop));
        Console.WriteLine(id);
    }
}

async Task SealAsync()
{
    while (true)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAsync(new DateOnly(2024, 6, 3));
        await Task.Yield();
    }
}
