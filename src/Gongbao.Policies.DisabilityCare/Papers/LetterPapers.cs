using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Form;
using static Gongbao.Policies.DisabilityCare.Papers.PaperWords;

namespace Gongbao.Policies.DisabilityCare.Papers;

/// <summary>通知书: letters to the applicant. They name the person and the case and no other personal fact.</summary>
internal static class LetterPapers
{
    public static CarePaper Acceptance(CarePaperHead head, CareForm form, IReadOnlyList<string> received, DateOnly? due) => Letter(CarePaperKind.Acceptance, head, form.Applicant.Name,
    [
        Paragraph(PaperWords.Of("Acceptance.Text", FormWords.Day(form.Head.Applied), Service(form), head.Number)),
        .. received.Count == 0 ? [] : Numbered("Acceptance.Received", received),
        Heading(PaperWords.Of("Next")),
        .. due is { } day ? [Paragraph(PaperWords.Of("Acceptance.Due", FormWords.Day(day)))] : Array.Empty<CarePaperBlock>(),
        Paragraph(PaperWords.Of(head.Address.Length > 0 ? "Acceptance.Follow" : "Acceptance.FollowNumber", head.Number)),
        .. Contact(head),
    ]);

    public static CarePaper Correction(CarePaperHead head, CareForm form, IReadOnlyList<string> missing, DateOnly? due) => Letter(CarePaperKind.Correction, head, form.Applicant.Name,
    [
        Paragraph(PaperWords.Of("Correction.Text", FormWords.Day(form.Head.Applied), head.Number)),
        .. Numbered("Correction.Missing", missing),
        Heading(PaperWords.Of("Next")),
        Paragraph(due is { } day ? PaperWords.Of("Correction.Due", FormWords.Day(day)) : PaperWords.Of("Correction.NoDue")),
        .. Contact(head),
    ]);

    public static CarePaper Refusal(CarePaperHead head, CareForm form, IReadOnlyList<CareReason> reasons) => Letter(CarePaperKind.Refusal, head, form.Applicant.Name,
    [
        Paragraph(PaperWords.Of("Refusal.Text", FormWords.Day(form.Head.Applied), head.Number)),
        .. Numbered("Refusal.Reasons", [.. reasons.Select(Reason)]),
        Heading(PaperWords.Of("Refusal.Remedy")),
        Paragraph(PaperWords.Of("Refusal.RemedyText")),
        .. Contact(head),
    ]);

    public static CarePaper Exit(CarePaperHead head, CareExit exit) => Letter(CarePaperKind.Exit, head, exit.Name,
    [
        Paragraph(PaperWords.Of("Exit.Text", exit.From.ToChinese())),
        .. Numbered("Exit.Reasons", [.. exit.Reasons.Select(Reason)]),
        .. exit.OverpaidFen == 0 ? Array.Empty<CarePaperBlock>() : [Heading(PaperWords.Of("Exit.Overpaid")), Paragraph(PaperWords.Of("Exit.OverpaidText", Money.FromFen(exit.OverpaidFen).ToString(MoneyUnit.Yuan)))],
        Heading(PaperWords.Of("Refusal.Remedy")),
        Paragraph(PaperWords.Of("Exit.RemedyText")),
        .. Contact(head),
    ]);

    /// <summary>电话和投诉渠道, where the office has them.</summary>
    public static IEnumerable<CarePaperBlock> Contact(CarePaperHead head)
    {
        if (head.Phone.Length > 0) yield return Paragraph(PaperWords.Of("Phone", head.Phone));
        if (head.Complaints.Length > 0) yield return Paragraph(PaperWords.Of("Complaints", head.Complaints));
    }

    private static CarePaper Letter(CarePaperKind kind, CarePaperHead head, string to, IEnumerable<CarePaperBlock> blocks) => new()
    {
        Kind = kind,
        Title = PaperWords.Of($"{kind}.Title"),
        Number = head.Number,
        Address = head.Address,
        Mark = Mark(head, head.Date is null),
        Blocks = [Recipient(to), .. blocks],
        Issuer = head.Issuer,
        Date = head.Date,
    };

    private static IEnumerable<CarePaperBlock> Numbered(string heading, IReadOnlyList<string> lines) =>
        [Heading(PaperWords.Of(heading)), .. lines.Select((line, i) => Paragraph($"{i + 1}. {line}"))];

    private static string Reason(CareReason reason) => reason.Citation.Length == 0 ? reason.Text : PaperWords.Of("Reason", reason.Text, reason.Citation);

    private static string Service(CareForm form) => CareFormTable.Print(18, form);
}
