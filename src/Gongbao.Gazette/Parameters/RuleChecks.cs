using Gongbao.Data.Packs;
using Gongbao.Rules.Parameters;

namespace Gongbao.Gazette.Parameters;

/// <summary>变更校验: what a change must fulfil when it is drafted, and again when it is checked and issued.</summary>
internal sealed class RuleChecks(Pack pack, CityParameters parameters, CitedText cited)
{
    /// <summary>Null when nothing is wrong; else the first fault, in the order of the form.</summary>
    public async Task<RuleOutcome?> FaultAsync(NewRule rule, RuleHand hand, CancellationToken cancel)
    {
        if ((rule.Kind == RuleChangeKind.Value ? ValueFault(rule) : ReadingFault(rule)) is { } fault) return fault;
        if (!hand.Covers(rule.Region)) return RuleOutcome.No(RuleRefusal.OutOfScope, "Region");
        foreach (var (field, text) in new[] { ("Cite", rule.Cite), ("Source", rule.Source), ("Note", rule.Note), ("Reason", rule.Reason) })
            if (text?.Length > NewRule.Longest) return RuleOutcome.No(RuleRefusal.TooLong, field);
        if (rule.Cite is { } cite && await cited.FaultAsync(cite, cancel) is { } none) return RuleOutcome.No(none, "Cite");
        if (rule.Cite is null && rule.Source is null) return RuleOutcome.No(RuleRefusal.Missing, rule.Kind == RuleChangeKind.Value ? "Cite" : "Source");
        return rule.Reason is null ? RuleOutcome.No(RuleRefusal.Missing, "Reason") : null;
    }

    /// <summary>The value as the unit writes it, so that 1万 and 10000 are kept alike.</summary>
    public string? Write(NewRule rule) => rule.Kind == RuleChangeKind.Reading || rule.Value is null ? rule.Value
        : parameters.Book.Find(rule.Key) is { } p ? ParameterValue.Read(p.Unit, rule.Value)?.Write(p.Unit) : null;

    private RuleOutcome? ValueFault(NewRule rule)
    {
        // what a reading sets is changed by choosing another reading
        if (pack.Parameters.All(p => p.Key != rule.Key) || parameters.Book.Find(rule.Key) is not { } parameter) return RuleOutcome.No(RuleRefusal.Unknown, "Key");
        if (RegionFault(rule, parameter) is { } region) return RuleOutcome.No(region, "Region");
        if (rule.From is not { } from) return RuleOutcome.No(RuleRefusal.Missing, "From");
        if (rule.Value is null && !rule.Repeal) return RuleOutcome.No(RuleRefusal.Missing, "Value");
        var value = rule.Value is { } text ? ParameterValue.Read(parameter.Unit, text) : null;
        if (rule.Value is not null && (value is null || rule.Repeal)) return RuleOutcome.No(RuleRefusal.NoValue, "Value");
        if (parameter.Values.Where(v => v.Region?.ToString() == rule.Region && v.From == from).OrderBy(v => v.Known).LastOrDefault() is { } same && Equals(same.Value, value)) return RuleOutcome.No(RuleRefusal.NothingChanged, "Value");
        return rule.Region is null || value is null || !parameter.Unit.HasOrder() ? null : CountyFault(parameter, from, value);
    }

    private static RuleOutcome? CountyFault(Parameter parameter, DateOnly from, ParameterValue own) => (parameter.Regional, parameter.At(from)?.Value) switch
    {
        (RegionalRule.NotBelow, { } city) when own.Number < city.Number => RuleOutcome.No(RuleRefusal.BelowCity, "Value"),
        (RegionalRule.NotAbove, { } city) when own.Number > city.Number => RuleOutcome.No(RuleRefusal.AboveCity, "Value"),
        _ => null,
    };

    private RuleRefusal? RegionFault(NewRule rule, Parameter parameter) => rule.Region is null ? null
        : pack.Regions.All(r => r.Code != rule.Region) ? RuleRefusal.UnknownRegion
        : parameter.Regional == RegionalRule.None ? RuleRefusal.CityOnly : null;

    private RuleOutcome? ReadingFault(NewRule rule)
    {
        if (pack.Ambiguities.FirstOrDefault(a => a.Id == rule.Key) is not { } ambiguity) return RuleOutcome.No(RuleRefusal.Unknown, "Key");
        if (rule.Region is not null) return RuleOutcome.No(RuleRefusal.CityOnly, "Region");
        if (rule.Value is null || ambiguity.Readings.All(r => r.Id != rule.Value)) return RuleOutcome.No(RuleRefusal.NoReading, "Value");
        return rule.From is null ? RuleOutcome.No(RuleRefusal.Missing, "From") : null;
    }
}

/// <summary>拟定的变更, as typed: blank texts are null.</summary>
internal sealed record NewRule(RuleChangeKind Kind, string Key, string? Region, DateOnly? From, string? Value, string? Cite, string? Source, string? Note, string? Reason)
{
    /// <summary>The longest text of a field.</summary>
    public const int Longest = 500;

    /// <summary>Ends the value instead of setting one.</summary>
    public bool Repeal { get; init; }

    internal static NewRule Of(RuleChange change) =>
        new(change.Kind, change.Key, change.Region, change.From, change.Value, change.Cite, change.Source, change.Note, change.Reason) { Repeal = change.Value is null };

    internal RuleChange ToChange(Guid id, string unit, string? value) => new()
    {
        Id = id, Kind = Kind, Key = Key, Region = Region, From = From!.Value, Value = value, Cite = Cite, Source = Source, Note = Note, Reason = Reason!, UnitId = unit,
    };
}
