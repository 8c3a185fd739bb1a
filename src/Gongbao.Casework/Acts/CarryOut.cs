using System.Security.Cryptography;
using System.Text;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Casework.Acts;

/// <summary>行为生效: what an issued act does to the case, its clock, its papers and its notice, and to whom it is told. Changes tracked rows only.</summary>
internal sealed class CarryOut(GongbaoDb db, CaseSeal seal, CaseClock clock, CaseOffices offices, IFieldCipher cipher)
{
    /// <returns>Null: done; else why it cannot count.</returns>
    public async Task<CaseChange?> RunAsync(Case c, IProcedure procedure, CaseMove move, IssuedAct act, CaseActRow row, CancellationToken cancel)
    {
        var file = seal.FileOf(c);
        var effect = procedure.Effect(file, act);
        if (effect.Refusal is { } why) return CaseChange.No(CaseRefusal.NotYet, text: why);
        if (act.Kind == CaseActKind.EndNotice && await HeldAsync(c, act, cancel) is { } held) return CaseChange.No(held);
        db.Add(row);
        c.Acts = row.Seq;
        c.Stage = DraftStage.None;
        c.TouchedAt = act.At;
        Keep(c, procedure, effect, act);
        if (await GoAsync(c, procedure, effect.To ?? move.To, act, cancel) is { } no) return no;
        if (await procedure.FollowAsync(db, cipher, file with { Facts = effect.Facts ?? file.Facts }, act, cancel) is { } unfit) return CaseChange.No(CaseRefusal.NotYet, text: unfit);
        if (c.ApplicantId is { } applicant)
        {
            var (zh, en) = CaseWords.Told(procedure, c, act);
            var message = new Message { UserId = applicant, TextZh = zh, TextEn = en, Href = "/my/cases/" + c.Number, At = act.At };
            db.Add(message);
            db.SendOut(message);
        }
        return null;
    }

    /// <summary>Keeps what an act brings: facts, decision, papers, notice.</summary>
    public void Keep(Case c, IProcedure procedure, CaseEffect effect, IssuedAct act)
    {
        if (effect.Facts is { } facts)
        {
            c.Facts = seal.SealFacts(c.Id, facts);
            c.Name = seal.SealName(c.Id, procedure.SubjectOf(facts).Name);
        }
        if (effect.Decision is { } decision)
        {
            var id = Guid.CreateVersion7(act.At);
            db.Add(new CaseDecisionRow
            {
                Id = id, CaseId = c.Id, Rule = decision.Rule, Verdict = decision.Verdict, DecidedOn = decision.DecidedOn, At = act.At,
                Parameters = $" {string.Join(' ', decision.Parameters)} ", Explanation = seal.Seal(CaseDecisionRow.ExplanationColumn, id, decision.Explanation)!,
            });
        }
        for (var i = 0; i < effect.Papers.Count; i++) Freeze(c, effect.Papers[i], c.Acts * 10 + i, act.At);
        if (effect.Notice is { } notice)
            db.Add(new PublicNotice { Id = Guid.CreateVersion7(act.At), CaseId = c.Id, Procedure = c.Procedure, Region = c.Region, County = c.County, From = notice.From, Until = notice.Until, Shown = notice.Shown });
    }

    private void Freeze(Case c, CasePaper paper, int no, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        db.Add(new CaseDocument
        {
            Id = id, CaseId = c.Id, Kind = paper.Kind, No = no, At = at, Content = seal.Seal(CaseDocument.ContentColumn, id, paper.Content)!,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paper.Content))),
        });
    }

    private async Task<CaseChange?> GoAsync(Case c, IProcedure procedure, CaseTarget to, IssuedAct act, CancellationToken cancel)
    {
        var plan = procedure.Plan.InOrder(c.Order.Split(' '));
        var before = c.State;
        if ((to == CaseTarget.Next && plan.After(c.Step) is null ? CaseState.Granted : to.State) is { } state)
        {
            c.State = state;
            if (state is CaseState.WithApplicant or CaseState.Suspended) await clock.StopAsync(c, act.Day, cancel);
            else if (state == CaseState.Open && before is CaseState.WithApplicant or CaseState.Suspended) await clock.ResumeAsync(c, plan, act.Day, cancel);
            else if (state == CaseState.Open)
            {
                (c.ClosedOn, c.OpenMark) = (null, Guid.Empty);
                clock.Begin(c, plan, act.Day);
            }
            if (state.IsOpen()) return null;
            await clock.MeetAsync(c, act.Day, cancel);
            (c.ClosedOn, c.OpenMark) = (act.Day, c.Id);
            return null;
        }
        var step = to == CaseTarget.Next ? plan.After(c.Step) : to.Step is { Length: > 0 } named ? plan.Find(named) : plan[c.Step];
        if (step is null) return CaseChange.No(CaseRefusal.WrongStep);
        c.State = CaseState.Open;
        if (step.Id == c.Step) return null;
        var facts = seal.Facts(c);
        var duty = procedure.DutyOf(step, facts);
        // whoever was handed a duty keeps it at the next step with the same
        var office = duty == procedure.DutyOf(plan[c.Step], facts) ? c.OwnerUnit : offices.Find(plan.Key, duty, c.Region, act.Day);
        if (office is null) return CaseChange.No(CaseRefusal.NoOffice);
        await clock.MeetAsync(c, act.Day, cancel);
        (c.Step, c.OwnerUnit) = (step.Id, office);
        clock.Begin(c, plan, act.Day, procedure.DueOf(step, facts));
        return null;
    }

    /// <summary>Why a notice cannot be ended: it still runs, or somebody objects.</summary>
    private async Task<CaseRefusal?> HeldAsync(Case c, IssuedAct act, CancellationToken cancel)
    {
        var notice = await db.Set<PublicNotice>().Where(n => n.CaseId == c.Id).OrderByDescending(n => n.Id).FirstOrDefaultAsync(cancel);
        if (notice is null || act.Day <= notice.Until) return CaseRefusal.NoticeRuns;
        if (await db.Set<Case>().AnyAsync(o => o.ParentId == c.Id && o.OpenMark == Guid.Empty, cancel)) return CaseRefusal.ObjectionOpen;
        if (notice.TakenDownAt is null) (notice.TakenDownAt, notice.Shown) = (act.At, "{}");
        return null;
    }
}
