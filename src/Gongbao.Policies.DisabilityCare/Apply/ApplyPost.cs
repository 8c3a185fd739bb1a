using Microsoft.AspNetCore.Http;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>Reads the answers of a page as posted.</summary>
internal static class ApplyPost
{
    public static IReadOnlyList<KeyValuePair<string, string>> Read(IFormCollection form, IEnumerable<ApplyField> fields) => [.. fields.SelectMany(f => Of(form, f))];

    private static IEnumerable<KeyValuePair<string, string>> Of(IFormCollection form, ApplyField field)
    {
        var typed = form["Form." + field.Key].ToString().Trim();
        switch (field.Kind)
        {
            case AskKind.Tick:
                yield return KeyValuePair.Create(field.Key, typed == "true" ? "yes" : "");
                break;
            case AskKind.Township:
                yield return KeyValuePair.Create(field.Key, typed);
                yield return KeyValuePair.Create("applicant.address.township", form["Form.applicant.address.township"].ToString().Trim());
                break;
            // nothing chosen is not the same as "not sure"
            case AskKind.Known when !form.ContainsKey("Form." + field.Key):
                break;
            default:
                yield return KeyValuePair.Create(field.Key, typed);
                break;
        }
    }
}
