using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Units;
using Gongbao.Commitments.Extraction.Words;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction.Tasks;

/// <summary>任务识别: one task per smallest titled provision that tells someone to do something; one per clause where several name units of their own.</summary>
internal static class TaskFinder
{
    public static List<FoundTask> Find(Passage passage)
    {
        if (passage.Document.Kind is DocumentKind.Interpretation or DocumentKind.Appointment) return [];
        var clauses = passage.Lines.SelectMany(l => ResponsibilityFinder.Find(l.Text).Select(r => (Line: l, Clause: r))).ToList();
        Merge(clauses);
        if (clauses.Count == 0 && passage.Document.Kind != DocumentKind.Rules && Assigned.Find(passage) is { Count: > 0 } assigned) return assigned;
        if (clauses.Count > 1) return [.. Several(passage, clauses)];
        if (clauses.Count == 1) return [One(passage, clauses[0].Line, clauses[0].Clause)];
        if (passage.Document.Kind == DocumentKind.Rules) return RuleDuties.Find(passage);
        return Without(passage) is { } task ? [task] : [];
    }

    // 牵头单位：甲 / 配合单位：乙、丙 on lines of their own are one clause.
    private static void Merge(List<(PassageLine Line, Responsibility Clause)> clauses)
    {
        for (var i = clauses.Count - 1; i > 0; i--)
        {
            var (before, line) = (clauses[i - 1], clauses[i]);
            if (line.Clause.Start > 0 || line.Line.Text.Length > line.Clause.End + 1 || before.Line == line.Line || before.Line.Text.Length > before.Clause.End + 1) continue;
            var lines = line.Line.Passage.Lines;
            if (lines.IndexOf(line.Line) != lines.IndexOf(before.Line) + 1) continue;
            var lead = before.Clause.Units.Lead.Concat(line.Clause.Units.Lead).Distinct().ToList();
            var units = new ResponsibleUnits(lead, [.. before.Clause.Units.Co.Concat(line.Clause.Units.Co).Distinct().Except(lead)]);
            clauses[i - 1] = (before.Line, before.Clause with { Units = units, Term = before.Clause.Term.Length > 0 ? before.Clause.Term : line.Clause.Term });
            clauses.RemoveAt(i);
        }
    }

    private static FoundTask One(Passage passage, PassageLine line, Responsibility r)
    {
        var head = passage.Lines[0];
        // Text that stands under no label: the paragraph itself names the action.
        if (passage.Head is null && line.Text.Length > r.End - r.Start + 4) head = line;
        var (start, end) = head.TitleLength > 0 && passage.Head is not null ? (0, head.TitleLength) : Quotes.FirstClause(head.Text, 0, head == line ? Math.Max(r.Start, 1) : head.Text.Length);
        return Make(passage, head, start, end, r.Units, r, line, "task.units");
    }

