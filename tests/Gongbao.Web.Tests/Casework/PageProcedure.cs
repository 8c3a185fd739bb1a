using System.Text.Json;
using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Web.Tests.Casework;

/// <summary>A small procedure with one of everything: a review with a field of its own by three persons, a visit by one, an approval by two with a paper, a refusal aside.</summary>
internal sealed class PageProcedure : IProcedure
{
    public const string Key = "pages", Office = "finance-990181", Elsewhere = "finance-990121";

    public Procedure Plan { get; } = new(Key, "T",
    [
        new("review", "work", [CaseMove.Onward(CaseActKind.Review), CaseMove.Correction, CaseMove.Aside(CaseActKind.Disagree, "refusal")]) { Limit = new(5, TimeLimitUnit.WorkingDays) },
        new("visit", "work", [CaseMove.Onward(CaseActKind.Assess)]) { Levels = 1 },
        new("approval", "work", [CaseMove.End(CaseActKind.Approve, CaseState.Granted)]) { Levels = 2 },
    ])
    {
        Aside = [new("refusal", "work", [CaseMove.End(CaseActKind.Refuse, CaseState.Refused) with { NeedsReason = true }])],
    };

    public Type Texts => typeof(Gongbao.Casework.CaseworkText);

    public Type FactsView => typeof(Facts);

    /// <summary>Each of two counties has one office that does everything.</summary>
    public static CaseOffices Offices { get; } = new((_, _, region, _) => region[..6] switch { "990181" => Office, "990121" => Elsewhere, _ => null }, (_, unit) => unit is Office or Elsewhere);

    public Type? FieldsOf(string stepId, CaseActKind kind) => (stepId, kind) is ("review", CaseActKind.Review) ? typeof(Fields) : null;

    public Type? PaperView(string kind) => typeof(Paper);

    public byte[]? PaperDocx(CaseFile file, string kind, string content) => [1, 2, 3];

    public CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day)
    {
        if (FieldsOf(file.Step, kind) is null) return CaseContent.None;
        var text = form["Form.amount"].ToString();
        return int.TryParse(text, out _) ? CaseContent.Of(JsonSerializer.Serialize(new { amount = text })) : CaseContent.Wrong("amount", "填写数字。");
    }

    public CaseSubject SubjectOf(string facts)
    {
        using var json = JsonDocument.Parse(facts);
        return new(json.RootElement.GetProperty("name").GetString()!, json.RootElement.GetProperty("identity").GetString()!);
    }

    public CaseEffect Effect(CaseFile file, IssuedAct act) => act.Kind != CaseActKind.Approve ? CaseEffect.None : CaseEffect.None with
    {
        Decision = new("pages", "yes", "{}", ["care.standard.home"], act.Day),
        Papers = [new("letter", $"{{\"issuer\":\"{act.Issuer}\"}}")],
    };

    internal sealed class Fields : ComponentBase
    {
        [Parameter] public CaseFile File { get; set; } = null!;
        [Parameter] public Func<string, string?> Typed { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<TextField>(0);
            builder.AddAttribute(1, "Name", "Form.amount");
            builder.AddAttribute(2, "Label", "核定金额");
            builder.AddAttribute(3, "Value", Typed("amount"));
            builder.CloseComponent();
        }
    }

    internal sealed class Facts : ComponentBase
    {
        [Parameter] public CaseFile File { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, JsonDocument.Parse(File.Facts).RootElement.GetProperty("name").GetString());
    }

    internal sealed class Paper : ComponentBase
    {
        [Parameter] public CaseFile File { get; set; } = null!;
        [Parameter] public string Kind { get; set; } = "";
        [Parameter] public string Content { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Kind + Content);
    }
}
