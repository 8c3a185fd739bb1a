using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Register;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>From what the grammar found to the rows that people review (提案入库). Pure.</summary>
internal sealed class ProposalRows(string documentKey, int textVersion, DateTimeOffset at, PrintedPlaces places)
{
    /// <summary>Tasks, targets and duties in printed order, with places from 0.</summary>
    public List<Proposal> Of(DocumentProposals found)
    {
        var rows = found.Tasks.Select(OfTask).Concat(found.Targets.Select(OfTarget)).Concat(found.Duties.Select(OfDuty))
            .OrderBy(r => places.OrderOf(r.EId)).ThenBy(r => Mark.Unpack(r.Marks).Select(m => m.Start).DefaultIfEmpty().Min()).ToList();
        for (var i = 0; i < rows.Count; i++) rows[i].Place = i;
        return rows;
    }

    public IEnumerable<LeftOutFigure> LeftOut(DocumentProposals found) => found.Rejected.Select((f, i) => new LeftOutFigure
    {
        Id = Guid.CreateVersion7(at), DocumentKey = documentKey, Place = i, Annex = places.AnnexOf(f.EId), EId = f.EId, Text = f.Text, Rule = f.Rule, Marks = Mark.Pack(places.Find(f.Span, ProposalPart.Value)),
    });

    /// <summary>Equal for equal figures with equal units, where 家 and 户 both count firms; null without a figure.</summary>
    public static string? FigureKey(ProposalContent content, string? measure)
    {
        if ((content.Value ?? content.Min ?? content.Max) is null) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{Figures.Plain(content.Value)}|{Figures.Plain(content.Min)}|{Figures.Plain(content.Max)} {(measure == "户" ? "家" : measure)}");
    }

    private Proposal OfTask(TaskProposal t) =>
        Row(ItemKind.Task, t.Path, t.EId, t.Quote, t.Rule, t.Units, t.Words, new ProposalContent { Quote = t.Quote }, t.Quote, null, t.Deadline);

    private Proposal OfTarget(TargetProposal t) =>
        Row(ItemKind.Target, t.Path, t.EId, t.Quote, t.Rule, t.Units, t.Words, new ProposalContent
        {
            Quote = t.Quote, TargetClass = t.Class, TargetKind = t.Kind, Subject = t.Subject, Scope = t.Scope, Comparator = t.Comparator, Value = t.Value, Min = t.Min, Max = t.Max,
        }, t.Subject, t.Unit, t.Deadline);

    private Proposal OfDuty(DutyProposal d) =>
        Row(ItemKind.Duty, d.Path, d.EId, d.Quote, d.Rule, d.Units, d.Words, new ProposalContent { Quote = d.Quote, Frequency = d.Frequency, Trigger = d.Trigger }, d.Quote, null, null);

    private Proposal Row(ItemKind kind, string path, string eId, string quote, string rule, ResponsibleUnits units, IReadOnlyList<Justification> words,
        ProposalContent content, string subject, string? measure, string? deadline)
    {
        content = content with { DeadlineWords = words.FirstOrDefault(w => w.Part == ProposalPart.Deadline)?.Text };
        var (figure, packed) = (FigureKey(content, measure), PrintedUnits.Pack(units));
        return new Proposal
        {
            Id = Guid.CreateVersion7(at),
            DocumentKey = documentKey,
            TextVersion = textVersion,
            Place = 0,
            Annex = places.AnnexOf(eId),
            EId = eId,
            Path = path,
            Kind = kind,
            Title = quote.Length <= Checks.Title ? quote : quote[..Checks.Title],
            Rule = rule,
            Content = content.ToJson(),
            Units = packed,
            Marks = Mark.Pack(words.SelectMany(w => places.Find(w.Span, w.Part)).Distinct()),
            Origin = Origin(kind, path, quote, figure, content.Comparator, deadline, content.Frequency, packed),
            FigureKey = figure,
            SubjectKey = Likeness.Key(subject),
            Measure = measure,
            Deadline = deadline,
        };
    }

    private static string Origin(params ReadOnlySpan<object?> said)
    {
        var text = new StringBuilder();
        foreach (var part in said) text.Append(part).Append('\u001f');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
