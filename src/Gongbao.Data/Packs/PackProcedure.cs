using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Data.Packs;

/// <summary>
/// 办事程序 (procedures/*.yaml): what a document leaves to the place, or says differently in two places, about a procedure that is written in the program:
/// the order of its steps, which optional ones run, who does each, by when, with which papers. Its key is the file's name.
/// </summary>
public sealed record PackProcedure : PackEntry
{
    /// <summary>The procedure in the program, such as <c>care</c>.</summary>
    public required string Key { get; init; }
    public required PackName Title { get; init; }
    /// <summary>The steps that run, by identifier, in their order.</summary>
    public IReadOnlyList<PackProcedureStep> Order { get; init; } = [];
    /// <summary>
    /// Keys of parameters (unit <c>words</c>, set by readings of unclear passages) that each put some of the steps in another order: <c>[at-risk, review]</c>
    /// has these two change places where the order names them the other way round.
    /// </summary>
    public IReadOnlyList<string> Arranged { get; init; } = [];
    /// <summary>Who does what. One entry a duty.</summary>
    public IReadOnlyList<PackOffice> Offices { get; init; } = [];
    public IReadOnlyList<PackDeadline> Deadlines { get; init; } = [];
    /// <summary>The papers that an application needs, in printed order.</summary>
    public IReadOnlyList<PackAttachment> Documents { get; init; } = [];
    /// <summary>Who keeps a copy of the form, in printed order.</summary>
    public IReadOnlyList<PackCopy> Copies { get; init; } = [];
    /// <summary>Null where the procedure has no public notice.</summary>
    public PackNotice? Notice { get; init; }
    /// <summary>Which reading shapes the procedure: numbers of ambiguities.yaml; which one is in use is said there.</summary>
    public IReadOnlyList<string> Ambiguities { get; init; } = [];

    /// <summary>Who has a duty; null where the procedure knows no such duty.</summary>
    public PackOffice? OfficeOf(string duty) => Offices.FirstOrDefault(o => o.Duty == duty);

    /// <summary>By when a step is to be done; null where nothing says so.</summary>
    public PackDeadline? DeadlineOf(string step) => Deadlines.FirstOrDefault(d => d.Step == step);

    /// <summary>The steps in the order of the readings in use: what <see cref="Arranged"/> names is put as its parameter says, all else stays where it is.</summary>
    /// <param name="law">The parameters of the day that counts.</param>
    public IReadOnlyList<PackProcedureStep> OrderBy(ParameterSnapshot law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var order = Order.ToArray();
        foreach (var words in Arranged.Select(law.Find).OfType<ParameterValue>().Select(v => v.Words))
        {
            var moved = new Queue<PackProcedureStep>(words.SelectMany(w => order.Where(s => s.Step == w)));
            for (var i = 0; i < order.Length; i++)
                if (words.Contains(order[i].Step)) order[i] = moved.Dequeue();
        }
        return order;
    }

    /// <summary>Whether a step runs; an optional one runs only when it stands in the order.</summary>
    public bool Runs(string step) => Order.Any(s => s.Step == step);
}

/// <summary>步骤: one step in its place.</summary>
public sealed record PackProcedureStep : PackEntry
{
    /// <summary>Identifier of the step in the program: <c>first-review</c>.</summary>
    public required string Step { get; init; }
    /// <summary>True where the document lets a place do without it, so that its standing here is the city's choice.</summary>
    public bool Optional { get; init; }
    /// <summary>The provision that puts it here.</summary>
    public string? Cite { get; init; }
    public string? Note { get; init; }
}

/// <summary>Where a duty lies by the document.</summary>
public enum OfficeLevel { Township, County, City }

/// <summary>The hands that an act of an office goes through (经办、审核、签发).</summary>
public enum OfficeHand { Draft, Check, Issue }

/// <summary>职责分工: who has a duty. The first of the listed units that a place has does it; where a place has none, the one of the place above.</summary>
public sealed record PackOffice : PackEntry
{
    /// <summary>Identifier of the duty in the program: a step, or a part of one (<c>review</c>, <c>review-public</c>).</summary>
    public required string Duty { get; init; }
    public required OfficeLevel Level { get; init; }
    /// <summary>Identifiers of units, or of templates (<c>civil-affairs</c>: the one of the place), the preferred first.</summary>
    public required IReadOnlyList<string> Units { get; init; }
    /// <summary>Which hands an act goes through; the form prints none of it, so each city says. At least the issuer.</summary>
    public IReadOnlyList<OfficeHand> Levels { get; init; } = [OfficeHand.Draft, OfficeHand.Check, OfficeHand.Issue];
    /// <summary>The provision of the pack's documents.</summary>
    public string? Cite { get; init; }
    /// <summary>The document outside the pack.</summary>
    public string? Source { get; init; }
    public string? Status { get; init; }
    public string? Note { get; init; }

    /// <summary>Whether an act is checked (审核) between drafting and issuing.</summary>
    [JsonIgnore]
    public bool HasCheck => Levels.Contains(OfficeHand.Check);

    /// <summary>Whether one hand drafts and another issues.</summary>
    [JsonIgnore]
    public bool HasDraft => Levels.Contains(OfficeHand.Draft);
}

/// <summary>On what a deadline rests.</summary>
public enum DeadlineBasis
{
    /// <summary>原文: the document of the procedure prints it.</summary>
    Text,
    /// <summary>法律: a law or regulation outside the pack.</summary>
    Law,
    /// <summary>惯例: the office's practice; nothing obliges it.</summary>
    Practice,
}

/// <summary>How the days of a deadline are counted.</summary>
public enum DeadlineUnit { Days, WorkingDays }

/// <summary>办理期限: by when a step is to be done, from the day on which it waits for its office.</summary>
public sealed record PackDeadline : PackEntry
{
    public required string Step { get; init; }
    /// <summary>At least 1.</summary>
    public required int Value { get; init; }
    public required DeadlineUnit Unit { get; init; }
    public required DeadlineBasis Basis { get; init; }
    public string? Cite { get; init; }
    public string? Source { get; init; }
    public string? Status { get; init; }
    public string? Note { get; init; }

    /// <summary>As the calendar counts it: <c>5个工作日</c>, from the day after.</summary>
    public TimeLimit ToLimit() => new(Value, Unit == DeadlineUnit.WorkingDays ? TimeLimitUnit.WorkingDays : TimeLimitUnit.Days);
}

/// <summary>申请材料: a paper that an application needs.</summary>
public sealed record PackAttachment : PackEntry
{
    /// <summary>Stable name: <c>identity-card</c>.</summary>
    public required string Id { get; init; }
    public required PackName Title { get; init; }
    /// <summary>Only where the applicant has one (低保证 of those who draw the allowance).</summary>
    public PackName? When { get; init; }
    public string? Cite { get; init; }
    public string? Note { get; init; }
}

/// <summary>存档份: an office that keeps a copy of the form.</summary>
public sealed record PackCopy : PackEntry
{
    /// <summary>Identifier of a unit or template.</summary>
    public required string Holder { get; init; }
    public string? Cite { get; init; }
}

/// <summary>公示: how names are shown to the public.</summary>
public sealed record PackNotice : PackEntry
{
    /// <summary>Key of the parameter that says for how many days; its unit says how they are counted.</summary>
    public required string Period { get; init; }
    /// <summary>What of a person is shown, and nothing else.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
    public string? Cite { get; init; }
    public string? Note { get; init; }
}
