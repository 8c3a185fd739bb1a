namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>申请的一页: one group of questions. The order is that in which people can answer them, not that of the printed form.</summary>
/// <param name="Id">In the address; its heading is <c>Apply.Step.{id}</c>.</param>
/// <param name="Fields">The questions.</param>
internal sealed record ApplyStep(string Id, params ApplyField[] Fields)
{
    public const string Papers = "papers", Check = "check";

    /// <summary>Whether this applicant sees the page.</summary>
    public Func<Answers, bool> When { get; init; } = _ => true;

    private static readonly string[] Kinds = ["sight", "hearing", "speech", "physical", "intellectual", "mental", "multiple"];

    /// <summary>All pages in their order.</summary>
    public static IReadOnlyList<ApplyStep> All { get; } =
    [
        new("who", new ApplyField(Answers.Who, AskKind.Choice, "self", "guardian", "institution", "helper"), new ApplyField("declaration.handedInBy")),
        new("person", new("applicant.name"), new("applicant.identityNumber", AskKind.Code), new("applicant.phone", AskKind.Phone)),
        new("certificate", new("applicant.certificateNumber", AskKind.Code), new("applicant.kind", AskKind.Choice, Kinds), new("applicant.grade", AskKind.Choice, "1", "2", "3", "4")),
        new("county", new("applicant.registered", AskKind.YesNo), new("applicant.address.countyCode", AskKind.County)),
        new("address", new("applicant.address.townshipCode", AskKind.Township), new("applicant.address.village"), new("applicant.address.house")),
        new("household", new("applicant.subsistence", AskKind.Known), new("applicant.atRisk", AskKind.Known), new("applicant.marginal", AskKind.Known),
            new("applicant.destitute", AskKind.Known), new("applicant.longTermCare", AskKind.Known), new("applicant.familyStatus")),
        new("service", new ApplyField("service.service", AskKind.Choice, "home", "day", "institution", "publicHome")),
        new("provider", [.. Provider("home", a => a.Service == "home", "name", "relation", "phone", "identityNumber"),
            .. Provider("day", a => a.Service == "day", "name", "contact", "phone", "creditCode"),
            .. Provider("institution", a => a.Service is "institution" or "publicHome", "name", "contact", "phone", "creditCode")]) { When = a => a.Service.Length > 0 },
        new("account", new("account.holder"), new("account.bank"), new("account.number", AskKind.Code)),
        new("agent", new("agent.name"), new("agent.relation"), new("agent.identityNumber", AskKind.Code), new("agent.phone", AskKind.Phone)) { When = a => a[Answers.Who] is "guardian" or "institution" },
        new(Papers),
        new("declaration", new("declaration.accepts", AskKind.Tick), new("applicant.consentsToComparison", AskKind.Tick), new("applicant.knowsOfNotice", AskKind.Tick),
            new("declaration.signer"), new("declaration.byFingerprint", AskKind.Tick) { When = a => a[Answers.Who] == "helper" }),
    ];

    /// <summary>The pages that this applicant goes through.</summary>
    public static IReadOnlyList<ApplyStep> Of(Answers answers) => [.. All.Where(s => s.When(answers))];

    /// <summary>The questions that this applicant is asked here.</summary>
    public IEnumerable<ApplyField> Asked(Answers answers) => Fields.Where(f => f.When(answers));

    /// <summary>The page on which a fault is mended; a part that no page asks for is derived from one that does.</summary>
    public static ApplyStep For(string key) => All.FirstOrDefault(s => s.Fields.Any(f => f.Key == FieldFor(key))) ?? All[0];

    /// <summary>The question that a fault is shown at.</summary>
    public static string FieldFor(string key) => key switch
    {
        "applicant.sex" or "applicant.age" or "applicant.birth" => "applicant.identityNumber",
        "applicant.way" => Answers.Who,
        "head.county" or "head.countyCode" or "head.applied" or "applicant.address.county" => "applicant.address.countyCode",
        "applicant.address.township" => "applicant.address.townshipCode",
        "applicant.disability" or "applicant.containsKind" => "applicant.kind",
        "declaration.date" => "declaration.accepts",
        _ => key,
    };

    private static IEnumerable<ApplyField> Provider(string form, Func<Answers, bool> when, params string[] parts) =>
        parts.Select(p => new ApplyField($"service.{form}.{p}", p switch { "phone" => AskKind.Phone, "identityNumber" or "creditCode" => AskKind.Code, _ => AskKind.Text }) { When = when });
}
