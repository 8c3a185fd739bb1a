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
            Birth = e.Id.BirthDate, Kind = e.Kind, Grade = e.Grade, Household = e.Household, AssessedOn = e.AssessedOn,
        };
    }

    /// <summary>Who left and is approved again.</summary>
    public static void TakeBack(IFieldCipher cipher, ServedPerson person, Enrolment e)
    {
        var row = RowId.Of(person.Id);
        (person.CaseId, person.County, person.Township) = (e.CaseId, e.County, e.Township);
        (person.Kind, person.Grade, person.Household, person.AssessedOn, person.MetStandard) = (e.Kind, e.Grade, e.Household, e.AssessedOn, true);
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
            AccountHash = cipher.Lookup(CareColumns.Account, payee.Account),
        };
    }

    public static CareSpan Span(ServedPerson person, Guid payee, Enrolment e, DateTimeOffset at) => Span(person, payee,
        new SpanChange(e.FirstMonth ?? new DateOnly(e.Approved.Year, e.Approved.Month, 1).AddMonths(1), null, null, null, e.Event, e.Approved, e.Basis), e.Service, e.Income, at);

    /// <summary>What the person draws in a span.</summary>
    public static CareIncome IncomeOf(CareSpan span) => new()
    {
        StandardFen = span.StandardFen, InInstitution = span.Service is CareService.Institution or CareService.PublicHome, Living = span.LivingFen, Nursing = span.NursingFen,
        Subsistence = span.SubsistenceFen, OldAge = span.OldAgeFen, Other = span.OtherFen, Sources = span.SourcesFen,
    };

    /// <summary>The span that a change begins, in this form and with these amounts.</summary>
    public static CareSpan Span(ServedPerson person, Guid payee, SpanChange c, CareService service, in CareIncome income, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), PersonId = person.Id, PayeeId = payee, County = person.County, Since = c.From, Service = service,
        StandardFen = income.StandardFen, LivingFen = income.Living ?? 0, NursingFen = income.Nursing ?? 0, SubsistenceFen = income.Subsistence ?? 0,
        OldAgeFen = income.OldAge ?? 0, OtherFen = income.Other ?? 0, SourcesFen = income.Sources ?? 0,
        Event = c.Event, EventDay = c.EventDay, Basis = c.Basis, ChangedAt = at,
    };
}
