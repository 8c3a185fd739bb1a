using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.Demo;

/// <summary>演示数据: figures that follow an item's planned path at the distance that its story wants. Made up, and round as such figures are.</summary>
internal static class DemoFigures
{
    private const decimal Below = 0.7m, Above = 1.2m, Million = 1_000_000m;

    /// <summary>What is to be reached; null for what has no figure.</summary>
    public static decimal? Goal(CommitmentItem item) => item.Kind == ItemKind.Target ? item.Value ?? item.Min ?? item.Max : null;

    /// <summary>The baseline.</summary>
    public static decimal? Start(CommitmentItem item) => Goal(item) is { } goal ? Round(item, goal * (IsLimit(item) ? Above : Below)) : null;

    /// <summary>The figure of a day.</summary>
    public static decimal? On(DemoLife life, DateOnly from, DateOnly day)
    {
        if (Goal(life.Item) is not { } goal) return null;
        var (item, ahead) = (life.Item, life.Story.Ahead);
        var figure = item.Path switch
        {
            PlannedPath.WithinYear => goal * (day.DayOfYear / 366m + ahead),
            PlannedPath.Flat => goal * (IsLimit(item) ? 1 - ahead : 1 + ahead),
            _ => Between(item, life.Start ?? goal * Below, goal, from, day, ahead),
        };
        return Math.Max(0, Round(item, figure));
    }

    private static decimal Between(CommitmentItem item, decimal start, decimal goal, DateOnly from, DateOnly day, decimal ahead)
    {
        var way = (item.Deadline?.DayNumber ?? from.AddYears(3).DayNumber) - from.DayNumber;
        var gone = way <= 0 ? 1 : Math.Min(1, (decimal)(day.DayNumber - from.DayNumber) / way);
        return start + (goal - start) * (gone + ahead);
    }

    private static bool IsLimit(CommitmentItem item) => item.Comparator is Comparator.AtMost or Comparator.LessThan;

    // money in millions, shares with one decimal, the rest whole, unless it is so small that nothing would be left to see
    private static decimal Round(CommitmentItem item, decimal figure) => item.Measure == "元" && figure > 100 * Million
        ? Math.Round(figure / Million) * Million : Math.Round(figure, item.Measure == "%" || Math.Abs(figure) < 20 ? 1 : 0);
}
