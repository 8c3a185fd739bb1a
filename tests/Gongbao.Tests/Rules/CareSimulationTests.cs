using System.Text;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Bulk;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;
using Microsoft.Data.Sqlite;

namespace Gongbao.Tests.Rules;

/// <summary>The rule over a file of people: the same totals on every path, and what another value would change.</summary>
public sealed class CareSimulationTests
{
    private static readonly CareSimulation Care = new();
    private static readonly CaseLaw Law = new(CareWorkload.Book, default, []);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(20240615)]
    public void Packed_records_text_bulk_and_SQL_give_the_same_totals_to_the_fen(int seed)
    {
        var people = CareWorkload.People(60_000, (ulong)seed);
        var outcomes = new CareOutcome[people.Length];
        BulkRun.Decide<CareRule, CareApplicant, CareParameters, CareOutcome, CareLaws>(people, CareWorkload.Laws(), outcomes);
        var bulk = (outcomes.Count(o => o.Verdict.IsYes), outcomes.Sum(o => o.AmountFen), outcomes.Select((o, i) => o.AmountFen / 100 * (i % 97 + 1)).Sum());
        Assert.True(bulk.Item1 > 5_000);
        foreach (var file in new[] { CareFile.Packed(people), CareFile.Written(people) })
        {
            var run = Run(Care.Read(file, CareWorkload.Regions), Law);
            Assert.Equal(bulk, (run.Total.Granted, run.Total.AmountFen, run.Weighted));
            Assert.Equal(people.Length, run.Total.People);
            Assert.Equal(outcomes.Where((_, i) => people[i].County == 3).Sum(o => o.AmountFen), run.Regions[3].AmountFen);
        }
        Assert.Equal(bulk, BySql(people));
    }

    [Fact]
    public void A_higher_standard_gains_where_it_is_above_the_countys_own_and_nobody_loses()
    {
        var people = Care.Read(CareFile.Packed(CareWorkload.People(20_000, 3)), CareWorkload.Regions);
        var before = Run(people, Law);
        var after = Run(people, Law with { Book = CareWorkload.Book.With("care.standard.home", ParameterValue.Read(ParameterUnit.YuanMonth, "640")!) });
        var difference = before.To(after);
        Assert.Equal(after.Total.AmountFen - before.Total.AmountFen, difference.Total.AmountFen);
        Assert.Equal((0, 0, 0), (difference.Total.Lose, difference.Total.New, difference.Total.Out));
        var changed = before.ChangesTo(after).ToList();
        Assert.Equal(difference.Total.Gain, changed.Count);
        Assert.Equal([50_000, 60_000], changed.Select(c => c.Was).Distinct().Order());
        Assert.Equal([64_000], changed.Select(c => c.Now).Distinct());
    }

    [Fact]
    public void A_stricter_condition_is_seen_as_people_who_are_out_and_its_reverse_as_new_ones()
    {
        var people = Care.Read(CareFile.Packed(CareWorkload.People(20_000, 3)), CareWorkload.Regions);
        var before = Run(people, Law);
        var after = Run(people, Law with { Book = CareWorkload.Book.With("care.indicators.unmet", ParameterValue.Of(5)) });
        var (there, back) = (before.To(after).Total, after.To(before).Total);
        Assert.True(there.Out > 100);
        Assert.Equal((before.Total.Granted - after.Total.Granted, there.Out, -there.AmountFen), (there.Out, back.New, back.AmountFen));
        Assert.Equal((there.Lose, 0), (there.Out, there.Gain));
    }

    [Theory]
    [InlineData("", PopulationProblem.NoColumn, 1, "id")]
    [InlineData("id,birth\n1,2", PopulationProblem.NoColumn, 1, "app")]
    [InlineData(CareFile.Header + "\n0,20010230,20240101,20240201,0,1,1,0,1,1,mental,0,1,1,1,1,0,0,home", PopulationProblem.Date, 2, "birth")]
    [InlineData(CareFile.Header + "\n0,20010203,20240101,20240201,10,1,1,0,1,1,mental,0,1,1,1,1,0,0,home", PopulationProblem.Number, 2, "county")]
    [InlineData(CareFile.Header + "\n0,20010203,20240101,20240201,9,1,1,0,1,1,mental,0,1,1,1,1,0,0,home\n1,20010203,20240101,20240201,9,1,1,0,1,1,brave,0,1,1,1,1,0,0,home", PopulationProblem.Word, 3, "category")]
    [InlineData(CareFile.Header + "\n0,20010203", PopulationProblem.Fields, 2, "")]
    public void A_line_that_cannot_be_read_is_named_with_its_column(string text, PopulationProblem problem, int line, string column)
    {
        var refused = Assert.Throws<PopulationException>(() => Care.Read(Encoding.UTF8.GetBytes(text), CareWorkload.Regions));
        Assert.Equal((problem, line, column), (refused.Problem, refused.Line, refused.Column));
    }

    [Fact]
    public void Packed_records_that_are_cut_off_or_hold_nonsense_are_refused()
    {
        var whole = CareFile.Packed(CareWorkload.People(3, 0));
        Assert.Equal(PopulationProblem.Truncated, Assert.Throws<PopulationException>(() => Care.Read(whole.AsMemory(0, whole.Length - 1), CareWorkload.Regions)).Problem);
        Assert.Equal(PopulationProblem.Truncated, Assert.Throws<PopulationException>(() => Care.Read(whole.AsMemory(0, 12), CareWorkload.Regions)).Problem);
        whole[16 + 24 + 16] = 200; // the second person's county
        var refused = Assert.Throws<PopulationException>(() => Care.Read(whole, CareWorkload.Regions));
        Assert.Equal((2, "county"), (refused.Line, refused.Column));
        Assert.Equal(PopulationProblem.Unreadable, Assert.Throws<PopulationException>(() => Care.Read(new byte[100], CareWorkload.Regions)).Problem);
    }

    private static Simulated Run(IPopulation people, CaseLaw law) => people.Run(law, cancel: TestContext.Current.CancellationToken);

    // The conditions and amounts once more, by a database that knows nothing of the rule.
    private static (int, long, long) BySql(CareApplicant[] people)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute("CREATE TABLE person (id INTEGER PRIMARY KEY, birth INT, app INT, month INT, county INT, registered INT, household INT, destitute INT, grade INT, kind INT, unable INT, service INT); CREATE TABLE standard (service INT, county INT, since INT, fen INT)");
        foreach (var (parameter, service) in new[] { ("home", 1), ("day", 2), ("institution", 3), ("public", 4) })
            foreach (var v in CareWorkload.Book.Find("care.standard." + parameter)!.Values)
                Execute($"INSERT INTO standard VALUES ({service}, {(v.Region is null ? "NULL" : Enumerable.Range(0, CareWorkload.Counties).Single(c => CareWorkload.Regions[c][0] == v.Region))}, {Day.Of(v.From).Number}, {v.Value!.Number})");
        using (var transaction = connection.BeginTransaction())
        using (var insert = connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO person VALUES (" + string.Join(',', Enumerable.Range(0, 12).Select(i => "$" + i)) + ")";
            var values = Enumerable.Range(0, 12).Select(i => insert.Parameters.Add("$" + i, SqliteType.Integer)).ToArray();
            for (var i = 0; i < people.Length; i++)
            {
                var p = people[i];
                var row = new long[] { i, p.Birth.Number, p.Application.Number, p.Approval.FirstOfNextMonth().Number, p.County, p.Registered.Bits & 1, p.Household.Yes, p.Scheme.Yes, p.HasCertificate.IsYes ? p.Grade : 9, (int)p.Kind, p.Unable.CountOf(63), (int)p.Service };
                for (var k = 0; k < row.Length; k++) values[k].Value = row[k];
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        using var query = connection.CreateCommand();
        query.CommandText = """
            WITH granted AS (SELECT * FROM person WHERE registered = 1 AND app - birth >= 160000 AND household <> 0 AND destitute = 0 AND grade <= 2 AND kind IN (4, 5, 6) AND unable >= 4),
            paid AS (SELECT id, max(
                (SELECT fen FROM standard s WHERE s.service = g.service AND s.county IS NULL AND s.since <= g.month ORDER BY since DESC LIMIT 1),
                coalesce((SELECT fen FROM standard s WHERE s.service = g.service AND s.county = g.county AND s.since <= g.month ORDER BY since DESC LIMIT 1), 0)) AS fen FROM granted g)
            SELECT count(*), sum(fen), sum(fen / 100 * (id % 97 + 1)) FROM paid
            """;
        using var reader = query.ExecuteReader();
        Assert.True(reader.Read());
        return (reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2));

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the test's own text
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
