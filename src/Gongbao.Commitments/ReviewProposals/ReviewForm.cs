using System.Globalization;
using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;
using Gongbao.Platform.Parts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>The forms of the review page, as posted (核对表单): strings, read and judged here.</summary>
internal sealed class ReviewForm
{
    public string? Id { get; set; }
    public string? Version { get; set; }

    /// <summary>accept or reopen; many: accept or merge.</summary>
    public string? Do { get; set; }

    /// <summary>Item of the register to merge into.</summary>
    public string? Item { get; set; }
    public string? Why { get; set; }
    public string? Reason { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; }

    public string? Title { get; set; }
    public string? Subject { get; set; }
    public string? Scope { get; set; }
    public string? Class { get; set; }
    public string? Kind { get; set; }
    public string? Comparator { get; set; }
    public string? Value { get; set; }
    public string? Max { get; set; }
    public string? Measure { get; set; }
    public string? Deadline { get; set; }
    public string? Frequency { get; set; }
    public string? Lead { get; set; }
    public string? Co { get; set; }

    public Guid Proposal => Guid.TryParse(Id, out var id) ? id : Guid.Empty;

    public int Seen => int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    /// <summary>The values of the proposal, for a form that nobody has posted yet.</summary>
    public static ReviewForm Of(ProposalDetail shown)
    {
        var (row, content, units) = (shown.Row, shown.Content, PrintedUnits.Unpack(shown.Row.Units));
        return new ReviewForm
        {
            Title = row.Title, Subject = content.Subject, Scope = content.Scope, Class = content.TargetClass?.ToString(), Kind = content.TargetKind?.ToString(), Comparator = content.Comparator?.ToString(),
            Value = (content.Value ?? content.Min) is { } value ? FigureWords.Of(value) : null, Max = content.Max is { } max ? FigureWords.Of(max) : null, Measure = row.Measure, Deadline = row.Deadline,
            Frequency = content.Frequency, Lead = Names(units, UnitRole.Lead), Co = Names(units, UnitRole.Co),
        };
    }

    /// <summary>What was typed; null when a figure cannot be read, with the message for its field.</summary>
    public ProposalEdit? Read(FormErrors errors, IStringLocalizer text)
    {
        var (value, max) = (Figure(Value, "Form.Value", errors, text), Figure(Max, "Form.Max", errors, text));
        if (errors.Any) return null;
        return new ProposalEdit
        {
            Title = Title, Subject = Blank(Subject), Scope = Blank(Scope), TargetClass = One<TargetClass>(Class), TargetKind = One<TargetKind>(Kind), Comparator = One<Comparator>(Comparator),
            Value = max is null ? value : null, Min = max is null ? null : value, Max = max, Measure = Blank(Measure) ?? (value is null ? null : ""), Deadline = Blank(Deadline), Frequency = Blank(Frequency),
            Units = [.. Units(Lead, UnitRole.Lead), .. Units(Co, UnitRole.Co)],
        };
    }

    private static decimal? Figure(string? typed, string field, FormErrors errors, IStringLocalizer text)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (FigureWords.TryParse(typed, out var figure)) return figure;
        errors.Add(field, text["Review.NoFigure", typed.Trim()]);
        return null;
    }

    private static IEnumerable<PrintedUnit> Units(string? typed, UnitRole role) =>
        (typed ?? "").Split(['、', '\n', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => new PrintedUnit(n, role));

    private static string Names(IReadOnlyList<PrintedUnit> units, UnitRole role) => string.Join('、', units.Where(u => u.Role == role).Select(u => u.Name));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T? One<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
