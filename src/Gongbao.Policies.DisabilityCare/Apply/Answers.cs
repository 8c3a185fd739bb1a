using System.Globalization;
using System.Text.Json;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>所填内容: what was typed so far, by keys of the form, with who fills it in. Nothing typed is changed; what follows from it is added only in <see cref="ToForm"/>.</summary>
internal sealed class Answers(IReadOnlyDictionary<string, string> typed)
{
    /// <summary>谁来申请: self, guardian, institution or helper, who hands it in for somebody (代办).</summary>
    public const string Who = "who";

    public static Answers Of(string json) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!);

    /// <summary>The answers of an application that was handed in, to be corrected.</summary>
    public static Answers Of(CareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = ApplyStep.All.SelectMany(s => s.Fields).Select(f => f.Key).ToHashSet();
        var typed = CareFormEntry.Of(form).Values.Where(v => known.Contains(v.Key) && v.Value.Length > 0).ToDictionary(v => v.Key, v => v.Value);
        typed["applicant.address.township"] = form.Applicant.Address.Township;
        typed["applicant.consentsToProcessing"] = form.Applicant.ConsentsToProcessing == true ? "yes" : "";
        typed[Who] = form.Declaration.HandedInBy.Length > 0 && form.Applicant.Way == CareWay.Self ? "helper" : form.Applicant.Way switch
        {
            CareWay.Self => "self",
            CareWay.Guardian => "guardian",
            CareWay.Institution => "institution",
            _ => "",
        };
        return new(typed);
    }

    /// <summary>Empty when nothing was typed.</summary>
    public string this[string key] => typed.GetValueOrDefault(key, "");

    public bool Has(string key) => typed.ContainsKey(key);

    public string Service => this["service.service"];

    public string County => this["applicant.address.countyCode"];

    public string Json => JsonSerializer.Serialize(typed);

    public Answers With(IEnumerable<KeyValuePair<string, string>> more)
    {
        var all = new Dictionary<string, string>(typed);
        foreach (var (key, value) in more) all[key] = value;
        return new(all);
    }

    /// <summary>
    /// The form, and what could not be read. Sex, birth date and age come from the identity number where nobody stated them, names of places from
    /// their codes; where a person is registered never follows from a number.
    /// </summary>
    /// <param name="pack">Knows the places.</param>
    /// <param name="today">Day of the signature, and of the application where none was made yet.</param>
    /// <param name="onto">The form as it was handed in before, whose other parts stay; null: a new one.</param>
    public CareFormReading ToForm(Pack pack, DateOnly today, CareForm? onto = null)
    {
        var values = typed.Where(v => v.Key != Who && ApplyStep.All.SelectMany(s => s.Fields).FirstOrDefault(f => f.Key == v.Key)?.When(this) != false).ToDictionary(v => v.Key, v => v.Value);
        foreach (var field in ApplyStep.All.SelectMany(s => s.Fields).Where(f => !f.When(this))) values[field.Key] = "";
        values["applicant.way"] = this[Who] switch { "guardian" => "guardian", "institution" => "institution", "self" or "helper" => "self", _ => "" };
        if (this[Who] != "helper") values["declaration.handedInBy"] = "";
        if (!ApplyStep.All.First(s => s.Id == "agent").When(this))
            foreach (var part in (string[])["name", "relation", "identityNumber", "phone"]) values["agent." + part] = "";
        Place(pack, values);
        Person(values, onto?.Head.Applied ?? today);
        values["head.applied"] = LegalDate.ToIso(onto?.Head.Applied ?? today);
        values["declaration.date"] = LegalDate.ToIso(today);
        return new CareFormEntry(values).Read(onto);
    }

    private static void Place(Pack pack, Dictionary<string, string> values)
    {
        var county = pack.Regions.FirstOrDefault(r => r.Code == values.GetValueOrDefault("applicant.address.countyCode"));
        values["applicant.address.county"] = values["head.county"] = county?.Name ?? "";
        values["head.countyCode"] = county?.Code ?? "";
        var township = pack.Regions.FirstOrDefault(r => r.Code == values.GetValueOrDefault("applicant.address.townshipCode"));
        if (township is not null && township.Parent == county?.Code) values["applicant.address.township"] = township.Name;
        else if (Places.TownshipsOf(pack, county?.Code).Count > 0) values["applicant.address.township"] = values["applicant.address.townshipCode"] = "";
    }

    private static void Person(Dictionary<string, string> values, DateOnly applied)
    {
        if (!ResidentId.TryParse(values.GetValueOrDefault("applicant.identityNumber"), out var id)) return;
        void Fill(string key, string text)
        {
            if (values.GetValueOrDefault(key) is null or "") values[key] = text;
        }
        Fill("applicant.sex", JsonNamingPolicy.CamelCase.ConvertName(id.Sex.ToString()));
        Fill("applicant.birth", LegalDate.ToIso(id.BirthDate));
        Fill("applicant.age", Math.Max(0, id.AgeOn(applied)).ToString(CultureInfo.InvariantCulture));
    }
}
