using Gongbao.Data.Packs;

namespace Gongbao.Tests.Packs;

/// <summary>Commitments and chains of a pack: what is read, and each fault of theirs seen once.</summary>
public sealed class PackCommitmentTests
{
    private const string Base = "id: g, title: { zh: 甲, en: A }, sources: [d 一]";
    private const string Figure = "kind: level, comparator: \">=\", value: 5, unit: 家";

    [Fact]
    public void A_target_a_task_and_a_duty_are_read_with_their_units_figures_and_times()
    {
        using var folder = Folder($$"""
            targets: [{ {{Base}}, chain: c, action: x, kind: level, comparator: ">", value: 250000000000, unit: 元, deadline: { printed: 2026-12-31 }, deadlineText: 到2026年, addsUp: true, ambiguities: [K01] }]
            tasks: [{ id: t.1, title: { zh: 乙, en: B }, group: task, number: 1, units: [{ printed: 甲局, unit: a, role: lead }, { printed: 某厂 }], targets: [g], duties: [y], sources: [d 一] }]
            duties: [{ id: y, title: { zh: 丙, en: C }, kind: recurring, cadence: P1M, atLeast: 1, recipient: { printed: 乙局, unit: b }, targets: [g], sources: [d 一] }]
            """);
        Assert.Empty(folder.Problems());
        var pack = folder.Open();
        var target = Assert.Single(pack.Targets);
        Assert.Equal((250_000_000_000m, ">", "元", new DateOnly(2026, 12, 31), true, "c"), (target.Value!.Value, target.Comparator, target.Unit, target.Deadline!.Value, target.AddsUp, target.Chain));
        Assert.Equal([("甲局", "a", PackRole.Lead), ("某厂", null, PackRole.Co)], Assert.Single(pack.Tasks).Units.Select(u => (u.Printed, u.Unit, u.Role)));
        Assert.Equal((PackDutyKind.Recurring, "P1M", 1, "b"), (pack.Duties[0].Kind, pack.Duties[0].Cadence, pack.Duties[0].AtLeast!.Value, pack.Duties[0].Recipient!.Unit!));
        Assert.Equal(["甲局", "某厂"], pack.UnitsOf(target).Select(u => u.Printed));
        Assert.Equal(["g", "t.1", "y"], pack.Commitments.Select(c => c.Id));
    }

    [Theory]
    [InlineData("kind: often, comparator: \">=\", value: 5, unit: 家", "NotOneOf")]
    [InlineData("kind: level, comparator: over, value: 5, unit: 家", "NotOneOf")]
    [InlineData("kind: level, comparator: \"=\", min: 5, unit: 家", "NotARange")]
    [InlineData("kind: level, comparator: \"=\", min: 5, max: 2, unit: 家", "NotARange")]
    [InlineData("kind: level, comparator: \"=\", value: 3, min: 2, max: 5, unit: 家", "FigureAndRange")]
    [InlineData("kind: level, comparator: \">=\", min: 2, max: 5, unit: 家", "RangeCompared")]
    [InlineData("kind: level, comparator: \">\", unit: 家", "NoFigure")]
    [InlineData("kind: share, comparator: \">=\", value: 90, unit: \"%\", addsUp: true", "NeverAddsUp")]
    [InlineData(Figure + ", region: \"990199\"", "NoRegion")]
    [InlineData(Figure + ", deadline: { inferred: 2026-12-31 }", "DateWithoutBasis")]
    [InlineData(Figure + ", chain: z", "NoChain")]
    [InlineData(Figure + ", action: z", "NoAction")]
    [InlineData(Figure + ", ambiguities: [K99]", "NoAmbiguity")]
    [InlineData(Figure + ", units: [{ printed: 甲局, unit: z }]", "NoUnit")]
    [InlineData(Figure + ", units: [{ printed: 甲局, unit: b }]", "NameOfAnother")]
    [InlineData(Figure + ", units: [{ printed: 甲局 }]", "UnitNotSaid")]
    public void A_fault_of_a_target_is_named(string target, string expected)
    {
        using var folder = Folder($"targets: [{{ {Base}, {target} }}]");
        Assert.Equal(expected, Assert.Single(folder.Check()).Code);
    }

