using Gongbao.Casework.Contracts;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Served;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.Change;

/// <summary>
/// 变更与退出: an event that a township or a county office records is decided by the office that has the duty <c>change</c> or <c>exit</c> of the care
/// procedure. What it changes in the register commits with the last signature.
/// </summary>
internal sealed class ChangeProcedure(Pack pack, ServedRegister register) : IProcedure
{
    public const string Key = "care-change", Decide = "decide", ChangeDuty = "change", ExitDuty = "exit";

    private static readonly string[] Duties = [ChangeDuty, ExitDuty, CareSteps.Assessment];

    public Procedure Plan { get; } = new(Key, "BG",
    [
        new(Decide, ChangeDuty, [CaseMove.End(CaseActKind.Approve, CaseState.Granted), CaseMove.End(CaseActKind.Refuse, CaseState.Refused) with { NeedsReason = true }])
        {
            Levels = Duties.Max(d => pack.Procedure(CareSteps.Key)?.OfficeOf(d)?.Levels.Count ?? 3),
            Limit = pack.Procedure(CareSteps.Key)?.DeadlineOf(ChangeDuty)?.ToLimit(),
        },
    ]);

    public Type Texts => typeof(CareChangeText);

    public Type FactsView => typeof(ChangeView);

    public Type? FieldsOf(string stepId, CaseActKind kind) => null;

    public string DutyOf(CaseStep at, string facts) => $"{CareSteps.Key}/{DutyOf(FactsOf(facts).Kind)}";

    /// <summary>Whose the decision is, by the pack's duties.</summary>
    public static string DutyOf(ChangeKind kind) => kind switch { ChangeKind.Exit => ExitDuty, ChangeKind.Reassessed => CareSteps.Assessment, _ => ChangeDuty };

    public CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day) => CaseContent.None;

    public CaseSubject SubjectOf(string facts) => new(FactsOf(facts).Name, FactsOf(facts).Identity);

    public CaseEffect Effect(CaseFile file, IssuedAct act) => CaseEffect.None;

    public async Task<string?> FollowAsync(GongbaoDb db, IFieldCipher cipher, CaseFile file, IssuedAct act, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(db);
        if (act.Kind != CaseActKind.Approve) return null;
        var change = FactsOf(file.Facts);
        var decides = new RegisterAct(act.At, act.Day, act.UnitId, act.Issuer, file.Number) { Basis = change.Basis };
        var from = change.Event is { } what ? register.FirstMonth(what, change.Day, file.County, act.Day) : (DateOnly?)null;
        var township = change.Township is null ? null : await db.Set<ServedPerson>().Where(p => p.Id == change.Person).Select(p => p.Township).FirstOrDefaultAsync(cancel);
        var answer = change.Kind switch
        {
            ChangeKind.Exit => await register.ExitAsync(db, change.Person, change.Reason!.Value, change.Day, decides, cancel),
            ChangeKind.Reassessed => await ServedRegister.AssessAsync(db, change.Person, change.Day, change.Assessment!.Meets == true, cancel),
            ChangeKind.TownshipChanged => await ServedRegister.MoveAsync(db, change.Person, change.Township!, cancel),
            _ => await register.ChangeAsync(db, change.Person, new(from!.Value, change.Service, change.Payee, change.Income, change.Event!.Value, change.Day, file.Number), act.At, cancel),
        };
        if (answer != EnrolAnswer.Done) return "Change." + answer;
        // an exit is recorded where it is done, for lists too
        if (change.Kind != ChangeKind.Exit) db.Add(ChangeRecord.Of(cipher, change, from, township, decides));
        return null;
    }

    public static LifeChange FactsOf(string facts) => CareJson.Read<LifeChange>(facts);
}
