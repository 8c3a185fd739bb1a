using Gongbao.Commitments.Register;
using Gongbao.Platform.Lists;
using Gongbao.Registers.Contracts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.SeeRegister;

/// <summary>Columns of the register (台账栏目), on screen and in exports.</summary>
internal sealed class ItemColumns(Platform.Access.UnitDirectory units, Overview.ChainDirectory chains, IStringLocalizer<RegisterText> texts, IStringLocalizer<CommitmentsText> reasons)
{
    public IReadOnlyList<Column<CommitmentItem>> Of(RegisterView view, RenderFragment<CommitmentItem>? light = null, RenderFragment<CommitmentItem>? title = null, RenderFragment<CommitmentItem>? owner = null) =>
    [
        new("light", texts["Light"], LightWord) { Sortable = true, Cell = light },
        new("why", texts["Light.Why"], i => i.LightReason is { } reason ? reasons["Light." + reason].Value : null) { ExportOnly = true },
        new("number", texts["Number"], i => i.Number) { Sortable = true },
        new("title", texts["Item"], i => i.LocalTitle()) { Main = true, Cell = title },
        new("kind", texts["Kind"], i => texts["Kind." + i.Kind].Value),
        new("target", texts["Target"], i => ItemWords.Target(i, texts)) { ExportOnly = true },
        new("value", texts["Latest"], i => i.LatestValue) { ExportOnly = true, Numeric = true },
        new("valueOn", texts["LatestOn"], i => i.LatestOn) { ExportOnly = true },
        new("measure", texts["Measure"], i => i.Measure) { ExportOnly = true },
        new("owner", texts["Owner"], i => i.OwnerUnitId is { } id ? units.NameOf(id) : null) { Cell = owner },
        new("proposed", texts["Owner.ProposedHead"], i => i is { OwnerUnitId: null, ProposedOwnerUnitId: { } id } ? units.NameOf(id) : null) { ExportOnly = true },
        new("region", texts["Region"], i => ItemWords.RegionName(view, i.RegionCode, texts)),
        new("status", texts["Status"], i => texts["Status." + i.Status].Value),
        new("deadline", texts["Deadline"], i => i.Deadline) { Sortable = true },
        new("deadlineText", texts["DeadlineText"], i => i.DeadlineText) { ExportOnly = true },
        new("chain", texts["Chain"], i => i.ChainId is { } id ? chains.NameOf(id) : null) { ExportOnly = true },
        new("document", texts["Document"], i => i.DocumentNumber) { ExportOnly = true },
    ];

    private string? LightWord(CommitmentItem item) => texts[item.Light is { } light ? "Light." + light : "Light.None"];
}
