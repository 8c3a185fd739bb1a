using System.Globalization;
using System.Text.Json;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Objection;

/// <summary>
/// 提出异议: a case of its own, by anybody to what a notice shows while it stands, and by the applicant to a refusal; the other is held back until it is
/// answered. It goes to who has the duty <c>objection</c> there, else to the office that put up the notice.
/// </summary>
internal sealed class ObjectTo(GongbaoDb db, SubmitCase submit, CaseOffices offices, ObjectionTerms terms)
{
    public const int Longest = 2000;

    /// <param name="id">The case that is objected to.</param>
    /// <param name="text">What they say.</param>
    /// <param name="hand">Who objects.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public async Task<CaseOutcome> RunAsync(Guid id, string text, CaseHand hand, CancellationToken cancel)
    {
        if (text.Length == 0) return CaseOutcome.No(CaseRefusal.Missing, "Text");
        if (text.Length > Longest) return CaseOutcome.No(CaseRefusal.TooLong, "Text");
        if (await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancel) is not { } objected) return CaseOutcome.No(CaseRefusal.Unknown);
        if (objected is { State: CaseState.Refused, ClosedOn: { } told } && objected.ApplicantId == hand.UserId)
        {
            if (terms.Window(objected.Procedure, objected.Region, told) is { } window && hand.Day > window.Last) return CaseOutcome.No(CaseRefusal.TooLate);
        }
        else if (!await db.Set<PublicNotice>().AnyAsync(n => n.CaseId == id && n.From <= hand.Day && n.Until >= hand.Day && n.TakenDownAt == null, cancel)) return CaseOutcome.No(CaseRefusal.Unknown);
        return await submit.RunAsync(NewOf(objected, text, hand), hand, cancel);
    }

    private NewCase NewOf(Case objected, string text, CaseHand hand)
    {
        var duty = offices.Find(objected.Procedure, ObjectionFacts.Duty, objected.Region, hand.Day) is null ? "notice" : ObjectionFacts.Duty;
        var facts = new ObjectionFacts(objected.Number, objected.Procedure, duty, hand.Actor.Name, string.Create(CultureInfo.InvariantCulture, $"user/{hand.UserId}/{objected.Id}"), text)
        {
            AnswerBy = terms.Answer(objected.Procedure, objected.Region, hand.Day)?.Last,
        };
        return new(ObjectionProcedure.Key, objected.Region, objected.County, JsonSerializer.Serialize(facts)) { ApplicantId = hand.UserId, ParentId = objected.Id };
    }
}

/// <summary>异议内容; sealed with the case.</summary>
/// <param name="Number">The case that is objected to.</param>
/// <param name="Procedure">Its procedure.</param>
/// <param name="Office">Which of its duties answers.</param>
/// <param name="Name">Who objects.</param>
/// <param name="Identity">Makes one open objection a person and case.</param>
/// <param name="Text">What they say.</param>
internal sealed record ObjectionFacts(string Number, string Procedure, string Office, string Name, string Identity, string Text)
{
    /// <summary>Last day for the answer; null: no limit is set.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>异议 as the pack names the duty.</summary>
    public const string Duty = "objection";

    public static ObjectionFacts Of(string json) => JsonSerializer.Deserialize<ObjectionFacts>(json)!;
}
