using Gongbao.Data;
using Gongbao.Policies.DisabilityCare.Demo;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>演示状态 of care and custody in the invented city, for the host.</summary>
public sealed class CareDemo
{
    private readonly CareDemoState _state;
    private readonly ServedDemoState _served;
    private readonly GongbaoDb _db;

    internal CareDemo(CareDemoState state, ServedDemoState served, GongbaoDb db) => (_state, _served, _db) = (state, served, db);

    /// <summary>Makes it once; one that was cut off stays as far as it came.</summary>
    /// <returns>How many persons it has; 0 when it stood already.</returns>
    public async Task<int> EnsureAsync(DateOnly today, CancellationToken cancel) =>
        await _db.Set<Data.Audit.AuditRow>().AnyAsync(a => a.Kind == "case.submit", cancel) ? 0 : await _state.FillAsync(today, cancel) + await _served.FillAsync(today, cancel);
}
