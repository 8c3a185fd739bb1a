using Microsoft.AspNetCore.Components;

namespace Gongbao.Platform.Modules;

/// <summary>A part of a page that reads the database (页面片段). The parts of one page share the request's context and start side by side, so they read one after the other.</summary>
public abstract class ReadingPart : ComponentBase
{
    [Inject] private ReadingTurn Turn { get; set; } = default!;

    /// <summary>Whether the part found something to show; where no part of a page did, the page says so once.</summary>
    protected virtual bool HasAny => true;

    /// <summary>Whether a part that read before found something to show.</summary>
    private protected bool OthersHaveAny => Turn.Any;

    /// <summary>Reads what the part shows; no other part of the request reads meanwhile.</summary>
    protected abstract Task ReadAsync();

    protected sealed override async Task OnInitializedAsync()
    {
        await Turn.Gate.WaitAsync();
        try
        {
            await ReadAsync();
            Turn.Any |= HasAny;
        }
        finally
        {
            Turn.Gate.Release();
        }
    }
}

/// <summary>Whose turn it is to read (轮次), in the order of the page, and whether anybody found something; one a request.</summary>
internal sealed class ReadingTurn : IDisposable
{
    public SemaphoreSlim Gate { get; } = new(1);

    public bool Any { get; set; }

    public void Dispose() => Gate.Dispose();
}
