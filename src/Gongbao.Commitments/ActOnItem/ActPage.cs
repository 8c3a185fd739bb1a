using Gongbao.Commitments.Register;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.ActOnItem;

/// <summary>
/// 办理页面: what pages of acts share. Whatever goes wrong is said beside the field, and what was typed is kept. Where an act is asked for in
/// two steps, what was typed is first shown again with what will happen (核对), and only then done.
/// </summary>
public abstract class ActPage : ComponentBase
{
    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected CityRegisters Registers { get; set; } = default!;
    [Inject] protected UnitDirectory Units { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] internal IStringLocalizer<RegisterText> T { get; set; } = default!;
    [Inject] internal IStringLocalizer<CommitmentsText> Texts { get; set; } = default!;

    protected FormErrors Errors { get; } = new();

    /// <summary>What was typed.</summary>
    internal TypedForm Form { get; private set; } = default!;

    /// <summary>The page shows what was typed and what will happen, and asks once more.</summary>
    protected bool Checking { get; private set; }

    /// <summary>Version of the row that the person saw.</summary>
    protected int Seen => Form.Whole("Version") ?? -1;

    protected CancellationToken Cancel => Context.RequestAborted;

    protected override void OnInitialized() => Form = new TypedForm(Context.Request);

    /// <summary>Whether this form was posted: it must then be on the page even if the act has been done meanwhile, so that a second post is answered like the first.</summary>
    protected bool Posted(string form) => Form.IsPosted && Context.Request.Form["_handler"] == form;

    /// <summary>First shows what was typed with what will happen, then does it.</summary>
    internal async Task TwoStepAsync(Action check, Func<Hand, Task<Outcome>> act, Func<Outcome, string> next)
    {
        if (Form["Step"] == TypedForm.Edit) return;
        check();
        if (Errors.Any) return;
        if (Form["Step"] == TypedForm.Do) await ActAsync(act, next);
        else Checking = true;
    }

    /// <summary>Runs an act and leads on, or says why not.</summary>
    internal async Task ActAsync(Func<Hand, Task<Outcome>> act, Func<Outcome, string> next)
    {
        try
        {
            var outcome = await act(Hand.Of(User, Clock, FormTokens.Of(Context)));
            if (outcome.Refusal is { } refusal) Errors.Add(outcome.Field is { } field ? "Form." + field : "", Texts["Refused." + refusal]);
            else Nav.NavigateTo(next(outcome));
        }
        catch (DbUpdateException)
        {
            // two at once: the second is told, and sees on the page what the first did
            Errors.Add("", Texts["Refused.ChangedMeanwhile"]);
        }
    }

    /// <summary>The units that can own something today, in their customary order.</summary>
    protected async Task<Choice[]> UnitChoicesAsync() => [.. (await Registers.ReadAsync(Cancel)).Units
        .Where(u => u.Unit.Kind != Kernel.UnitKind.Group && u.Unit.StateOn(Clock.Today) == UnitState.Exists).Select(u => new Choice(u.Id, Units.NameOf(u.Id)))];

    /// <summary>Says that a text is needed when it is not there.</summary>
    protected void Need(string field)
    {
        if (Form[field] is null) Wrong(field, Texts["Refused.Missing"]);
    }

    /// <summary>A typed figure; says so when it is none. Null when nothing was typed. Of money in yuan, 万 and 亿 are read too.</summary>
    protected decimal? Figure(string field, string? measure = null)
    {
        if (Form[field] is not { } text) return null;
        if (TypedForm.TryFigure(text, out var figure) || measure == Measures.Yuan && TypedForm.TrySum(text, out figure)) return figure;
        Wrong(field, T["Wrong.Figure", text]);
        return null;
    }

    /// <summary>A typed day; says so when it is none. Null when nothing was typed.</summary>
    protected DateOnly? Day(string field, bool needed = false)
    {
        var parts = Form.Day(field);
        if (parts.IsBlank)
        {
            if (needed) Wrong(field, Texts["Refused.Missing"]);
            return null;
        }
        if (parts.Parse() is { } day) return day;
        Wrong(field, T["Wrong.Day"]);
        return null;
    }

    /// <summary>Says what is wrong with a field, once.</summary>
    protected void Wrong(string field, string message)
    {
        if (Errors.For("Form." + field) is null) Errors.Add("Form." + field, message);
    }
}
