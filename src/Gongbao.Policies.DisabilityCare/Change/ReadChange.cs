using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Served;

namespace Gongbao.Policies.DisabilityCare.Change;

/// <summary>读取变动: what was typed about an event, with every fault named by its field. Nothing is guessed.</summary>
/// <param name="Typed">A field as typed, without blanks around it; null: nothing.</param>
/// <param name="Day">The day as typed.</param>
/// <param name="Today">The present day.</param>
internal sealed record ReadChange(Func<string, string?> Typed, DateParts Day, DateOnly Today)
{
    private const int LongestText = 100, LongestNote = 500;
    private readonly List<(string Field, string Key)> _faults = [];

    /// <summary>Field and key of the message.</summary>
    public IReadOnlyList<(string Field, string Key)> Faults => _faults;

    /// <param name="kind">What happened.</param>
    /// <param name="person">To whom.</param>
    /// <param name="name">Opened.</param>
    /// <param name="identity">Opened.</param>
    /// <param name="now">The span that counts today.</param>
    /// <param name="townships">Codes of the county's townships.</param>
    public LifeChange Read(ChangeKind kind, ServedPerson person, string name, string identity, CareSpan now, IReadOnlyCollection<string> townships)
    {
        var day = Day.Parse();
        if (day is null) Wrong("Day", Day.IsBlank ? "Missing" : "Day");
        else if (day > Today) Wrong("Day", "Future");
        var service = kind == ChangeKind.FormChanged ? Service(now.Service) : null;
        return new()
        {
            Person = person.Id, Name = name, Identity = identity, Kind = kind, Day = day ?? Today, Basis = Text("Basis", LongestText), Note = Typed("Note") is { } note ? Short("Note", note, LongestNote) : "",
            Reason = kind == ChangeKind.Exit ? Reason() : null, Township = kind == ChangeKind.TownshipChanged ? Township(person, townships) : null, Service = service,
            Assessment = kind == ChangeKind.Reassessed ? Assessment(day ?? Today) : null,
            Payee = LifeChange.HasPayee(kind) ? Payee(service ?? now.Service) : null, Income = LifeChange.HasIncome(kind) ? Income(service ?? now.Service) : null,
        };
    }

    private CareService? Service(CareService before)
    {
        if (!Enum.TryParse<CareService>(Typed("Service"), out var service) || !Enum.IsDefined(service) || service == default) return Wrong<CareService?>("Service", "Choose");
        return service == before ? Wrong<CareService?>("Service", "SameForm") : service;
    }

    private ExitReason? Reason() => Enum.TryParse<ExitReason>(Typed("Reason"), out var reason) && Enum.IsDefined(reason) ? reason : Wrong<ExitReason?>("Reason", "Choose");

    private string? Township(ServedPerson person, IReadOnlyCollection<string> townships) =>
        Typed("Township") is not { } code || !townships.Contains(code) ? Wrong<string?>("Township", "Choose") : code == person.Township ? Wrong<string?>("Township", "SameTownship") : code;

    private PayeeDetails Payee(CareService service)
    {
        if (!BankAccount.TryParse(Typed("Account"), out var account)) Wrong("Account", Typed("Account") is null ? "Missing" : "Account");
        return new(service is CareService.Home or CareService.Day ? PayeeKind.Carer : PayeeKind.Institution, Text("Payee", LongestText), Text("Bank", LongestText), account?.Value ?? "");
    }

    private AbilityAssessment Assessment(DateOnly day)
    {
        var content = new CareContent(((string[])[.. CareContent.Activities, "doctor", "institution"]).Select(f => (f, Typed(f))).Where(p => p.Item2 is not null).ToDictionary(p => p.f, p => p.Item2!));
        foreach (var activity in CareContent.Activities)
            if (content.Ability(activity) == Ability.Unknown) Wrong(activity, "Choose");
        Text("doctor", LongestText);
        Text("institution", LongestText);
        return content.Assessment(day);
    }

    private CareIncome Income(CareService service)
    {
        foreach (var fund in CareContent.Funds)
            if (Fen(fund) is null) Wrong(fund, Typed(fund) is null ? "Amount" : "AmountUnreadable");
        return new()
        {
            InInstitution = service is CareService.Institution or CareService.PublicHome, Living = Fen("living"), Nursing = Fen("nursing"), Subsistence = Fen("subsistence"), OldAge = Fen("oldAge"),
            Other = Fen("other"), Sources = Fen("sources"),
        };
    }

    private long? Fen(string fund) => Typed(fund) is { } text && Money.TryParse(text, out var money) && money >= Money.Zero ? money.Fen : null;

    private string Text(string field, int most) => Typed(field) is { } text ? Short(field, text, most) : Wrong(field, "Missing", "");

    private string Short(string field, string text, int most) => text.Length <= most ? text : Wrong(field, "TooLong", "");

    private void Wrong(string field, string key) => _faults.Add((field, key));

    private T? Wrong<T>(string field, string key) => Wrong<T?>(field, key, default);

    private T Wrong<T>(string field, string key, T nothing)
    {
        _faults.Add((field, key));
        return nothing;
    }
}
