using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.ActOnCase;

/// <summary>办件页面: what pages of offices share. Whatever goes wrong is said beside the field, and what was typed is kept.</summary>
public abstract class OfficePage : ComponentBase
{
    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected UnitDirectory Units { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] internal IStringLocalizer<CaseworkText> T { get; set; } = default!;
    [Inject] internal CaseNames Names { get; set; } = default!;

    protected FormErrors Errors { get; } = new();

    protected CancellationToken Cancel => Context.RequestAborted;

    protected bool IsPosted => Context.Request.HasFormContentType;

    /// <summary>Version of the case that the person saw.</summary>
    protected int Seen => int.TryParse(Typed("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    internal CaseHand Hand => CaseHand.Of(User, Clock, FormTokens.Of(Context));

    /// <summary>Whether this form was posted: it must then be on the page even if the act has been done meanwhile, so that a second post is answered like the first.</summary>
    protected bool Posted(string form) => IsPosted && Context.Request.Form["_handler"] == form;

    /// <summary>What was typed, without blanks around it; null when nothing was.</summary>
    protected string? Typed(string field) => IsPosted && Context.Request.Form["Form." + field].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Runs an act on a case and leads on, or says why not.</summary>
    protected async Task ActAsync(string procedure, Func<CaseHand, Task<CaseOutcome>> act, string next)
    {
        ArgumentNullException.ThrowIfNull(act);
        var outcome = await act(Hand);
        if (outcome.Done) Nav.NavigateTo(next);
        else Errors.Add(outcome.Field is { } field ? "Form." + field : "", Names.Refusal(outcome, procedure));
    }
}
