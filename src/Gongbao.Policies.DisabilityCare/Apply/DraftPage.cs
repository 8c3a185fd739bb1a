using System.Globalization;
using System.Resources;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>申请的页面: what the pages of one draft share. A draft of somebody else is not there.</summary>
public abstract class DraftPage : ComponentBase
{
    /// <summary>Values of <c>Form.Do</c>: leave and come back later.</summary>
    internal const string Later = "later";

    private static readonly ResourceManager Words = new(typeof(CareText));

    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected Pack Pack { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] protected Drafts Drafts { get; set; } = default!;
    [Inject] internal IStringLocalizer<CareText> T { get; set; } = default!;

    [Parameter] public Guid Draft { get; set; }

    protected FormErrors Errors { get; } = new();

    protected CancellationToken Cancel => Context.RequestAborted;

    /// <summary>The draft; null: not there.</summary>
    protected DraftFile? File { get; private set; }

    internal Answers Answers { get; set; } = new(new Dictionary<string, string>());

    /// <summary>The pages of this application.</summary>
    internal IReadOnlyList<ApplyStep> Steps => ApplyStep.Of(Answers);

    internal CaseHand Hand => CaseHand.Of(User, Clock, FormTokens.Of(Context));

    protected bool IsPosted => Context.Request.HasFormContentType;

    protected bool Chose(string what) => IsPosted && Context.Request.Form["Form.Do"] == what;

    internal static string Href(Guid draft, string step) => $"/care/apply/{draft}/{step}";

    /// <summary>Path above the page.</summary>
    protected IReadOnlyList<Crumb> Path(string here) => [new(T["Apply.Title"], "/care/apply"), new(here)];

    /// <summary>第3步，共12步, and that what was typed is kept.</summary>
    internal string Kicker(string step)
    {
        var at = Steps.ToList().FindIndex(s => s.Id == step);
        return T["Apply.Kicker", (at < 0 ? Steps.Count : at) + 1, Steps.Count + 1];
    }

    protected override async Task OnInitializedAsync()
    {
        File = await Drafts.FindAsync(Draft, User.Id!.Value, Clock.Today, Cancel);
        if (File?.Procedure != CareSteps.Key)
        {
            File = null;
            await MissingAsync();
            return;
        }
        Answers = Answers.Of(File.Content);
    }

    /// <summary>The draft is not there, or not any more.</summary>
    protected virtual Task MissingAsync()
    {
        Nav.NotFound();
        return Task.CompletedTask;
    }

    /// <summary>Keeps what was typed, right or wrong; done twice it is the same.</summary>
    internal async Task SaveAsync(IReadOnlyList<KeyValuePair<string, string>> typed)
    {
        var outcome = await Drafts.SaveAsync(Draft, standing => Answers.Of(standing).With(typed).Json, Hand with { Form = null }, Cancel);
        Answers = Answers.With(typed);
        if (!outcome.Done) Errors.Add("", T["Apply.NotSaved"]);
    }

    /// <summary>A word of the policy, where there is one.</summary>
    internal static string? Find(string key) => Words.GetString(key, CultureInfo.CurrentUICulture);

    /// <summary>Says what keeps the application from being handed in, at the questions of the pages that it is about.</summary>
    internal void Add(IEnumerable<CareFormFault> faults)
    {
        foreach (var fault in faults)
        {
            var field = "Form." + ApplyStep.FieldFor(fault.Field);
            if (Errors.For(field) is null) Errors.Add(field, fault.Message(CultureInfo.CurrentUICulture));
        }
    }
}
