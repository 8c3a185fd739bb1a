using Gongbao.Data;
using Gongbao.Data.Encryption;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Casework.Contracts;

/// <summary>What a policy brings to the engine (办理程序的内容): its steps, how an office's words are read and what they change.</summary>
public interface IProcedure
{
    Procedure Plan { get; }

    /// <summary>Marker class of the texts in which <c>Step.{id}</c>, <c>Act.{step}.{kind}</c> and <c>Case.Title</c> stand.</summary>
    Type Texts { get; }

    /// <summary>Component that shows the facts, with one parameter <c>File</c> of <see cref="CaseFile"/>.</summary>
    Type FactsView { get; }

    /// <summary>Where the public applies; null: not on screen.</summary>
    string? ApplyHref => null;

    /// <summary>Where a draft is gone on with; null: there are none.</summary>
    string? DraftHref(Guid draft) => null;

    /// <summary>Where a counter enters an application that came on paper; null: not on screen.</summary>
    string? PaperHref => null;

    /// <summary>A value that a public notice shows, in the language of the request.</summary>
    string Shown(string field, string value) => value;

    /// <summary>Where the applicant mends what an office asked for; null: not on screen.</summary>
    string? CorrectHref(string number) => null;

    /// <summary>The papers that are asked for, by kind, with their names in the language of the request.</summary>
    IReadOnlyList<(string Kind, string Title)> Attachments => [];

    /// <summary>Component with the fields of an act, with parameters <c>File</c>, <c>Typed</c> (a function from field to what was typed or drafted); null: the act has none but a reason.</summary>
    Type? FieldsOf(string stepId, CaseActKind kind);

    /// <summary>Reads the fields of an act as posted. What is wrong is named by field; nothing is guessed.</summary>
    CaseContent Read(CaseFile file, CaseActKind kind, IFormCollection form, DateOnly day);

    /// <summary>Reasons that the law itself gives for an act, a line each with its provision, for the officer to keep, cut or add to; null: none.</summary>
    string? ReasonFor(CaseFile file, CaseActKind kind, DateOnly day) => null;

    /// <summary>The duty of a step in this case; another than the step's own where the document divides it by what is applied for.</summary>
    string DutyOf(CaseStep at, string facts)
    {
        ArgumentNullException.ThrowIfNull(at);
        return at.Duty;
    }

    /// <summary>The last day of a step where the facts themselves hold it; null: the step's own limit.</summary>
    DateOnly? DueOf(CaseStep at, string facts) => null;

    /// <summary>Whose case it is.</summary>
    CaseSubject SubjectOf(string facts);

    /// <summary>What an issued act changes, and for <see cref="CaseActKind.Submit"/> the papers given out. The same file, act and law give the same effect.</summary>
    /// <param name="file">The case before the act.</param>
    /// <param name="act">The act about to count.</param>
    CaseEffect Effect(CaseFile file, IssuedAct act);

    /// <summary>Component that shows a frozen paper for print, with parameters <c>File</c>, <c>Kind</c> and <c>Content</c> (the frozen JSON); null: papers of this kind are not printed.</summary>
    Type? PaperView(string kind) => null;

    /// <summary>A frozen paper as a Word document; null: papers of this kind have none.</summary>
    byte[]? PaperDocx(CaseFile file, string kind, string content) => null;

    /// <summary>Adds what else must commit together with the act (the register of persons served, statistics); nothing for most.</summary>
    /// <returns>Why the act cannot count, as a key of the procedure's texts; null: it can.</returns>
    Task<string?> FollowAsync(GongbaoDb db, IFieldCipher cipher, CaseFile file, IssuedAct act, CancellationToken cancel) => Task.FromResult<string?>(null);
}

/// <summary>当事人 of a case.</summary>
/// <param name="Name">Full name; stored sealed.</param>
/// <param name="Identity">Identity number in its normal form; stored only as a keyed hash beside the sealed facts.</param>
public sealed record CaseSubject(string Name, string Identity);

/// <summary>填写内容: an act's fields as read.</summary>
/// <param name="Json">Content to be kept; null when something is wrong or the act has none.</param>
/// <param name="Faults">Field (without the prefix of the form) and message in the language of the request.</param>
public sealed record CaseContent(string? Json, IReadOnlyList<(string Field, string Message)> Faults)
{
    public static CaseContent None { get; } = new(null, []);

    public static CaseContent Of(string json) => new(json, []);

    public static CaseContent Wrong(string field, string message) => new(null, [(field, message)]);
}

/// <summary>已签发的行为.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Step">At which step.</param>
/// <param name="Content">The fields; null when there are none.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Issuer">Name of who issues: the one that is printed.</param>
/// <param name="UnitId">Their unit.</param>
/// <param name="At">Instant.</param>
/// <param name="Day">Its legal day.</param>
public sealed record IssuedAct(CaseActKind Kind, string Step, string? Content, string? Reason, string Issuer, string UnitId, DateTimeOffset At, DateOnly Day)
{
    /// <summary>经办人; the issuer where one person did it alone.</summary>
    public required string Drafter { get; init; }
}

/// <summary>行为的结果: what changes besides the step.</summary>
/// <param name="Facts">The facts afterwards, as JSON; null: unchanged.</param>
public sealed record CaseEffect(string? Facts)
{
    public static CaseEffect None { get; } = new((string?)null);

    /// <summary>A decision with its explanation; null: none was taken.</summary>
    public CaseDecision? Decision { get; init; }

    /// <summary>Papers to be frozen with their hash.</summary>
    public IReadOnlyList<CasePaper> Papers { get; init; } = [];

    /// <summary>A public notice to be put up.</summary>
    public NoticeOrder? Notice { get; init; }

    /// <summary>Where the case goes instead of where the move leads; null: as the move says.</summary>
    public CaseTarget? To { get; init; }

    /// <summary>Why the act cannot count, as a key of the procedure's texts; null: it can.</summary>
    public string? Refusal { get; init; }
}

/// <summary>决定 by a rule, as it stood on that day.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Verdict">yes, no or unknown.</param>
/// <param name="Explanation">The recorded explanation as JSON, stored sealed.</param>
/// <param name="Parameters">Keys of the parameters it used, to find the cases that a change touches.</param>
/// <param name="DecidedOn">The day whose law was used.</param>
public sealed record CaseDecision(string Rule, string Verdict, string Explanation, IReadOnlyList<string> Parameters, DateOnly DecidedOn);

/// <summary>文书: its content as canonical JSON, stored sealed; the hash is of that text.</summary>
public sealed record CasePaper(string Kind, string Content);

/// <summary>公示 to be put up: shown is only what the procedure allows, without numbers, addresses or diagnoses.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, on which it still stands.</param>
/// <param name="Shown">JSON object of label key and value.</param>
public sealed record NoticeOrder(DateOnly From, DateOnly Until, string Shown);