    [Theory]
    [InlineData("tasks: [{ id: t, title: { zh: 乙, en: B }, group: task, sources: [] }]", "NotValid")]
    [InlineData("tasks: [{ id: t, title: { zh: 乙, en: B }, group: task, targets: [z], sources: [d 一] }]", "NoTarget")]
    [InlineData("tasks: [{ id: t, title: { zh: 乙, en: B }, group: task, duties: [z], sources: [d 一] }]", "NoDuty")]
    [InlineData("tasks: [{ id: t, title: { zh: 乙, en: B }, group: task, sources: [d 一又] }]", "NotACitation")]
    [InlineData("tasks: [{ id: t, title: { zh: 乙, en: B }, group: task, sources: [别的发〔2023〕1号 一] }]", "CitesUnknown")]
    [InlineData("duties: [{ id: y, title: { zh: 丙, en: C }, kind: recurring, cadence: P1, sources: [d 一] }]", "NotACadence")]
    [InlineData("duties: [{ id: y, title: { zh: 丙, en: C }, kind: recurring, cadence: 及时, targets: [z], sources: [d 一] }]", "NoTarget")]
    [InlineData("duties: [{ id: y, title: { zh: 丙, en: C }, kind: recurring, cadence: 及时, recipient: { printed: 丁局, unit: a }, sources: [d 一] }]", "NameOfAnother")]
    [InlineData("tasks: [{ id: y, title: { zh: 乙, en: B }, group: task, sources: [d 一] }]\nduties: [{ id: y, title: { zh: 丙, en: C }, kind: recurring, cadence: 及时, sources: [d 一] }]", "DoubleId")]
    public void A_fault_of_a_task_or_a_duty_is_named(string commitments, string expected)
    {
        using var folder = Folder(commitments);
        Assert.Equal(expected, Assert.Single(folder.Check()).Code);
    }

    [Theory]
    [InlineData("P10D")]
    [InlineData("12-31")]
    [InlineData("2025-06-30")]
    [InlineData("2023-11-01/2024-12-31")]
    [InlineData("2023-11-01/P1Y")]
    [InlineData("3个工作日")]
    [InlineData("定期")]
    public void A_cadence_is_a_period_a_day_an_interval_working_days_or_the_printed_word(string cadence)
    {
        using var folder = Folder($"duties: [{{ id: y, title: {{ zh: 丙, en: C }}, kind: recurring, cadence: {cadence}, sources: [d 一] }}]");
        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("{ id: c, name: { zh: 某链, en: Chain }, cite: d 一, regions: [\"990199\"] }", "NoRegion")]
    [InlineData("{ id: c, name: { zh: 某链, en: Chain }, cite: d 一, firstListed: { unit: z, cite: d 一 } }", "NoUnit")]
    [InlineData("{ id: c, name: { zh: 某链, en: Chain }, cite: d 一, firstListed: { unit: a, cite: d 一又 } }", "NotACitation")]
    [InlineData("{ id: c, name: { zh: 某链, en: Chain }, cite: d 一 }, { id: c, name: { zh: 又链, en: Again }, cite: d 一 }", "DoubleId")]
    public void A_fault_of_a_chain_is_named(string chain, string expected)
    {
        using var folder = Folder("tasks: []").With("chains.yaml", $"chains: [{chain}]");
        Assert.Equal(expected, Assert.Single(folder.Check()).Code);
    }

    private static PackFolder Folder(string commitments) => new PackFolder()
        .With("units.yaml", "units: [{ id: a, name: 甲局, kind: bureau }, { id: b, name: 乙局, kind: bureau }]")
        .With("documents/d.yaml", "id: d\ntitle: 某文件\nkind: plan")
        .With("chains.yaml", "chains: [{ id: c, name: { zh: 某链, en: Chain }, cite: d 一 }]\nactions: [{ id: x, name: { zh: 某行动, en: Action }, cite: d 一 }]")
        .With("ambiguities.yaml", "ambiguities: [{ id: K01, severity: A, title: 某, basis: pending, readings: [{ id: a, text: 甲, cites: [d 一] }] }]")
        .With("commitments/all.yaml", commitments);
}
