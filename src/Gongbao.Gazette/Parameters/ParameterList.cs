using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform.Lists;
using Gongbao.Rules.Parameters;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Parameters;

/// <summary>One parameter with what is in force on the day asked for.</summary>
/// <param name="Parameter">With all its values.</param>
/// <param name="InForce">The city's, or what counts in the region asked for; null when nothing is.</param>
/// <param name="Own">How many counties have set something of their own that is in force.</param>
internal sealed record ParameterRow(Parameter Parameter, DatedValue? InForce, int Own);

/// <summary>参数一览: the city's parameters in the order of the pack, filtered.</summary>
internal sealed class ParameterList(ParameterBook book, Pack pack, ParameterWords words, IStringLocalizer<GazetteText> text)
{
    public static readonly string[] Filters = ["q", "policy", "show", "region", "on"];

    /// <summary>What the list can be narrowed to: set by counties too, not verified, set by a reading, changed at least once.</summary>
    public static readonly string[] Kinds = ["regional", "unverified", "reading", "changed"];

    public ParameterWords Words => words;

    public IReadOnlyList<string> Policies { get; } = [.. book.All.Select(p => ParameterWords.PolicyOf(p.Key)).Distinct()];

    public IReadOnlyList<ParameterRow> Of(ListState state, DateOnly today)
    {
        var day = LegalDate.TryParse(state["on"], out var asked) ? asked : today;
        IReadOnlyList<RegionCode> regions = Knows(state["region"]) && state["region"] is { } region ? [.. pack.RegionTree().Upwards(RegionCode.Parse(region))] : [];
        return [.. book.All.Where(p => Matches(p, state)).Select(p => new ParameterRow(p, p.At(day, regions), p.Values.Where(v => v.Region is not null && v.From <= day).Select(v => v.Region).Distinct().Count()))];
    }

    /// <summary>Counties and zones, which may have values of their own.</summary>
    public IReadOnlyList<PackRegion> Regions { get; } = [.. pack.Regions.Where(r => r.CountsAsCounty || r.Kind == RegionKind.Zone)];

    /// <summary>Whether a region asked for is one of them, or none is asked for.</summary>
    public bool Knows(string? region) => region is null || Regions.Any(r => r.Code == region);

    public IReadOnlyList<Column<ParameterRow>> Columns(RenderFragment<ParameterRow>? name = null, RenderFragment<ParameterRow>? value = null, RenderFragment<ParameterRow>? source = null) =>
    [
        new("name", text["Rules.Parameter"], r => ParameterWords.NameOf(r.Parameter)) { Main = true, Cell = name },
        new("key", text["Rules.Key"], r => r.Parameter.Key) { ExportOnly = true },
        new("value", text["Rules.Value"], r => words.Value(r.Parameter, r.InForce?.Value)) { Cell = value },
        new("where", text["Rules.Where"], r => words.Region(r.InForce?.Region) ?? text["Rules.City"].Value) { ExportOnly = true },
        new("since", text["Rules.Since"], r => r.InForce?.From),
        new("source", text["Rules.Source"], r => ParameterWords.Source(r.InForce)) { Cell = source },
        new("own", text["Rules.Own"], r => r.Own == 0 ? null : r.Own) { Numeric = true },
        new("unverified", text["Rules.Unverified"], r => r.InForce?.Unverified == true ? text["Rules.Unverified"].Value : null) { ExportOnly = true },
    ];

    private static bool Matches(Parameter parameter, ListState state) =>
        (state["policy"] is not { } policy || ParameterWords.PolicyOf(parameter.Key) == policy)
        && (state["q"] is not { } q || new[] { parameter.Key, parameter.Zh, parameter.En }.Concat(parameter.Values.Select(ParameterWords.Source)).Any(t => t?.Contains(q, StringComparison.OrdinalIgnoreCase) == true))
        && state["show"] switch
        {
            "regional" => parameter.Regional != RegionalRule.None,
            "unverified" => parameter.Values.Any(v => v.Unverified),
            "reading" => parameter.Values.Any(v => v.Ambiguity is not null),
            "changed" => parameter.Values.Where(v => v.Region is null).Select(v => v.From).Distinct().Count() > 1,
            _ => true,
        };
}
