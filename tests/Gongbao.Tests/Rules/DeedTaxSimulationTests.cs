using System.Globalization;
using System.Text;
using Gongbao.Policies.Housing.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Simulation;
using Microsoft.Data.Sqlite;

namespace Gongbao.Tests.Rules;

/// <summary>The deed-tax subsidy over a file of purchases: packed, as text and in SQL the same.</summary>
public sealed class DeedTaxSimulationTests
{
    private static readonly DeedTaxSimulation DeedTax = new();
    private static readonly CaseLaw Law = new(DeedTaxWorkload.Book, default, []);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(20240615)]
    public void Packed_records_text_and_SQL_give_the_same_totals_to_the_fen(int seed)
    {
        var homes = DeedTaxWorkload.Purchases(60_000, (ulong)seed);
        var sql = BySql(homes);
        Assert.True(sql.Item1 > 15_000);
        foreach (var file in new[] { Packed(homes), Written(homes) })
        {
            var run = Run(DeedTax.Read(file, DeedTaxWorkload.Regions), Law);
            Assert.Equal(sql, (run.Total.Granted, run.Total.AmountFen, run.Weighted));
            Assert.Equal(0, run.Regions[5].Granted);
        }
    }

    [Fact]
    public void A_lower_cap_takes_from_those_above_it_only()
    {
        var homes = DeedTax.Read(Packed(DeedTaxWorkload.Purchases(20_000, 3)), DeedTaxWorkload.Regions);
        var before = Run(homes, Law);
        var after = Run(homes, Law with { Book = DeedTaxWorkload.Book.With("housing.deed-subsidy.cap.new", ParameterValue.Read(ParameterUnit.Yuan, "1.5万元")!) });
        var changed = before.ChangesTo(after).ToList();
        Assert.Equal((changed.Count, 0, 0), (before.To(after).Total.Lose, before.To(after).Total.Gain, before.To(after).Total.Out));
        Assert.All(changed, c => Assert.True(c.Was > 1_500_000 && c.Now == 1_500_000));
        Assert.Equal(changed.Count, Enumerable.Range(0, homes.Count).Count(i => before.Results[i] > 1_500_000));
    }

    [Theory]
    [InlineData("filed,paid,tax_cents,kind,district\n20240105,20240301,-1,new,0", PopulationProblem.Number, 2, "tax_cents")]
    [InlineData("filed,paid,tax_cents,kind,district\n20240105,20240301,1,old,0", PopulationProblem.Word, 2, "kind")]
    [InlineData("filed,paid,tax_cents,kind,district\n20240105,20240301,1,new,7", PopulationProblem.Number, 2, "district")]
    [InlineData("filed,paid,tax_cents,kind\n20240105,20240301,1,new", PopulationProblem.NoColumn, 1, "district")]
    public void A_line_that_cannot_be_read_is_named_with_its_column(string text, PopulationProblem problem, int line, string column)
    {
        var refused = Assert.Throws<PopulationException>(() => DeedTax.Read(Encoding.UTF8.GetBytes(text), DeedTaxWorkload.Regions));
        Assert.Equal((problem, line, column), (refused.Problem, refused.Line, refused.Column));
    }

    private static Simulated Run(IPopulation homes, CaseLaw law) => homes.Run(law, cancel: TestContext.Current.CancellationToken);

    private static byte[] Packed(HomePurchase[] homes)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("DEED0001"u8);
        writer.Write(homes.Length);
        writer.Write(16);
        foreach (var home in homes)
        {
            writer.Write(home.Filed.Number);
            writer.Write(home.Paid.Number);
            writer.Write((int)home.TaxFen!.Value);
            writer.Write((byte)(home.Kind == HomeKind.New ? 0 : 1));
            writer.Write(home.District);
            writer.Write((short)0);
        }
        return stream.ToArray();
    }

    private static byte[] Written(HomePurchase[] homes) => Encoding.UTF8.GetBytes(string.Join('\n', homes.Select(h =>
        string.Create(CultureInfo.InvariantCulture, $"{h.Filed.Number},{h.Paid.Number},{h.TaxFen},{(h.Kind == HomeKind.New ? "new" : "second")},{h.District}")).Prepend("filed,paid,tax_cents,kind,district")));

    // The conditions and amounts once more, by a database that knows nothing of the rule.
    private static (int, long, long) BySql(HomePurchase[] homes)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE home (id INTEGER PRIMARY KEY, filed INT, paid INT, tax INT, second INT, district INT)";
        command.ExecuteNonQuery();
        using (var transaction = connection.BeginTransaction())
        using (var insert = connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO home VALUES ($0,$1,$2,$3,$4,$5)";
            var values = Enumerable.Range(0, 6).Select(i => insert.Parameters.Add("$" + i, SqliteType.Integer)).ToArray();
            for (var i = 0; i < homes.Length; i++)
            {
                var row = new long[] { i, homes[i].Filed.Number, homes[i].Paid.Number, homes[i].TaxFen!.Value, homes[i].Kind == HomeKind.New ? 0 : 1, homes[i].District };
                for (var k = 0; k < row.Length; k++) values[k].Value = row[k];
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        command.CommandText = """
            SELECT count(*), sum(fen), sum(fen * (id % 97 + 1)) FROM (SELECT id, min(tax / 2, CASE second WHEN 0 THEN 2000000 ELSE 1500000 END) AS fen FROM home
            WHERE filed BETWEEN 20231101 AND 20241231 AND district < 4 AND (second = 1 OR paid <= 20250630))
            """;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return (reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2));
    }
}
