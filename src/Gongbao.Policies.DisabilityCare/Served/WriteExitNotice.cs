using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Gongbao.Policies.DisabilityCare.Casework;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules.Parameters;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>出具停发通知书: with the reason and its provision, the first month that is not paid and from which rule, what is claimed back, and where to complain.</summary>
internal sealed class WriteExitNotice(Pack pack, CityInfo city, OfficeFinder offices, IFieldCipher cipher)
{
    /// <param name="person">Who leaves.</param>
    /// <param name="reason">Why.</param>
    /// <param name="last">First day of the last month that is paid.</param>
    /// <param name="claimedFen">To be given back, in fen.</param>
    /// <param name="rule">The dated value by which the last month was found.</param>
    /// <param name="act">The act that decides it.</param>
    public ExitNotice Of(ServedPerson person, ExitReason reason, DateOnly last, long claimedFen, DatedValue? rule, RegisterAct act)
    {
        var paper = CarePapers.Exit(Head(act), new(cipher.Open(CareColumns.Name, RowId.Of(person.Id), person.Name), [.. Reasons(reason, last, rule)], Month.Of(last.AddMonths(1))) { OverpaidFen = claimedFen });
        var (id, content) = (Guid.CreateVersion7(act.At), CareJson.Write(paper));
        return new()
        {
            Id = id, PersonId = person.Id, County = person.County, Reason = reason, ClaimedFen = claimedFen, CaseNumber = act.CaseNumber, UploadId = act.UploadId, At = act.At,
            Content = cipher.Seal(ExitNotice.ContentColumn, RowId.Of(id), content), Hash = CareJson.Hash(paper),
        };
    }

    private IEnumerable<CareReason> Reasons(ExitReason reason, DateOnly last, DatedValue? rule)
    {
        yield return new(Papers.PaperWords.Of("Exit.Reason." + reason), pack.Procedure(CareSteps.Key)?.OfficeOf(CareOffice.Exit)?.Cite is { } cite ? Papers.PaperWords.Cited(cite) : "");
        if (rule is { } dated) yield return new(Papers.PaperWords.Of("Exit.Rule", Month.Of(last).ToChinese()), Papers.PaperWords.Cited(dated.Cite ?? dated.Source ?? ""));
    }

    private CarePaperHead Head(RegisterAct act) => new()
    {
        Number = act.CaseNumber, Issuer = pack.Units.FirstOrDefault(u => u.Id == act.UnitId)?.Name ?? "", Date = act.Day, IsSample = city.IsSample, Complaints = CareActPapers.Complaints(pack, offices, act.Day),
    };
}
