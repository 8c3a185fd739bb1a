using System.Security.Cryptography;
using System.Text;
using Gongbao.Commitments.Register;
using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Registers.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Demo;

/// <summary>演示人员: who acts for a unit in a role. Where an account holds it, that one; elsewhere somebody without account, named after unit and role.</summary>
internal sealed class DemoPeople(GongbaoDb db, CityRegisters registers)
{
    private const int OpenAt = 1;
    private readonly Dictionary<(Role, string), Actor> _accounts = [];
    private RegisterView? _view;
    private int _seconds;

    public RegisterView View => _view ?? throw new InvalidOperationException($"Call {nameof(ReadAsync)} first.");

    /// <summary>督查部门: the office of the city government.</summary>
    public string Office => View.Units.First(u => u.Unit.Kind == UnitKind.Office).Id;

    public async Task ReadAsync(CancellationToken cancel)
    {
        _view = await registers.ReadAsync(cancel);
        var holders = await db.Set<RoleHolding>().AsNoTracking().Where(h => h.Until == null).Join(db.Users, h => h.UserId, u => u.Id, (h, u) => new { h.Role, h.UnitId, u.Id, u.DisplayName })
            .OrderBy(h => h.DisplayName).ToListAsync(cancel);
        foreach (var h in holders) _accounts.TryAdd((h.Role, h.UnitId), new Actor(h.Id.ToString(), h.DisplayName));
    }

    /// <summary>Somebody of the supervision office.</summary>
    public Hand OfOffice(Role role, DateOnly day) => Of(role, Office, day);

    public Hand Of(Role role, string unit, DateOnly day)
    {
        var actor = _accounts.TryGetValue((role, unit), out var account) ? account : Invented(role, unit);
        var region = View.Find(unit)?.Unit.Region?.ToString();
        // one act after the other from nine in the morning on
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(OpenAt, 0)), TimeSpan.Zero).AddSeconds(_seconds++ % 20_000);
        return new Hand(actor, new HeldRole(Guid.Parse(actor.Id), role, unit, new RegionScope(region)), at, day);
    }

    private Actor Invented(Role role, string unit)
    {
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{role} {unit}")).AsSpan(0, 16));
        var word = role switch { Role.Clerk => "经办", Role.Checker => "审核", Role.Issuer => "签发", Role.Supervisor => "督查", _ => "领导" };
        var named = View.Find(unit)?.Unit;
        return new Actor(id.ToString(), $"演示{word}（{named?.ShortName ?? named?.Name ?? unit}）");
    }
}
