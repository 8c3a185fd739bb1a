using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Meaning;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading;

/// <summary>What an editor should look at before publishing.</summary>
internal sealed class Checks(Draft draft, DocumentKind kind)
{
    private static readonly string[] NotPrintedWords = ["二维码", "扫码", "此处略", "（略）", "详见网站"];

    public void Read(Node root, List<Passage> passages)
    {
        var first = draft.Lines[0];
        if (draft.Title.Length == 0) draft.Warn(WarningKind.TitleMissing, first);
        if (draft.Date is null && kind == DocumentKind.Meeting) draft.Warn(WarningKind.YearMissing, first);
        else if (draft.Date is null && kind != DocumentKind.Interpretation) draft.Warn(WarningKind.DateMissing, first);
        var numbered = passages.Exists(static p => p.Node.LabelKind is not null);
        if (kind == DocumentKind.Other && draft.Number is null && draft.Date is null && draft.Issuers.Count == 0) draft.Warn(WarningKind.NotAnOfficialDocument, first);
        if (!numbered && passages.Count <= 2) NotPrinted(passages, first);
        foreach (var p in passages) if (p.Node.LabelKind is not null && p.Node.Block!.Label is { IsBroken: true } && p.Node.From == 0) draft.Warn(WarningKind.BracketsUnbalanced, p.Node.Block.FirstLine, p.Text);
        BreaksOff(passages);
    }

    private void NotPrinted(List<Passage> passages, Line first)
    {
        if (passages.Count == 0) draft.Warn(WarningKind.TextNotPrinted, first, draft.Title);
        foreach (var p in passages)
            if (p.Text.AsSpan().IndexOfAny(NotPrintedWords)) draft.Warn(WarningKind.TextNotPrinted, p.Node.Block!.FirstLine);
    }

    // prose without its full stop at the very end
    private void BreaksOff(List<Passage> passages)
    {
        if (passages.Count == 0) return;
        var last = passages[^1];
        var s = last.Text;
        if (last.Node.Kind is ProvisionKind.TableRow or ProvisionKind.FormField || s.Length < 30 || Glyph.EndsSentence(s[^1]) || Glyph.Closes(s[^1])) return;
        if (s.Contains('，') || s.Contains('。')) draft.Warn(WarningKind.TextBreaksOff, last.Node.Block!.Lines[^1], s[^Math.Min(30, s.Length)..]);
    }
}
