using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Casework.SeeCases;
using Gongbao.Data.Files;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Casework.ActOnCase;

/// <summary>单件页面: pages of one case, for the offices that take part; for others it is not there. To open one is written down.</summary>
public abstract class OneCasePage : OfficePage
{
    /// <summary>Largest file that is taken, in bytes.</summary>
    internal const long LargestFile = 20L << 20;

    [Parameter] public string Number { get; set; } = "";
    [Inject] internal CaseReader Reader { get; set; } = default!;
    [Inject] internal Procedures Procedures { get; set; } = default!;

    /// <summary>Null when it is not there for this person.</summary>
    internal CaseFile? Case { get; private set; }

    internal IProcedure Procedure => Procedures[Case!.Procedure];

    /// <summary>Address of the case.</summary>
    protected string Back => CaseHref.Of(Number);

    /// <summary>The person works in the unit that has the case.</summary>
    protected bool IsOwner => Case!.OwnerUnit == User.UnitId;

    protected override async Task OnInitializedAsync()
    {
        Case = await Reader.FindAsync(Number, Cancel);
        if (Case is null) Nav.NotFound();
        else await LoadAsync();
    }

    /// <summary>Reads what else the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>The file that was sent with a form, found good; null with the fault said.</summary>
    internal IFormFile? Sent(string field, params ReadOnlySpan<string> types)
    {
        var file = Context.Request.Form.Files.GetFile("Form." + field) is { Length: > 0 } sent ? sent : null;
        if (file is null) Errors.Add("Form." + field, T["File.Missing"]);
        else if (file.Length > LargestFile) Errors.Add("Form." + field, T["File.TooLarge", LargestFile >> 20]);
        else if (!IsOneOf(file, types)) Errors.Add("Form." + field, T["File.Kind"]);
        return Errors.Any ? null : file;
    }

    private static bool IsOneOf(IFormFile file, ReadOnlySpan<string> types)
    {
        using var stream = file.OpenReadStream();
        var type = FileType.Of(stream);
        return types.IsEmpty ? type != FileType.Unknown : types.Contains(type);
    }
}
