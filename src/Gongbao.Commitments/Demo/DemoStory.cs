namespace Gongbao.Commitments.Demo;

/// <summary>演示经历: what an invented item goes through, so that each light, state and paper is there to be seen.</summary>
/// <param name="Ahead">How far the figure lies before the planned path, as a share of the whole way; negative: behind.</param>
/// <param name="Habit">How its reports come.</param>
/// <param name="Plan">What is known of its figure.</param>
/// <param name="End">What happens to it besides.</param>
internal sealed record DemoStory(decimal Ahead = 0, DemoHabit Habit = DemoHabit.OnTime, DemoPlan Plan = DemoPlan.Full, DemoEnd End = DemoEnd.None)
{
    /// <summary>Given out in turn to targets and to tasks.</summary>
    public static IReadOnlyList<DemoStory> All { get; } =
    [
        new(0.01m),
        new(-0.05m),
        new(-0.15m),
        new(0.02m, DemoHabit.CaughtUp),
        new(Habit: DemoHabit.Misses),
        new(0.01m, DemoHabit.LastIssued),
        new(0.01m, DemoHabit.LastReturned),
        new(0.01m, DemoHabit.Corrected),
        new(Plan: DemoPlan.NoDefinition),
        new(Plan: DemoPlan.NoBaseline),
        new(Habit: DemoHabit.LastDrafted),
        new(Habit: DemoHabit.LastChecked),
        new(Habit: DemoHabit.Silent),
        new(Habit: DemoHabit.Silent, Plan: DemoPlan.NoDefinition, End: DemoEnd.Split),
        new(0.01m, End: DemoEnd.Closed),
        new(-0.03m, End: DemoEnd.ExtensionGranted),
        new(-0.12m, End: DemoEnd.ExtensionAsked),
        new(-0.08m, End: DemoEnd.ExtensionRefused),
        new(Habit: DemoHabit.Untouched),
        new(End: DemoEnd.Withdrawn),
        new(End: DemoEnd.Superseded),
        new(0.01m, End: DemoEnd.Archived),
    ];

    /// <summary>Whether the item has what the story turns on.</summary>
    public bool Suits(Register.CommitmentItem item) => End switch
    {
        DemoEnd.ExtensionAsked or DemoEnd.ExtensionGranted or DemoEnd.ExtensionRefused => item.Deadline is not null,
        DemoEnd.Split => DemoFigures.Goal(item) is not null,
        _ => true,
    };
}

/// <summary>报送习惯.</summary>
internal enum DemoHabit { OnTime, CaughtUp, Misses, LastDrafted, LastChecked, LastIssued, LastReturned, Corrected, Silent, Untouched }

/// <summary>计划.</summary>
internal enum DemoPlan { Full, NoBaseline, NoDefinition }

/// <summary>变化.</summary>
internal enum DemoEnd { None, Closed, Archived, Withdrawn, Superseded, Split, ExtensionAsked, ExtensionGranted, ExtensionRefused }

/// <summary>An item and its story.</summary>
/// <param name="Item">As it was registered; not tracked.</param>
/// <param name="Owner">Who reports.</param>
/// <param name="Story">What happens.</param>
internal sealed record DemoLife(Register.CommitmentItem Item, string Owner, DemoStory Story)
{
    public Guid Id => Item.Id;

    /// <summary>Baseline: a little below the goal of what is to grow, a little above a limit.</summary>
    public decimal? Start { get; init; }

    public bool HasEnded { get; set; }
}
