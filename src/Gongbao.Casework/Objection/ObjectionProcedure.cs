using Gongbao.Casework.Contracts;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Casework.Objection;

/// <summary>异议处理: looked into, then answered with reasons. Whether it holds or not, the case that it was about goes on only afterwards.</summary>
internal sealed class ObjectionProcedure : IProcedure
{
    public const string Key = "objection", Investigate = "investigate", Answer = "answer";

    public Procedure Plan { get; } = new(Key, "YY",
    [
        new(Investigate, ObjectionFacts.Duty, [CaseMove.Onward(CaseActKind.Review) with { NeedsReason = true }]) { Levels = 2 },
        new(Answer, ObjectionFacts.Duty,
        [
            CaseMove.End(CaseActKind.Approve, CaseState.Granted) with { NeedsReason = true },
            CaseMove.End(CaseActKind.Refuse, CaseState.Refused) with { NeedsReason = true },
        ]) { Levels = 2 },
    ]);

    public Type Texts => typeof(ObjectionText);

    public Type FactsView => typeof(ObjectionView);

    public Type? FieldsOf(string stepId, CaseActKind kind) => null;

    /// <summary>The duty lies in the procedure that is objected to.</summary>
    public string DutyOf(CaseStep at, string facts) => $"{ObjectionFacts.Of(facts).Procedure}/{ObjectionFacts.Of(facts).Office}";

    public DateOnly? DueOf(CaseStep at, string facts) => ObjectionFacts.Of(facts).AnswerBy;

    public CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day) => CaseContent.None;

    public CaseSubject SubjectOf(string facts) => new(ObjectionFacts.Of(facts).Name, ObjectionFacts.Of(facts).Identity);

    public CaseEffect Effect(CaseFile file, IssuedAct act) => CaseEffect.None;
}
