using Gongbao.Commitments.Contracts;
using Gongbao.Commitments.Extraction.Units;

namespace Gongbao.Commitments.Extraction.Tasks;

/// <summary>分工段落: 县住建局：负责统筹协调…; 县财政局：落实经费…: each paragraph that opens with a body and ： is a task of that body.</summary>
internal static class Assigned
{
    public static List<FoundTask> Find(Passage passage)
    {
        var tasks = new List<FoundTask>();
        foreach (var line in passage.Lines)
        {
            if (Names(line) is not { } named) continue;
            var (start, end) = Quotes.FirstClause(line.Text, named.Behind, line.Text.Length);
            tasks.Add(TaskFinder.Make(passage, line, start, end, new ResponsibleUnits([], named.Units), null, line, "task.assigned") with { Line = line });
        }
        return tasks;
    }

    private static (List<string> Units, int Behind)? Names(PassageLine line)
    {
        var colon = line.Text.IndexOf('：');
        if (colon is < 3 or > 40 || colon + 4 > line.Text.Length) return null;
        return InlineUnits.Bodies(line.Text[..colon]) is { } names ? (names, colon + 1) : null;
    }
}
