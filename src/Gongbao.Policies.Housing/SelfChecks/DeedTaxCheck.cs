using System.Resources;
using Gongbao.Platform.SelfCheck;
using Gongbao.Policies.Housing.Contracts;

namespace Gongbao.Policies.Housing;

/// <summary>购房契税补贴自查. The region chosen is that of the home.</summary>
internal static class DeedTaxCheck
{
    public static SelfCheckForm Form { get; } = new("deed-tax-subsidy", HousingDecisions.DeedTax, new ResourceManager(typeof(HousingText)),
    [
        new("kind", QuestionKind.Choice, "new", "second-hand", "other"),
        new("residential", QuestionKind.YesNo),
        new("filed", QuestionKind.Date),
        new("paid", QuestionKind.Date),
        new("tax", QuestionKind.Amount),
    ])
    {
        Units = ["finance"],
    };
}
