using Gongbao.Commitments.Register;
using Gongbao.Commitments.SeeRegister;
using Microsoft.AspNetCore.Components;

namespace Gongbao.Commitments.ActOnItem;

/// <summary>单项页面: pages below one item, for those who see the whole of it; for others it is not there.</summary>
public abstract class OneItemPage : ActPage
{
    [Parameter] public string Number { get; set; } = "";
    [Inject] internal ItemReader Reader { get; set; } = default!;

    /// <summary>Null when it is not there for this person.</summary>
    internal CommitmentItem? Item { get; private set; }

    /// <summary>Address of the item.</summary>
    protected string Back => ItemWords.Href(Number);

    protected override async Task OnInitializedAsync()
    {
        Item = await Reader.FindAsync(Number, Cancel) is (var item, true) ? item : null;
        if (Item is null) Nav.NotFound();
        else await LoadAsync();
    }

    /// <summary>Reads what else the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;
}
