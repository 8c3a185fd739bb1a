using Gongbao.Casework.Contracts;
using Gongbao.Data.Packs;
using Gongbao.Policies.DisabilityCare.Demo;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>全市规模数据 of care: applications of invented people for <see cref="CaseworkScale"/>.</summary>
public sealed class CareScale(Pack pack)
{
    /// <summary>Beyond those of the demonstration.</summary>
    private const int First = 20_000;
    private readonly InventedPeople _people = new(pack);

    /// <summary>The application of a number, as handed in on a day.</summary>
    public ScaleCase Case(int no, DateOnly day)
    {
        var form = _people.Form(First + no, day);
        return new(form.Applicant.Address.TownshipCode, form.Applicant.Address.CountyCode, CareJson.Write(form));
    }
}
