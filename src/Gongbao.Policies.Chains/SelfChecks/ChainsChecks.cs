using System.Resources;
using Gongbao.Platform.SelfCheck;
using Gongbao.Policies.Chains.Contracts;
using Gongbao.Rules;

namespace Gongbao.Policies.Chains;

/// <summary>链主企业自查和梯度培育预查. A city whose pack has no such rule says so on the first page.</summary>
internal static class ChainsChecks
{
    private static readonly ResourceManager Texts = new(typeof(ChainsText));
    private static readonly Question Revenue = new("revenue", QuestionKind.Amount), Research = new("research", QuestionKind.Amount), Score = new("score", QuestionKind.Points),
        Direct = new("direct", QuestionKind.YesNo), Clean = new("clean", QuestionKind.YesNo), Staff = new("staff", QuestionKind.Whole), Property = new("property", QuestionKind.Whole), Award = new("award", QuestionKind.YesNo);

    public static SelfCheckForm Anchor { get; } = Form("anchor-enterprise", ChainsDecisions.Anchor,
    [
        Is("registered"), new("registered-on", QuestionKind.Date), Is("legal-person"), Is("manufacturing"), Is("field"), new("tier", QuestionKind.Choice, "chain", "sub-chain"),
        Is("focus"), Is("standing"), Is("rank"), Revenue, new("suppliers", QuestionKind.Whole), new("partners", QuestionKind.Whole), new("partners-elsewhere", QuestionKind.Whole),
        new("both", QuestionKind.Whole), Research, Is("property"), Is("talent"), Is("standards"), Is("profit-last"), Is("profit-before"), Is("responsible"),
        Is("dishonest"), new("dishonest-on", QuestionKind.Date), Is("accident"), new("accident-on", QuestionKind.Date),
    ]) with { Today = ["application"] };

    /// <summary>From the lowest rung.</summary>
    public static IReadOnlyList<SelfCheckForm> Ladder { get; } =
    [
        Rung("innovative", Direct, Score, Points("score-innovation"), Points("score-growth"), Points("score-specialisation")),
        Rung("technology", Staff, Revenue, Fen("assets"), Direct, Score, Points("score-staff"), Clean),
        Rung("specialised", new("niche", QuestionKind.Whole), Revenue, Fen("revenue-before"), Fen("equity"), Research, Fen("research-before"), Property, Award, Score, Direct),
        Rung("high-tech", new("registered", QuestionKind.Whole), Revenue, Fen("revenue-three"), Fen("research-three"), Fen("research-in-china"), Staff, new("researchers", QuestionKind.Whole), Fen("main"), Property, Award, Is("field"), Score, Direct, Clean),
        Rung("little-giant", Is("prior"), new("niche", QuestionKind.Whole), Revenue, Fen("revenue-before"), Research, Fen("research-before"), Fen("equity"), Staff, new("researchers", QuestionKind.Whole), Fen("main"),
            new("growth", QuestionKind.Rate), Fen("debts"), Fen("assets"), new("market-share", QuestionKind.Percent), new("market-place", QuestionKind.Whole), Property, Award, Points("score-quality")),
        Rung("above-size", Revenue),
    ];

    public static IEnumerable<SelfCheckForm> All => Ladder.Prepend(Anchor);

    private static SelfCheckForm Rung(string rung, params Question[] questions) =>
        Form("ladder/" + rung, ChainsDecisions.Ladder.Single(r => r.Catalog.Rule == "ladder-" + rung), questions);

    private static SelfCheckForm Form(string name, IExplainedRule rule, Question[] questions) => new(name, rule, Texts, questions) { Units = ["industry", "industry-bureau"] };

    private static Question Is(string key) => new(key, QuestionKind.YesNo);

    private static Question Fen(string key) => new(key, QuestionKind.Amount);

    private static Question Points(string key) => new(key, QuestionKind.Points);
}
