using Gongbao.Data;

namespace Gongbao.Commitments.Register;

/// <summary>What acts ask of what was typed and of whom they let act.</summary>
internal static class Checks
{
    /// <summary>Longest title, and longest reason, problem, help wanted.</summary>
    public const int Title = 200, Short = 1000;

    /// <summary>Longest report, letter, instruction.</summary>
    public const int Text = 10_000;

    /// <summary>The first thing wrong with the texts, or null.</summary>
    public static Work? Texts(params ReadOnlySpan<(string Field, string? Text, int Longest, bool Needed)> texts)
    {
        foreach (var (field, text, longest, needed) in texts)
        {
            if (needed && string.IsNullOrWhiteSpace(text)) return Work.No(Refusal.Missing, field);
            if (text?.Length > longest) return Work.No(Refusal.TooLong, field);
        }
        return null;
    }

    /// <summary>The first figure that cannot be stored, or null.</summary>
    public static Work? Numbers(params ReadOnlySpan<(string Field, decimal? Figure)> figures)
    {
        foreach (var (field, figure) in figures)
            if (figure is { } f && !Figures.Fits(f)) return Work.No(Refusal.BadFigure, field);
        return null;
    }

    /// <summary>Writes down what was promised before and what is now.</summary>
    public static void Changed(this GongbaoDb db, CommitmentItem item, ChangeKind kind, string? was, string? now, string reason, Hand hand) => db.Add(new ItemChange
    {
        Id = Guid.CreateVersion7(hand.At),
        ItemId = item.Id,
        Day = hand.Day,
        At = hand.At,
        Kind = kind,
        Was = was,
        Now = now,
        Reason = reason,
        By = hand.Actor.Name,
        For = hand.Role?.CoverOfName,
    });
}
