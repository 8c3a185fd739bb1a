using System.Globalization;
using System.Text.Json;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.Notices;
using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Objection;

/// <summary>提出异议: a case of its own that holds the other one back until it is answered. It goes to who has the duty <c>objection</c> there, else to the office that put up the notice.</summary>
internal sealed class ObjectTo(GongbaoDb db, SubmitCase submit, CaseOffices offices)
{
    public const int Longest = 2000;

    public async Task<CaseOutcome> RunAsync(StandingNotice notice, string text, CaseHand hand, CancellationToken cancel)
    {
        if (text.Length == 0) return CaseOutcome.No(CaseRefusal.Missing, "Text");
        if (text.Length > Longest) return CaseOutcome.No(CaseRefusal.TooLong, "Text");
        var objected = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == notice.CaseId, cancel);
        var duty = offices.Find(objected.Procedure, ObjectionFacts.Duty, objected.Region, hand.Day) is null ? "notice" : ObjectionFacts.Duty;
        var facts = new ObjectionFacts(objected.Number, objected.Procedure, duty, hand.Actor.Name, string.Create(CultureInfo.InvariantCulture, $"user/{hand.UserId}/{objected.Id}"), text);
        return await submit.RunAsync(new(ObjectionProcedure.Key, objected.Region, objected.County, JsonSerializer.Serialize(facts)) { ApplicantId = hand.UserId, ParentId = objected.Id }, hand, cancel);
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
    /// <summary>异议 as the pack names the duty.</summary>
    public const string Duty = "objection";

    public static ObjectionFacts Of(string json) => JsonSerializer.Deserialize<ObjectionFacts>(json)!;
}
