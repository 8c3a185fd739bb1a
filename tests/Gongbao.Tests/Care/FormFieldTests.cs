using System.Globalization;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Care;

/// <summary>The 66 fields of the annex.</summary>
public sealed class FormFieldTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans"), English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void There_are_sixty_six_fields_numbered_in_order_section_after_section()
    {
        Assert.Equal(Enumerable.Range(1, 66), CareFormFields.All.Select(f => f.Number));
        Assert.Equal([2, 11, 4, 10, 3, 3, 4, 11, 4, 9, 5], Enum.GetValues<CareFormSection>().Select(s => CareFormFields.In(s).Count()));
        Assert.Equal(CareFormFields.All.Select(f => f.Section).Order(), CareFormFields.All.Select(f => f.Section));
        Assert.Equal(66, CareFormFields.All.Select(f => f.Key).Distinct().Count());
    }

    [Fact]
    public void They_are_those_of_the_annex_as_read_by_hand()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "the facts are not beside this checkout");
        var facts = File.ReadLines(Path.Combine(Repository.Shared, "facts", "rules.yaml")).SkipWhile(l => l != "  - id: care.form").TakeWhile(l => !l.StartsWith("    fieldCount", StringComparison.Ordinal)).Select(l => l.Trim()).ToList();
        var annex = facts.Select((line, i) => (line, i)).Where(l => l.line.StartsWith("- n: ", StringComparison.Ordinal))
            .Select(l => (Section: facts[l.i + 1]["section: ".Length..], Field: facts[l.i + 2]["field: ".Length..], Type: facts[l.i + 3]["type: ".Length..])).ToList();
        Assert.Equal(66, annex.Count);
        Assert.Equal(annex.Select(a => a.Section).Distinct().Count(), Enum.GetValues<CareFormSection>().Length);
        foreach (var (fact, field) in annex.Zip(CareFormFields.All)) Assert.True(Fits(fact.Type, field.Kind), $"{field.Number} {fact.Field}: {fact.Type} is not {field.Kind}");
        // where a field has a name of its own in the annex, ours is the same
        foreach (var n in (int[])[3, 4, 5, 6, 7, 8, 12, 13, 18, 28, 29, 30, 32, 38, 39, 40, 41, 42, 43])
            Assert.EndsWith(annex[n - 1].Field.Split('-')[^1], CareFormFields.Number(n).Label(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_the_form_and_every_section_has_a_label_in_both_languages()
    {
        foreach (var key in CareFormEntry.Keys.Concat(CareFormFields.All.Select(f => f.Key)).Concat(Enum.GetNames<CareFormSection>().Select(s => "Section." + s)))
            foreach (var language in new[] { Chinese, English }) Assert.NotEqual(key, CareFormFields.Label(key, language));
    }

    [Fact]
    public void Each_field_prints_what_stands_in_it()
    {
        string[] printed = [.. CareFormFields.All.Select(f => f.Of(Forms.Whole))];
        Assert.Equal(["云岭县", "2023年11月20日", "林小满", "女", "38", "肢体残疾一级", Forms.Identity + "41", "低保户、易返贫致贫人口", "云岭县", "青石镇", "桥头村", "监护人", "13800001234"], printed[..13]);
        Assert.Equal(["林大山", "父亲", Forms.Other, "0795-3281234", "居家照护", "林大山", "父亲", "13800005678", "", "", "", "", "", ""], printed[13..27]);
        Assert.Equal(["√", "×", "×", "×", "√", "×", "4", "符合", "周医", "云岭县人民医院", "2023年11月23日", "是"], printed[37..49]);
        Assert.Equal(["200", "0", "", "0", "400"], printed[53..58]);
        Assert.Equal(["2023", "12", "钱库", "云岭县财政局", "2023年11月28日"], printed[61..]);
        Assert.Equal(3, CareFormFields.All.Count(f => f.Of(new CareForm()).Length > 0)); // the three sentences
    }

    private static bool Fits(string type, CareFieldKind kind) => (type, kind) switch
    {
        ("text" or "phone" or "id number", CareFieldKind.Text) => true,
        ("date", CareFieldKind.Date) => true,
        ("enum" or "single choice", CareFieldKind.Choice) => true,
        ("integer" or "year" or "month", CareFieldKind.Whole) => true,
        ("check", CareFieldKind.Ability) => true,
        ("amount", CareFieldKind.Amount) => true,
        ("fixed text", CareFieldKind.Fixed) => true,
        ("signature", CareFieldKind.Signature) => true,
        ("seal", CareFieldKind.Seal) => true,
        _ => false,
    };
}
