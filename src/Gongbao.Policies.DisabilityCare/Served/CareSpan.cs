using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>
/// 享受时段: for some whole months one service form, one payee and the amounts that the person draws. A change of carer, of institution, of form or
/// of amounts ends the span and begins the next. Amounts in fen a month. A span that ends before it begins was overtaken and never counts.
/// </summary>
internal sealed record CareSpan : IDated, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The county or zone that pays.</summary>
    public required string County { get; init; }

    /// <summary>First day of the first month.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Last day of the last month; null while open.</summary>
    public DateOnly? Until { get; set; }
    public required CareService Service { get; init; }

    /// <summary>Who provides the care and is paid. Set anew only where the account of the same payee was wrong.</summary>
    public required Guid PayeeId { get; set; }

    /// <summary>Standard on the day of the decision, for the record; each month is paid by the standard of that month.</summary>
    public required long StandardFen { get; init; }
    public required long LivingFen { get; init; }
    public required long NursingFen { get; init; }
    public required long SubsistenceFen { get; init; }
    public required long OldAgeFen { get; init; }
    public required long OtherFen { get; init; }
    public required long SourcesFen { get; init; }

    /// <summary>What is drawn from a fund named as on the form, in fen a month; null: there is no such fund.</summary>
    public long? Drawn(string fund) => fund switch
    {
        "living" => LivingFen, "nursing" => NursingFen, "oldAge" => OldAgeFen, "subsistence" => SubsistenceFen, "other" => OtherFen, "sources" => SourcesFen, _ => null,
    };

    /// <summary>All spans of a person in order, with who is paid.</summary>
    public static async Task<List<(CareSpan Span, Payee Payee)>> WithPayeesAsync(GongbaoDb db, Guid person, CancellationToken cancel) =>
        (await (from s in db.Set<CareSpan>().Where(s => s.PersonId == person) join p in db.Set<Payee>() on s.PayeeId equals p.Id orderby s.Since, s.Id select new { s, p }).AsNoTracking().ToListAsync(cancel)).ConvertAll(x => (x.s, x.p));

    /// <summary>What began it.</summary>
    public required CareEvent Event { get; init; }

    /// <summary>The day of the event: of approval, of the carer's death, of the move.</summary>
    public required DateOnly EventDay { get; init; }

    /// <summary>The decision or document on which it rests, as cited.</summary>
    public required string Basis { get; init; }

    /// <summary>When the span was last written; a roll drafted before does not know it.</summary>
    public required DateTimeOffset ChangedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>收款人: who is paid, with the account. Never changed, so that what was paid stays readable as it was; a new account is a new row.</summary>
internal sealed class Payee
{
    public required Guid Id { get; init; }
    public required PayeeKind Kind { get; init; }
    public required Encrypted Name { get; init; }
    public required Encrypted Bank { get; init; }
    public required Encrypted Account { get; init; }

    /// <summary>Keyed hash of the account: tells that two payees have the same one, and nothing more.</summary>
    public required string AccountHash { get; init; }
}
