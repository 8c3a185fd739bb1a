using Gongbao.Policies.DisabilityCare.Papers;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>What every paper of a case has.</summary>
public sealed record CarePaperHead
{
    /// <summary>Number of the case; empty while there is none.</summary>
    public string Number { get; init; } = "";
    /// <summary>Absolute address that the QR code opens; empty: no code.</summary>
    public string Address { get; init; } = "";
    /// <summary>The office, as it is called on that day.</summary>
    public string Issuer { get; init; } = "";
    /// <summary>Day of issue; null for a draft, which is marked as one (the form is not: it is filled in step by step).</summary>
    public DateOnly? Date { get; init; }
    /// <summary>联系电话 of the office; empty: none is printed.</summary>
    public string Phone { get; init; } = "";
    /// <summary>投诉渠道: where to complain, in words; empty: none is printed.</summary>
    public string Complaints { get; init; } = "";
    /// <summary>Whether the city is invented: each page says so.</summary>
    public bool IsSample { get; init; }
}

/// <summary>A reason with the provision it rests on.</summary>
/// <param name="Text">In words, in Chinese.</param>
/// <param name="Citation">Document number and provision; empty: none.</param>
public sealed record CareReason(string Text, string Citation = "");

/// <summary>公示人员: the only facts of a person that a public notice may show (六（四）): no number, address, phone, account, category or level.</summary>
/// <param name="Name">As shown; <see cref="CareMask.Name"/> hides a character.</param>
/// <param name="Village">乡镇（街道）和村（社区）.</param>
/// <param name="Service">服务形式.</param>
/// <param name="AmountFen">In fen a month; null: not decided yet, or not to be shown. Where nobody has one the sheet has no such column.</param>
public sealed record CareNoticeRow(string Name, string Village, CareService Service, long? AmountFen)
{
    /// <summary>The row of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="amountFen">In fen a month.</param>
    /// <param name="fullName">Where local rules want whole names.</param>
    public static CareNoticeRow Of(CareForm form, long? amountFen, bool fullName = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        var address = form.Applicant.Address;
        return new(fullName ? form.Applicant.Name : CareMask.Name(form.Applicant.Name), address.Township + address.Village, form.Service.Service, amountFen);
    }
}

/// <summary>停发.</summary>
/// <param name="Name">The beneficiary.</param>
/// <param name="Reasons">Why, with provisions.</param>
/// <param name="From">The first month without payment.</param>
public sealed record CareExit(string Name, IReadOnlyList<CareReason> Reasons, Kernel.Month From)
{
    /// <summary>多发: to be given back, in fen; 0: nothing.</summary>
    public long OverpaidFen { get; init; }
}

/// <summary>照护补贴文书: writes the papers of the procedure as models, and a model as a Word file. <c>CarePaperView</c> shows the same model as a page to print.</summary>
public static class CarePapers
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Who keeps the copies by the annex: civil affairs, the federation, the revitalisation office. Offices change: pass today's names where they differ.</summary>
    public static IReadOnlyList<string> CopyHolders { get; } = PaperWords.Of("Copy.Holders").Split('、');

    /// <summary>申请审批表: the cells in the order of the annex, one page a copy.</summary>
    /// <param name="head">Number, address and mark; the rest is not printed on the form.</param>
    /// <param name="form">May be filled in only in part, or not at all: a form to fill in by hand.</param>
    /// <param name="copies">Who keeps which copy; null: the three of the annex.</param>
    public static CarePaper Form(CarePaperHead head, CareForm form, IReadOnlyList<string>? copies = null)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(form);
        return FormPaper.Of(head, form, copies ?? CopyHolders);
    }

    /// <summary>受理通知书: what was received, and how to follow it.</summary>
    /// <param name="head">The office and the case.</param>
    /// <param name="form">Whose application.</param>
    /// <param name="received">The papers received, by name.</param>
    /// <param name="due">By when it is decided; null: not said.</param>
    public static CarePaper Acceptance(CarePaperHead head, CareForm form, IReadOnlyList<string> received, DateOnly? due)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(form);
        return LetterPapers.Acceptance(head, form, received, due);
    }

    /// <summary>补正通知书: all that is missing or wrong, at once.</summary>
    /// <param name="head">The office and the case.</param>
    /// <param name="form">Whose application.</param>
    /// <param name="faults">Faults of the form: each becomes a line.</param>
    /// <param name="others">What else is missing, in words, such as a paper.</param>
    /// <param name="due">By when to bring it; null: not said.</param>
    public static CarePaper Correction(CarePaperHead head, CareForm form, IEnumerable<CareFormFault> faults, IEnumerable<string> others, DateOnly? due)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(form);
        return LetterPapers.Correction(head, form, [.. faults.Select(f => f.Message(System.Globalization.CultureInfo.InvariantCulture)), .. others], due);
    }

    /// <summary>不予认定告知书: with the reasons and where to complain.</summary>
    public static CarePaper Refusal(CarePaperHead head, CareForm form, IReadOnlyList<CareReason> reasons)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(form);
        return LetterPapers.Refusal(head, form, reasons);
    }

    /// <summary>停发通知书.</summary>
    public static CarePaper Exit(CarePaperHead head, CareExit exit)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(exit);
        return LetterPapers.Exit(head, exit);
    }

    /// <summary>公示: who is proposed for how much, with the days of the notice and where to object.</summary>
    /// <param name="head">The office; the number is that of the notice.</param>
    /// <param name="rows">The people.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; the parameter of the period says how many.</param>
    public static CarePaper Notice(CarePaperHead head, IReadOnlyList<CareNoticeRow> rows, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        return NoticePaper.Of(head, rows, from, to);
    }

    /// <summary>The paper as a Word document. The same paper gives the same bytes.</summary>
    public static byte[] Docx(CarePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Gazette.Contracts.OfficialPapers.Steady(PaperDocx.Of(paper));
    }
}