    // Each clause closes the text before it.
    private static IEnumerable<FoundTask> Several(Passage passage, List<(PassageLine Line, Responsibility Clause)> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var (line, r) = clauses[i];
            var from = i > 0 && clauses[i - 1].Line == line ? clauses[i - 1].Clause.End : 0;
            if (from == 0 && line.TitleLength > 0 && line.TitleLength + 4 < r.Start) from = line.TitleLength + 1;
            while (from < r.Start && "。；，、\n）".Contains(line.Text[from], StringComparison.Ordinal)) from++;
            var target = line;
            var (start, end) = Quotes.FirstClause(line.Text, from, r.Start);
            if (end - start < 2)
            {
                // The units stand in a paragraph of their own; the action is in the one before.
                var index = passage.Lines.IndexOf(line);
                target = passage.Lines[Math.Max(0, index - 1)];
                (start, end) = Quotes.FirstClause(target.Text, 0, target.Text.Length);
            }
            yield return Make(passage, target, start, end, r.Units, r, line, "task.clause-units") with { From = from, Until = r.End, Line = line };
        }
    }

    private static FoundTask? Without(Passage passage)
    {
        const SectionKind NoTasks = SectionKind.Goals | SectionKind.Past | SectionKind.Frame | SectionKind.Closing | SectionKind.Conditions;
        if (passage.Head is null || passage.Lines.Count == 0 || (passage.Section & NoTasks) != 0 || passage.Document.Kind == DocumentKind.Meeting) return null;
        if (passage.Head.Kind is ProvisionKind.Annex or ProvisionKind.Book or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Question) return null;
        var head = passage.Lines[0];
        var own = head.Text.Length - head.TitleLength + passage.Lines.Skip(1).Sum(l => l.Text.Length);
        var titled = head.TitleLength > 0;
        if (passage.HasLabelledChildren && (own <= 3 || !titled || OnlyIntroduces(passage))) return null;
        if (!titled && (IsItemOfParent(passage) || Quotes.IsFormula(head.Text))) return null;
        if (titled && own <= 3 && passage.Parent?.Parent is null && !titled) return null;
        var (start, end) = titled ? (0, head.TitleLength) : Quotes.FirstClause(head.Text, 0, head.Text.Length);
        return Make(passage, head, start, end, InPassage(passage), null, head, titled ? "task.title" : "task.clause");
    }

    // （一）…：followed by items that have titles: the items are the tasks.
    private static bool OnlyIntroduces(Passage passage) => passage.Lines[^1].Text.EndsWith('：') && passage.Lines.Count == 1;

    // Items without title under a titled provision say how its task is done.
    private static bool IsItemOfParent(Passage passage) =>
        passage.Parent is { Head: { } head } parent && head.Title.Length > 0 && parent.Lines.Count > 0 && parent.Lines.Sum(l => l.Text.Length) - parent.Lines[0].TitleLength > 3;

    private static ResponsibleUnits InPassage(Passage passage)
    {
        var (lead, co) = (new List<string>(), new List<string>());
        foreach (var line in passage.Lines)
            for (var at = 0; at < line.Text.Length;)
            {
                var end = Clauses.End(line.Text, at);
                if (InlineUnits.Read(line.Text, at, end) is { } found)
                {
                    lead.AddRange(found.Units.Lead);
                    co.AddRange(found.Units.Co);
                }
                else if (lead.Count > 0 && InlineUnits.Along(line.Text, at, end) is { } with) co.AddRange(with);
                else if (InlineUnits.Obliged(line.Text, at, end) is { } told) co.AddRange(told);
                at = end + 1;
            }
        co.RemoveAll(lead.Contains);
        return lead.Count + co.Count == 0 ? ResponsibleUnits.None : new ResponsibleUnits([.. lead.Distinct()], [.. co.Distinct()]);
    }

    internal static FoundTask Make(Passage passage, PassageLine line, int start, int end, ResponsibleUnits units, Responsibility? r, PassageLine unitsLine, string rule)
    {
        var words = new List<Justification> { line.Say(ProposalPart.Quote, start, end) };
        if (r is not null) words.Add(unitsLine.Say(ProposalPart.Units, r.Start, r.End));
        var deadline = r?.Term is { Length: > 0 } term ? Terms.Of(term, passage.Document.Year) : Terms.OfAction(line);
        return new FoundTask(new TaskProposal
        {
            Path = passage.Path, EId = (passage.Head ?? line.Provision).EId, Quote = line.Line.Words(start, end), Units = units, Deadline = deadline, Rule = rule, Words = words,
        }, r?.Besides ?? [], r?.FirstLeads ?? false, null, 0, int.MaxValue);
    }
}

/// <summary>A task with the stretch of text that it covers; a null line means the whole passage.</summary>
internal sealed record FoundTask(TaskProposal Task, IReadOnlyList<string> Besides, bool FirstLeads, PassageLine? Line, int From, int Until)
{
    public bool Covers(PassageLine line, int at) => Line is null || (Line == line && at >= From && at < Until);
}
