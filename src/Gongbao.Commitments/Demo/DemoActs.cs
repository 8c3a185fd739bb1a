using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Demo;

/// <summary>演示办理: acts of the demonstration run one after the other in one scope, each with the newest version and with nothing left over from the last.</summary>
internal static class DemoActs
{
    /// <returns>Id of what the act made or changed.</returns>
    /// <exception cref="InvalidOperationException">The act was refused: the demonstration's script is wrong.</exception>
    public static async Task<Guid> MustAsync(this GongbaoDb db, Task<Outcome> act)
    {
        var outcome = await act;
        db.ChangeTracker.Clear();
        return outcome.Done ? outcome.Id : throw new InvalidOperationException($"The demonstration was refused: {outcome.Refusal} {outcome.Field}");
    }

    /// <summary>The version that somebody sees who opens it now.</summary>
    public static Task<int> SeenAsync<T>(this GongbaoDb db, Guid id, CancellationToken cancel) where T : class, IVersioned =>
        db.Set<T>().Where(t => EF.Property<Guid>(t, "Id") == id).Select(t => t.Version).SingleAsync(cancel);
}
