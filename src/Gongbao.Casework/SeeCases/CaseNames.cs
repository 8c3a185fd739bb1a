using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.SeeCases;

/// <summary>办件用语 in the language of the request: the procedure's own words, else the common ones.</summary>
internal sealed class CaseNames(Procedures procedures, IStringLocalizerFactory texts, IStringLocalizer<CaseworkText> own)
{
    public string Title(string procedure) => Find(procedure, "Case.Title") ?? procedure;

    /// <summary>The procedure's own sentence, else the common one.</summary>
    public string Say(string procedure, string key, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, Find(procedure, key) ?? own[key].Value, values);

    public string Step(string procedure, string step) => Find(procedure, "Step." + step) ?? step;

    public string Act(string procedure, string step, CaseActKind kind) => Find(procedure, $"Act.{step}.{kind}") ?? own["Act." + kind];

    /// <summary>Name of a paper that is given out.</summary>
    public string Paper(string procedure, string kind) => Find(procedure, "Paper." + kind) ?? kind;

    /// <summary>Name of a paper that is handed in.</summary>
    public string Attachment(string procedure, string kind) =>
        kind == Later ? own["Attachment.Later"] : procedures.Find(procedure)?.Attachments.FirstOrDefault(a => a.Kind == kind).Title ?? kind;

    /// <summary>Why an act was refused, for the person who must act.</summary>
    public string Refusal(CaseOutcome outcome, string procedure) => outcome.Refusal switch
    {
        CaseRefusal.NotYet => own["Refused.NotYet", Find(procedure, outcome.Text!) ?? outcome.Text!],
        CaseRefusal.Already => own["Refused.Already", outcome.Text!],
        { } refusal => own["Refused." + refusal],
        null => "",
    };

    /// <summary>Kind of a paper that an office adds afterwards.</summary>
    public const string Later = "later";

    private string? Find(string procedure, string key) =>
        procedures.Find(procedure) is { } found && texts.Create(found.Texts)[key] is { ResourceNotFound: false } text ? text.Value : null;
}
