using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Parameters;

/// <summary>规则办理页面: what pages of acts on the rules share. Whatever goes wrong is said beside the field, and what was typed is kept.</summary>
public abstract class RulePage : ComponentBase
{
    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] internal IStringLocalizer<GazetteText> T { get; set; } = default!;
    [Inject] internal ChangeRules Change { get; set; } = default!;

    protected FormErrors Errors { get; } = new();

    protected CancellationToken Cancel => Context.RequestAborted;

    protected bool IsPosted => Context.Request.HasFormContentType;

    /// <summary>Whether this form was posted: it must then be on the page even if the act has been done meanwhile.</summary>
    protected bool Posted(string form) => IsPosted && Context.Request.Form["_handler"] == form;

    /// <summary>What was typed, without blanks around it; null when nothing was.</summary>
    protected string? Typed(string field) => IsPosted && Context.Request.Form["Form." + field].ToString().Trim() is { Length: > 0 } text ? text : null;

    protected DateParts TypedDay(string field) => new() { Year = Typed(field + ".Year"), Month = Typed(field + ".Month"), Day = Typed(field + ".Day") };

    internal async Task ActAsync(Func<RuleHand, Task<RuleOutcome>> act)
    {
        try
        {
            var outcome = await act(RuleHand.Of(User, Clock, FormTokens.Of(Context)));
            if (outcome.Refusal is { } refusal) Errors.Add(outcome.Field is { } field ? "Form." + field : "", T["RuleChange.Refused." + refusal]);
            else Nav.NavigateTo("/rules/changes/" + outcome.Id);
        }
        catch (DbUpdateException)
        {
            // two at once: the second is told, and sees on the page what the first did
            Errors.Add("", T["RuleChange.Refused.Meanwhile"]);
        }
    }

    internal async Task DraftAsync(NewRule rule)
    {
        if (!TypedDay("From").IsBlank && rule.From is null) Errors.Add("Form.From", T["RuleChange.Refused.NoDate"]);
        else await ActAsync(hand => Change.DraftAsync(rule, hand, Cancel));
    }
}
