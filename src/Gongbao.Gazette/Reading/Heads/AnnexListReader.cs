using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Labels;
using Gongbao.Gazette.Reading.Lines;

namespace Gongbao.Gazette.Reading.Heads;

/// <summary>附件说明: the list of annexes below the text. Its numbers are no provisions.</summary>
internal sealed class AnnexListReader(Draft draft, WrapWidth wrap)
{
    private readonly List<Line> lines = draft.Lines;

    public void Read(ref int at)
    {
        LineKinds.IsAnnexLine(lines[at].Text, out var number, out var textAt);
        var title = textAt < lines[at].Text.Length ? lines[at].Text[textAt..].Trim() : "";
        if (lines[at].Compact is "附件：" or "附件:") title = "";
        if (number == 0 && Label.TryRead(title, out var label) && label.Kind is LabelKind.Point) { number = label.Number; title = title[label.Length..].Trim(); }
        draft.Mark(lines[at++], PartKind.AnnexList);
        while (at < lines.Count && !Ends(lines[at]))
        {
            var s = lines[at].Text;
            if (Item(s, number, out var next, out var start))
            {
                Add(number, title);
                number = next;
                title = s[start..].Trim();
            }
            else if (GoesOn(lines[at - 1], lines[at], title)) title += lines[at].Compact;
            else break;
            draft.Mark(lines[at++], PartKind.AnnexList);
        }
        Add(number, title);
    }

    // 2. title; 附件2：title
    private static bool Item(string s, int last, out int number, out int textAt)
    {
        number = textAt = 0;
        if (LineKinds.IsAnnexLine(s, out number, out textAt) && number == last + 1) return true;
        if (!Label.TryRead(s, out var label) || label.Kind is not LabelKind.Point || label.Number < last || label.Number > last + 3) return false;
        number = label.Number;
        textAt = label.Length;
        return true;
    }

    private static bool Ends(Line line) =>
        Dates.IsDate(line.Text, out _) || LineKinds.Disclosure(line.Text) is not null || LineKinds.IsImprint(line.Text) || LineKinds.IsAnnexHead(line.Text, out _)
        || line.StartsPage && LineKinds.IsAnnexHead(line.Text, out _);

    private bool GoesOn(Line last, Line line, string title)
    {
        if (line.Text.Length > 80 || line.Text.Contains('。') || Label.TryRead(line.Text, out _)) return false;
        if (title.Length == 0) return true;
        if (title.AsSpan().Count('（') > title.AsSpan().Count('）')) return true;
        if (wrap.IsWrapped && !wrap.IsShort(last) && !Words.IsBody(line.Text)) return true;
        if (HeadReader.Ends(title) && !line.Text.StartsWith('（')) return false;
        return HeadReader.Ends(line.Compact) && line.Text.Length < 30 && !HeadReader.Ends(title) && !Words.IsBody(line.Text);
    }

    private void Add(int number, string title)
    {
        title = title.Replace(" ", "", StringComparison.Ordinal).TrimEnd('。', '；');
        if (title.Length == 0) return;
        draft.Listed.Add(new ListedAnnex(number == 0 ? draft.Listed.Count + 1 : number, number == 0 ? "附件" : $"附件{number}", title));
    }
}
