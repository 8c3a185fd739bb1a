using System.Resources;
using Gongbao.Kernel;
using Gongbao.Platform.SelfCheck;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;

namespace Gongbao.Policies.Housing;

/// <summary>住房措施计算器: what buyers, firms and offices ask of the housing measures, in the order of the document.</summary>
internal static class HousingChecks
{
    private static readonly ResourceManager Texts = new(typeof(HousingText));
    private static readonly string[] Family = ["borrower", "spouse", "minor-children"], Faults = ["late-delivery", "presale-rules", "other-serious"];
    private static readonly Question Price = Fen("price"), Grade = new("grade", QuestionKind.Choice, "trusted", "ordinary", "bad", "seriously-bad"), Blamed = new("faults", QuestionKind.Marks, Faults);

    /// <summary>Land sale counts by the city's working days; it asks for the last step first, because a step not told yet is late once its day due is known and past.</summary>
    public static IReadOnlyList<SelfCheckForm> All(WorkingCalendar calendar) =>
    [
        Form("home-tax", HousingDecisions.HomeTax, "tax", Is("residential"), new("rank", QuestionKind.Choice, "only", "second", "more"), new("kind", QuestionKind.Choice, "new", "second-hand", "other"),
            Area("area"), Price, Is("reason")),
        Form("home-exchange", HousingDecisions.HomeExchange, "tax", On("sold"), On("bought"), Is("in-city"), Is("same-owner"), Fen("old-price"), Fen("new-price"), Fen("income-tax")),
        Form("first-home", HousingDecisions.FirstHome, "housing", new("centre", QuestionKind.Marks, Family), new("elsewhere", QuestionKind.Marks, Family)),
        Form("down-payment", HousingDecisions.DownPayment, "housing", new("loan", QuestionKind.Choice, "provident-fund", "commercial"), Is("first-home"), new("owned", QuestionKind.Whole),
            Is("paid-off"), Is("fits"), Is("none-locally"), Price),
        Form("fund-loan", HousingDecisions.FundLoan, "provident-fund", Is("withdrew"), On("withdrawn"), On("application")),
        Form("fund-use", HousingDecisions.FundUse, "provident-fund", new("purpose", QuestionKind.Choice, "rent-offset", "lift-retrofit", "loan-here", "other"),
            new("rented", QuestionKind.Choice, "affordable", "public", "market"), Is("existing-building"), Is("recognised")),
        Form("land-sale", HousingDecisions.LandSale(calendar), "natural-resources", new("use", QuestionKind.Choice, "commercial", "residential", "other"), Fen("start-price"), Price,
            On("rest-paid"), On("first-paid"), On("signed"), On("confirmed"), On("published")) with { ForFigures = ["price", "rest-paid", "first-paid", "signed", "confirmed", "published"] },
        Form("commercial-share", HousingDecisions.CommercialShare, "natural-resources", Is("mixed"), new("share", QuestionKind.Percent), new("target", QuestionKind.Percent),
            Is("not-started"), Is("applied"), Is("fee-kept"), Is("city-agrees")),
        Form("early-permit", HousingDecisions.EarlyPermit, "natural-resources", Price, Fen("paid"), Is("plan-approved"), Area("total-area"), Area("area"), Is("basement-together"), Is("presale"), Is("complete")),
        Form("stock", HousingDecisions.Destocking, "housing", new("kind", QuestionKind.Choice, "residential", "non-residential"), Area("unsold"), Area("sold"), new("over", QuestionKind.Months), Is("fits-plan")),
        Form("prefabricated-wall", HousingDecisions.PrefabricatedWall, "housing", Is("recognised"), Is("before-plan"), Area("wall-area"), Area("total-area")) with { ForFigures = ["wall-area", "total-area"] },
        Form("prefabrication-bond", HousingDecisions.PrefabricationBond, "housing", Is("qualified"), Fen("bond")),
        Form("group-purchase", HousingDecisions.GroupPurchase, "housing", new("homes", QuestionKind.Whole), Fen("listed"), Fen("offered"),
            new("certificates", QuestionKind.Marks, "land-title", "land-planning", "works-planning", "construction", "presale"), Is("ready")),
        Form("escrow-lowered", HousingDecisions.EscrowLowered, "housing", Grade, Blamed),
        Form("escrow-raised", HousingDecisions.EscrowRaised, "housing", Grade, Blamed),
        Form("validity", HousingDecisions.Validity, "housing", new("measure", QuestionKind.Choice, "deed-tax", "base-price", "mortgaged-transfer", "exchange", "first-home", "down-payment", "provident-fund",
            "land-sale", "commercial-land", "early-permit", "financing", "extension", "delivery-finance", "destocking", "quality", "group-purchase", "escrow", "title-on-delivery"), On("on")),
    ];

    private static SelfCheckForm Form(string name, IExplainedRule rule, string unit, params Question[] questions) => new("housing/" + name, rule, Texts, questions) { Units = [unit] };

    private static Question Is(string key) => new(key, QuestionKind.YesNo);

    private static Question On(string key) => new(key, QuestionKind.Date);

    private static Question Fen(string key) => new(key, QuestionKind.Amount);

    private static Question Area(string key) => new(key, QuestionKind.Area);
}

