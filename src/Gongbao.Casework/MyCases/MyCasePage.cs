using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.MyCases;

/// <summary>我的办件: what the pages of one own case share. A case of somebody else is not there.</summary>
public abstract class MyCasePage : ComponentBase
{
    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected UnitDirectory Units { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] protected CaseReader Cases { get; set; } = default!;
    [Inject] internal IStringLocalizer<CaseworkText> T { get; set; } = default!;
    [Inject] internal CaseNames Names { get; set; } = default!;
    [Inject] internal Acts.Procedures Procedures { get; set; } = default!;

    [Parameter] public string Number { get; set; } = "";

    protected FormErrors Errors { get; } = new();

    protected CancellationToken Cancel => Context.RequestAborted;

    /// <summary>The case; null: not there.</summary>
    protected CaseFile? Case { get; private set; }

    internal string Here => "/my/cases/" + Number;

    internal string Title => Names.Title(Case!.Procedure);

    protected IReadOnlyList<Crumb> Path(string? here = null) => here is null ? [new(T["My"], "/my"), new(Number)] : [new(T["My"], "/my"), new(Number, Here), new(here)];

    /// <summary>Version of the case that the person saw.</summary>
    protected int Seen => int.TryParse(Typed("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    internal CaseHand Hand => CaseHand.Of(User, Clock, FormTokens.Of(Context));

    protected override async Task OnInitializedAsync()
    {
        Case = await Cases.FindOwnAsync(Number, Cancel);
        if (Case is null) Nav.NotFound();
        else await ReadAsync(Case);
    }

    protected virtual Task ReadAsync(CaseFile file) => Task.CompletedTask;

    /// <summary>Whether this form was posted: it is then on the page even if its act has been done meanwhile.</summary>
    protected bool Posted(string form) => Context.Request.HasFormContentType && Context.Request.Form["_handler"] == form;

    /// <summary>What was typed, without blanks around it; null when nothing was.</summary>
    protected string? Typed(string field) => Context.Request.HasFormContentType && Context.Request.Form["Form." + field].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Leads on when the act is done, or says why it is not.</summary>
    protected void Answer(CaseOutcome outcome, string next)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Done) Nav.NavigateTo(next);
        else Errors.Add(outcome.Field is { } field ? "Form." + field : "", Names.Refusal(outcome, Case!.Procedure));
    }
}
