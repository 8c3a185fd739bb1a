using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

/// <summary>责任单位: each is a unit of the pack under a name that the unit has, and none is left open that the pack knows.</summary>
internal static class ResponsibleCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var city = UnitName.Fold(pack.Manifest.Name.Zh);
        var names = pack.Units.GroupBy(u => u.Id).ToDictionary(g => g.Key, g => g.SelectMany(UnitCheck.NamesOf).Select(n => UnitCheck.Key(n, city)).ToHashSet());
        var known = names.Values.SelectMany(n => n).ToHashSet();
        return pack.Commitments.SelectMany(c => c is PackDuty { Recipient: { } to } ? c.Units.Append(to) : c.Units).SelectMany(One);

        IEnumerable<PackProblem> One(PackResponsible one)
        {
            var printed = UnitCheck.Key(one.Printed, city);
            if (one.Unit is null)
            {
                if (known.Contains(printed)) yield return new(one.At, "UnitNotSaid", one.Printed);
            }
            else if (!names.TryGetValue(one.Unit, out var own)) yield return new(one.At, "NoUnit", one.Unit);
            else if (!own.Contains(printed)) yield return new(one.At, "NameOfAnother", one.Printed, one.Unit);
        }
    }
}
