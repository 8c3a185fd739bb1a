using System.Globalization;
using System.Resources;
using Gongbao.Casework.Contracts;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>读取经办内容: what an office typed, with every fault named by its field.</summary>
internal static class CareActReader
{
    private const int Longest = 100;
    private static readonly ResourceManager Words = new(typeof(CareText));

    public static CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form)
    {
        var (fields, check) = (file.Step, kind) switch
        {
            (CareSteps.Assessment, CaseActKind.Assess) => (CareContent.AssessmentFields, (Action<CareContent, Faults>)Assessment),
            (CareSteps.AtRisk, CaseActKind.Verify) => (["isAtRisk"], (content, faults) => YesNo(content, "isAtRisk", faults)),
            (CareSteps.Subsistence, CaseActKind.Verify) => (["subsistence"], (content, faults) => YesNo(content, "subsistence", faults)),
            (CareSteps.Review, CaseActKind.Review) => ([.. CareContent.Funds, "containsKind", "exceptions", "exceptionDocument"], (content, faults) => Review(file, content, faults)),
            _ => ([], (_, _) => { }),
        };
        if (fields.Length == 0) return CaseContent.None;
        var content = new CareContent(fields.Select(f => (f, form["Form." + f].ToString().Trim())).Where(p => p.Item2.Length > 0).ToDictionary(p => p.f, p => p.Item2));
        var faults = new Faults();
        check(content, faults);
        return faults.All.Count > 0 ? new(null, faults.All) : CaseContent.Of(content.Json);
    }

    private static void Assessment(CareContent content, Faults faults)
    {
        foreach (var activity in CareContent.Activities)
            if (content.Ability(activity) == Ability.Unknown) faults.Add(activity, "Act.Wrong.Choose");
        foreach (var field in (string[])["doctor", "institution"])
            if (content[field] is not { } text) faults.Add(field, "Act.Wrong.Missing");
            else if (text.Length > Longest) faults.Add(field, "Act.Wrong.TooLong");
    }

    private static void YesNo(CareContent content, string field, Faults faults)
    {
        if (content.YesNo(field) is null) faults.Add(field, "Act.Wrong.Choose");
    }

    private static void Review(CaseFile file, CareContent content, Faults faults)
    {
        var form = CareJson.Read<CareForm>(file.Facts);
        foreach (var fund in CareContent.Funds)
            if (content[fund] is null) faults.Add(fund, "Act.Wrong.Amount");
            else if (content.Fen(fund) is null) faults.Add(fund, "Act.Wrong.AmountUnreadable");
        if (content["exceptions"] is not null && content["exceptionDocument"] is not { Length: <= Longest }) faults.Add("exceptionDocument", content["exceptionDocument"] is null ? "Act.Wrong.Missing" : "Act.Wrong.TooLong");
        if (form.Applicant.KnownKind == DisabilityKind.Multiple && content.YesNo("containsKind") is null) faults.Add("containsKind", "Act.Wrong.Choose");
    }

    private sealed class Faults
    {
        public List<(string, string)> All { get; } = [];

        public void Add(string field, string key) => All.Add((field, Words.GetString(key, CultureInfo.CurrentUICulture) ?? key));
    }
}
