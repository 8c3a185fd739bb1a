using System.Text.Json;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Kernel;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Data.Tests.Casework;

/// <summary>A small procedure with one of everything: a review with correction, an approval, a notice, a refusal aside, one step that one person does alone.</summary>
internal sealed class TestProcedure : IProcedure
{
    public const string Key = "test", Township = "township", Bureau = "bureau", Elsewhere = "elsewhere";

    public Procedure Plan { get; } = new(Key, "T", [
        new("review", "review", [CaseMove.Onward(CaseActKind.Review), CaseMove.Correction, CaseMove.Aside(CaseActKind.Disagree, "refusal")]) { Limit = new(5, TimeLimitUnit.WorkingDays) },
        new("visit", "review", [CaseMove.Onward(CaseActKind.Assess)]) { Levels = 1 },
        new("approval", "approve", [CaseMove.Onward(CaseActKind.Approve), CaseMove.Aside(CaseActKind.Disagree, "refusal")]) { Levels = 2, Limit = new(10, TimeLimitUnit.Days) },
        new("notice", "review", [new(CaseActKind.PostNotice, CaseTarget.Here), CaseMove.Onward(CaseActKind.EndNotice)]) { Levels = 1 },
    ])
    {
        Aside = [new("refusal", "approve", [CaseMove.End(CaseActKind.Refuse, CaseState.Refused) with { NeedsReason = true }])],
    };

    public Type Texts => typeof(Gongbao.Casework.CaseworkText);

    public Type FactsView => typeof(object);

    /// <summary>The township's cases are reviewed there, approved by the bureau of the county; a bureau of another county takes part as well.</summary>
    public static CaseOffices Offices { get; } = new(
        (_, duty, region, _) => (duty, region[..6]) switch { ("review", "990181") => Township, ("approve", "990181") => Bureau, ("review" or "approve", "990102") => Elsewhere, _ => null },
        (_, unit) => unit is Township or Bureau or Elsewhere);

    public static string Facts(string name = "张三", string identity = "990181199001010015") => JsonSerializer.Serialize(new { name, identity });

    public Type? FieldsOf(string stepId, CaseActKind kind) => null;

    public CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day) => CaseContent.None;

    public CaseSubject SubjectOf(string facts)
    {
        using var json = JsonDocument.Parse(facts);
        return new(json.RootElement.GetProperty("name").GetString()!, json.RootElement.GetProperty("identity").GetString()!);
    }

    public CaseEffect Effect(CaseFile file, IssuedAct act) => act.Kind switch
    {
        CaseActKind.Approve when act.Content == "unfit" => CaseEffect.None with { Refusal = "Unfit" },
        CaseActKind.Approve => CaseEffect.None with
        {
            Decision = new("test", "yes", "{\"steps\":[]}", ["test.age", "test.amount"], act.Day),
            Papers = [new("decision", $"{{\"number\":\"{file.Number}\",\"issuer\":\"{act.Issuer}\"}}")],
        },
        CaseActKind.PostNotice => CaseEffect.None with { Notice = new(act.Day, act.Day.AddDays(6), "{\"name\":\"张*\"}") },
        _ => CaseEffect.None,
    };
}
