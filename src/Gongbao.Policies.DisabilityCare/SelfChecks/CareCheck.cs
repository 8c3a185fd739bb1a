using System.Resources;
using Gongbao.Platform.SelfCheck;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>照护和托养自查. Whom to ask comes with the pack: its federation of disabled persons.</summary>
internal static class CareCheck
{
    public static SelfCheckForm Form { get; } = new("care", new CareDecision(), new ResourceManager(typeof(CareText)),
    [
        new("registered", QuestionKind.YesNo),
        new("birth", QuestionKind.Date),
        new("household", QuestionKind.Marks, [.. CareWords.Households.Keys]),
        new("certificate", QuestionKind.YesNo),
        new("grade", QuestionKind.Choice, "1", "2", "3", "4"),
        new("kind", QuestionKind.Choice, "sight", "hearing", "speech", "physical", "intellectual", "mental", "multiple"),
        new("contains-kind", QuestionKind.YesNo),
        new("scheme", QuestionKind.Marks, [.. CareWords.Schemes.Keys]),
        new("unable", QuestionKind.Marks, [.. CareWords.Activities.Keys]),
        new("service", QuestionKind.Choice, "home", "day", "institution", "public-home"),
    ])
    {
        Today = ["application", "approval"],
        Units = ["township-first-check", "disabled-federations", "disabled-federation"],
    };
}
