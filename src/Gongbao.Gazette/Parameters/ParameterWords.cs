using System.Globalization;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Contracts;
using Gongbao.Kernel;
using Gongbao.Platform.Parts;
using Gongbao.Rules;
using Gongbao.Rules.Explaining;
using Gongbao.Rules.Parameters;

namespace Gongbao.Gazette.Parameters;

/// <summary>参数的说法: names, values, regions and sources of parameters in the language of the request.</summary>
internal sealed class ParameterWords(Pack pack, IEnumerable<IExplainedRule> rules)
{
    private readonly CitationLinks _links = new(pack);
    private readonly Dictionary<string, PackRegion> _regions = pack.Regions.ToDictionary(r => r.Code);

    // one policy's rules share their words; the first word of a key is the policy
    private readonly Dictionary<string, RuleTexts> _texts = rules
        .SelectMany(r => r.Catalog.Conditions.Select(c => (Policy: PolicyOf(c.Parameter), r.Texts))).DistinctBy(p => p.Policy).ToDictionary(p => p.Policy, p => p.Texts);

    public static string PolicyOf(string key) => key.Split('.')[0];

    /// <summary>What a change is about: the parameter, or the unclear passage.</summary>
    public string Subject(RuleChange change, ParameterBook book) =>
        (change.Kind == RuleChangeKind.Reading ? pack.Ambiguities.FirstOrDefault(a => a.Id == change.Key)?.Title : book.Find(change.Key) is { } parameter ? NameOf(parameter) : null) ?? change.Key;

    public static string NameOf(Parameter parameter) => Display.IsChinese ? parameter.Zh : parameter.En;

    /// <summary>A value with its unit; null for none, or a repeal.</summary>
    public string? Value(Parameter parameter, ParameterValue? value) => value is null ? null
        : parameter.Unit == ParameterUnit.Words ? string.Join(Display.IsChinese ? "、" : ", ", value.Words.Select(w => _texts.GetValueOrDefault(PolicyOf(parameter.Key))?.Word(w, CultureInfo.CurrentUICulture) ?? w))
        : _texts.GetValueOrDefault(PolicyOf(parameter.Key))?.Value(parameter.Unit, value, CultureInfo.CurrentUICulture) ?? RuleTexts.Plain(parameter.Unit, value, CultureInfo.CurrentUICulture);

    /// <summary>Null for the whole city.</summary>
    public string? Region(RegionCode? code) => code is null ? null : _regions.GetValueOrDefault(code.ToString()) is not { } region ? code.ToString() : Display.IsChinese ? region.ShortName ?? region.Name : region.English ?? region.Name;

    /// <summary>What sets a value: the provision, or the document outside the gazette.</summary>
    public static string? Source(DatedValue? value) => value?.Cite ?? value?.Source;

    /// <summary>Where the provision is read; null when it does not stand in the gazette.</summary>
    public string? Href(DatedValue? value) => value?.Cite is { } cite ? _links.Href(cite) : null;

    public string? Href(string cite) => _links.Href(cite);
}
