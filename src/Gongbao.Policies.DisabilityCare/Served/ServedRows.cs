using Gongbao.Data.Encryption;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>Makes rows of the register from what an approval or an import says, with what is personal sealed.</summary>
internal static class ServedRows
{
    public static ServedPerson Person(IFieldCipher cipher, Enrolment e, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        var row = RowId.Of(id);
        return new()
        {
            Id = id, CaseId = e.CaseId, County = e.County, Township = e.Township,
            Name = cipher.Seal(CareColumns.Name, row, e.Name),
            IdNumber = cipher.Seal(CareColumns.IdNumber, row, e.Id.Value), IdHash = cipher.Lookup(CareColumns.IdNumber, e.Id.Value),
            Certificate = e.Certificate is { } certificate ? cipher.Seal(CareColumns.Certificate, row, certificate.Value) : null,
            Phone = e.Phone is { } phone ? cipher.Seal(CareColumns.Phone, row, phone) : null,
            Birth = e.Id.BirthDate, Kind = e.Kind, Grade = e.Grade, Household = e.Household,
        };
    }

    /// <summary>Who left and is approved again.</summary>
    public static void TakeBack(IFieldCipher cipher, ServedPerson person, Enrolment e)
    {
        var row = RowId.Of(person.Id);
        (person.CaseId, person.County, person.Township) = (e.CaseId, e.County, e.Township);
        (person.Kind, person.Grade, person.Household) = (e.Kind, e.Grade, e.Household);
        (person.State, person.Reason, person.ExitDay, person.LastMonth) = (ServedState.Serving, null, null, null);
        person.Name = cipher.Seal(CareColumns.Name, row, e.Name);
        if (e.Certificate is { } certificate) person.Certificate = cipher.Seal(CareColumns.Certificate, row, certificate.Value);
        if (e.Phone is { } phone) person.Phone = cipher.Seal(CareColumns.Phone, row, phone);
    }

    public static Payee Payee(IFieldCipher cipher, PayeeDetails payee, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        var row = RowId.Of(id);
        return new()
        {
            Id = id, Kind = payee.Kind, Name = cipher.Seal(CareColumns.PayeeName, row, payee.Name),
            Bank = cipher.Seal(CareColumns.Bank, row, payee.Bank), Account = cipher.Seal(CareColumns.Account, row, payee.Account),
        };
    }

    public static CareSpan Span(ServedPerson person, Guid payee, Enrolment e, DateTimeOffset at) => Span(person, payee,
        new SpanChange(e.FirstMonth ?? new DateOnly(e.Approved.Year, e.Approved.Month, 1).AddMonths(1), e.Service, null, e.Income, e.Event, e.Approved, e.Basis), at);

    public static CareSpan Span(ServedPerson person, Guid payee, SpanChange c, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), PersonId = person.Id, PayeeId = payee, County = person.County, Since = c.From, Service = c.Service,
        StandardFen = c.Income.StandardFen, LivingFen = c.Income.Living ?? 0, NursingFen = c.Income.Nursing ?? 0, SubsistenceFen = c.Income.Subsistence ?? 0,
        OldAgeFen = c.Income.OldAge ?? 0, OtherFen = c.Income.Other ?? 0, SourcesFen = c.Income.Sources ?? 0,
        Event = c.Event, EventDay = c.EventDay, Basis = c.Basis, ChangedAt = at,
    };
}
