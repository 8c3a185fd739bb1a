using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Duties;
using Gongbao.Commitments.Extraction.Targets;
using Gongbao.Commitments.Extraction.Tasks;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commitments.Extraction;

/// <summary>
/// 提取流程: passages, their figures and dates, the verdict on each figure, then tasks, targets with the units of their task, and recurring duties.
/// </summary>
internal static class Grammar
{
    public static DocumentProposals Apply(ReadDocument document, string source)
    {
        var (tasks, targets, duties, rejected) = (new List<TaskProposal>(), new List<TargetProposal>(), new List<DutyProposal>(), new List<RejectedFigure>());
        var (besides, firstLeads) = (new List<string>(), false);
        foreach (var passage in Passages.Of(document, source))
        {
            var found = TaskFinder.Find(passage);
            firstLeads |= found.Any(t => t.FirstLeads);
            if (firstLeads) found = [.. found.Select(FirstLeads)];
            tasks.AddRange(found.Select(t => t.Task));
            besides.AddRange(found.SelectMany(t => t.Besides));
            var deadlines = new Deadlines();
            foreach (var line in passage.Lines)
            {
                ReadLine(line, found, deadlines, targets, rejected);
                duties.AddRange(DutyFinder.Find(line, at => Units(found, line, at)));
            }
        }
        return new DocumentProposals
        {
            Document = document.Number, Tasks = tasks, Targets = targets, Duties = duties, AlsoImplementedBy = [.. besides.Distinct()], Rejected = rejected,
        };
    }

    // 列第一位的为牵头单位，下同: where no other mark says who leads.
    private static FoundTask FirstLeads(FoundTask t) =>
        t.Task.Units is { Lead.Count: 0, Co.Count: > 0 } u ? t with { Task = t.Task with { Units = new ResponsibleUnits([u.Co[0]], [.. u.Co.Skip(1)]) } } : t;

    private static void ReadLine(PassageLine line, List<FoundTask> tasks, Deadlines deadlines, List<TargetProposal> targets, List<RejectedFigure> rejected)
    {
        foreach (var (c, verdict) in line.Verdicts)
        {
            var deadline = deadlines.At(line, c.Figure.Start, c.ClauseEnd);
            if (verdict.IsTarget)
                targets.Add(TargetBuilder.Build(c, verdict, deadline, Units(tasks, line, c.Figure.Start), line.Passage.PathOf(line)));
            else
                rejected.Add(new RejectedFigure(line.Passage.Path, line.Provision.EId, line.Line.Words(c.Figure.Start, c.Figure.End), verdict.Rule, line.Source.Span(c.Figure.Start, c.Figure.End)));
        }
    }

    private static ResponsibleUnits Units(List<FoundTask> tasks, PassageLine line, int at) =>
        tasks.FirstOrDefault(t => t.Covers(line, at))?.Task.Units ?? ResponsibleUnits.None;
}
