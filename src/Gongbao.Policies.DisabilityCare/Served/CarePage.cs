using System.Globalization;
using Gongbao.Casework.Contracts;
using Gongbao.Kernel;
using Gongbao.Platform.Access;
using Gongbao.Platform.Parts;
using Gongbao.Platform.Time;
using Gongbao.Policies.DisabilityCare.Uploads;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>What pages of the register and of payments share: acts whose faults are said beside the field, uploads, and words.</summary>
public abstract class CarePage : ComponentBase
{
    /// <summary>Most bytes of an uploaded list.</summary>
    protected const int MaxBytes = 20 << 20;

    [CascadingParameter] protected HttpContext Context { get; set; } = default!;
    [Inject] protected CurrentUser User { get; set; } = default!;
    [Inject] protected CityClock Clock { get; set; } = default!;
    [Inject] protected NavigationManager Nav { get; set; } = default!;
    [Inject] internal IStringLocalizer<CarePayText> T { get; set; } = default!;
    [Inject] internal CareView View { get; set; } = default!;

    protected FormErrors Errors { get; } = new();

    internal SheetFaults Faults { get; } = new();

    protected CancellationToken Cancel => Context.RequestAborted;

    protected bool IsPosted => Context.Request.HasFormContentType;

    protected bool Posted(string form) => IsPosted && Context.Request.Form["_handler"] == form;

    protected string? Typed(string field) => IsPosted && Context.Request.Form["Form." + field].ToString().Trim() is { Length: > 0 } text ? text : null;

    protected DateParts TypedDay(string field) => new() { Year = Typed(field + ".Year"), Month = Typed(field + ".Month"), Day = Typed(field + ".Day") };

    protected int Seen => int.TryParse(Typed("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>Runs the act; afterwards to the address, or, with none, on with the page.</summary>
    internal async Task ActAsync(Func<CaseHand, Task<CareResult>> act, Func<Guid, string>? then)
    {
        try
        {
            var done = await act(CaseHand.Of(User, Clock, FormTokens.Of(Context)));
            if (done.Refusal is { } refusal) Refuse(refusal, done.Field);
            else if (then is not null) Nav.NavigateTo(then(done.Id));
        }
        catch (DbUpdateException)
        {
            // two at once: the second is told, and sees on the page what the first did
            Refuse(CareRefusal.Meanwhile, null);
        }
    }

    /// <summary>The uploaded file; null with its message when there is none, or it is too large.</summary>
    protected async Task<(string Name, byte[] Content)?> UploadedAsync()
    {
        if (Context.Request.Form.Files.GetFile("Form.File") is not { Length: > 0 } sent) Errors.Add("Form.File", T["Care.NoFile"]);
        else if (sent.Length > MaxBytes) Errors.Add("Form.File", T["Care.TooLarge", MaxBytes >> 20]);
        else
        {
            var content = new MemoryStream();
            await sent.CopyToAsync(content, Cancel);
            return (NameOf(sent.FileName), content.ToArray());
        }
        return null;
    }

    // for parts of a page, which are components of their own
    internal void Renew() => StateHasChanged();

    internal bool IsAt(string form) => Posted(form);

    internal string? Said(string field) => Typed(field);

    internal Task<(string Name, byte[] Content)?> FileAsync() => UploadedAsync();

    /// <summary>To the fen and never in 万元: 56,795.5元.</summary>
    protected static string Yuan(long fen) => Display.Text(fen / 100m) + (Display.IsChinese ? "" : " ") + Measures.Word(Measures.Yuan);

    /// <summary>2024年6月 or 2024-06.</summary>
    protected static string MonthOf(DateOnly day) => Display.IsChinese ? Month.Of(day).ToChinese() : Month.Of(day).ToString();

    private static string NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length <= 100 ? last : last[..100];
    }

    private void Refuse(CareRefusal refusal, string? field)
    {
        foreach (var fault in Faults.All)
            Errors.Add("Form.File", fault.Line == 0 ? T["Care.Sheet." + fault.Problem] : T["Care.Sheet.At", fault.Line, fault.Field, T["Care.Sheet." + fault.Problem]]);
        if (Faults.All.Count == 0) Errors.Add(field is null ? "" : "Form." + field, T["Care.Refused." + refusal]);
        else if (Faults.All.Count == SheetFaults.Most) Errors.Add("Form.File", T["Care.Sheet.More", SheetFaults.Most]);
    }
}
