using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>办件文书: the paper of each act, with every word that it prints, as it is frozen with the case.</summary>
internal sealed class CareActPapers(Pack pack, CityInfo city, OfficeFinder offices)
{
    public const string Form = "form", Acceptance = "acceptance", Correction = "correction", Refusal = "refusal", Notice = "notice";

    public CasePaper OfForm(CaseFile file, CareForm form, IssuedAct act) => Of(Form, CarePapers.Form(Head(file, act), form, Copies(file, act.Day)));

    public CasePaper OfAcceptance(CaseFile file, CareForm form, IssuedAct act)
    {
        var asked = pack.Procedure(CareSteps.Key)?.Documents ?? [];
        return Of(Acceptance, CarePapers.Acceptance(Head(file, act), form, [.. asked.Where(d => file.Attached.Contains(d.Id)).Select(d => d.Title.Zh)], null));
    }

    public CasePaper OfCorrection(CaseFile file, CareForm form, IssuedAct act, DateOnly? due) => Of(Correction, CarePapers.Correction(Head(file, act), form, [], Lines(act), due));

    public CasePaper OfRefusal(CaseFile file, CareForm form, IssuedAct act) => Of(Refusal, CarePapers.Refusal(Head(file, act), form, [.. Lines(act).Select(l => new CareReason(l))]));

    public CasePaper OfNotice(CaseFile file, CareForm form, IssuedAct act, DateOnly until) =>
        Of(Notice, CarePapers.Notice(Head(file, act) with { Address = "" }, [CareNoticeRow.Of(form, ShowsAmount ? form.Review.BackstopFen : null)], act.Day, until));

    // what a notice shows is for the pack to say
    private bool ShowsAmount => pack.Procedure(CareSteps.Key)?.Notice?.Fields.Contains("amount") == true;

    private static CasePaper Of(string kind, CarePaper paper) => new(kind, CareJson.Write(paper));

    private CarePaperHead Head(CaseFile file, IssuedAct act) => new()
    {
        Number = file.Number, Address = city.Address.Length > 0 ? $"{city.Address}/cases/{file.Number}" : "", Issuer = pack.Units.FirstOrDefault(u => u.Id == act.UnitId)?.Name ?? "", Date = act.Day,
        IsSample = city.IsSample, Complaints = Complaints(pack, offices, act.Day),
    };

    /// <summary>投诉渠道: the city's office that answers objections; empty where the pack names none.</summary>
    public static string Complaints(Pack pack, OfficeFinder offices, DateOnly day) =>
        pack.Regions.FirstOrDefault(r => r.Kind == RegionKind.City) is { } whole ? offices.Find(CareSteps.Key, "objection", whole.Code, day)?.Unit.Name ?? "" : "";

    // offices change: whoever has the holder's work on the day
    private List<string> Copies(CaseFile file, DateOnly day) =>
        [.. pack.Procedure(CareSteps.Key)?.Copies.Select(c => offices.Find([c.Holder], file.Region, day)?.Name).OfType<string>() ?? CarePapers.CopyHolders];

    private static string[] Lines(IssuedAct act) => act.Reason?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
