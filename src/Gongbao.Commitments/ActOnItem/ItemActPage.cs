using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ActOnItem;

/// <summary>单项办理: a page with one act on one item, asked for in two steps.</summary>
public abstract class ItemActPage : OneItemPage
{
    /// <summary>The word behind <c>?done=</c> on the item's page, or the address to go to.</summary>
    protected abstract string Done { get; }

    /// <summary>Says what is wrong with what was typed.</summary>
    protected abstract void Check();

    /// <summary>Does the act with what was typed, which <see cref="Check"/> found good.</summary>
    internal abstract Task<Outcome> DoAsync(Hand hand);

    protected Task SubmitAsync() => Item is null ? Task.CompletedTask : TwoStepAsync(Check, DoAsync, _ => Done.StartsWith('/') ? Done : $"{Back}?done={Done}");
}
