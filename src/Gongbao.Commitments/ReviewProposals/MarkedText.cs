using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>
/// The passage with its marks (标注正文): the words of the shown proposal, each part with its name behind it, so that no colour is needed;
/// the words of other proposals lead there; figures that are no targets are underlined with dots.
/// </summary>
internal sealed class MarkedText(ProposalDetail shown, ReviewFilter filter, IStringLocalizer text)
{
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ILookup<string, Mark> own = Mark.Unpack(shown.Row.Marks).ToLookup(m => m.EId);
    private readonly ILookup<string, (Mark Mark, Proposal Of)> others = shown.Here.Where(p => p.Id != shown.Row.Id)
        .SelectMany(p => Mark.Unpack(p.Marks).Where(m => m.Part is ProposalPart.Quote or ProposalPart.Value).Select(m => (Mark: m, Of: p))).ToLookup(m => m.Mark.EId);
    private readonly ILookup<string, Mark> leftOut = shown.LeftOut.SelectMany(f => Mark.Unpack(f.Marks)).ToLookup(m => m.EId);
    private readonly StringBuilder html = new();

    public string Write()
    {
        foreach (var provision in shown.Passage)
        {
            if (provision.Printed.Length == 0) continue;
            html.Append("<p>");
            Write(provision);
            html.Append("</p>");
        }
        return html.ToString();
    }

    private void Write(PrintedProvision provision)
    {
        var printed = provision.Printed;
        var at = new Style[printed.Length];
        foreach (var (mark, of) in others[provision.EId]) Fill(at, mark, s => s with { Other = s.Other ?? of });
        foreach (var mark in leftOut[provision.EId]) Fill(at, mark, s => s with { LeftOut = true });
        // the quotation lies around the others: they are written over it
        foreach (var mark in own[provision.EId].OrderBy(m => m.Part != ProposalPart.Quote).ThenByDescending(m => m.Length))
            Fill(at, mark, s => mark.Part == ProposalPart.Quote ? s with { Quoted = true } : s with { Part = mark.Part });
        for (var from = 0; from < printed.Length;)
        {
            var to = from + 1;
            while (to < printed.Length && at[to] == at[from]) to++;
            Piece(printed[from..to], at[from]);
            from = to;
        }
    }

    private static void Fill(Style[] at, Mark mark, Func<Style, Style> change)
    {
        for (var i = mark.Start; i < Math.Min(mark.End, at.Length); i++) at[i] = change(at[i]);
    }

    private void Piece(string words, Style style)
    {
        var encoded = Encoder.Encode(words.Replace('\t', '　'));
        if (style.Part is { } part)
            html.Append("<mark class=\"part ").Append(Class(part)).Append("\">").Append(encoded).Append("<sup lang=\"").Append(System.Globalization.CultureInfo.CurrentUICulture.Name).Append("\">").Append(Encoder.Encode(text["Review.Part." + part])).Append("</sup></mark>");
        else if (style.Quoted) html.Append("<mark class=\"part quoted\">").Append(encoded).Append("</mark>");
        else if (style.Other is { } other) html.Append("<a class=\"otherpart\" href=\"").Append(Encoder.Encode(filter.To(other.Id))).Append("\">").Append(encoded).Append("</a>");
        else if (style.LeftOut) html.Append("<span class=\"leftout\">").Append(encoded).Append("</span>");
        else html.Append(encoded);
    }

    private static string Class(ProposalPart part) => part switch
    {
        ProposalPart.Value => "value",
        ProposalPart.Comparator => "comparator",
        ProposalPart.Deadline => "deadline",
        ProposalPart.Units => "units",
        ProposalPart.Frequency => "frequency",
        ProposalPart.Trigger => "trigger",
        _ => "subject",
    };

    private readonly record struct Style(ProposalPart? Part, bool Quoted, Proposal? Other, bool LeftOut);
}
