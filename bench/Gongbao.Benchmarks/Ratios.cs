using System.Diagnostics;

namespace Gongbao.Benchmarks;

/// <summary>
/// The ways in turn, many rounds, the best time of each: ratios that other work on the machine disturbs little, where a mean would measure that work.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 100;

    public static void Print()
    {
        var care = new CareBenchmarks();
        Print("care", ("hand", care.Hand_written_loop), ("no trace", care.Without_trace), ("mask", care.With_mask), ("recorded", care.Fully_recorded));
        var tax = new DeedTaxBenchmarks();
        Print("deed tax", ("hand", tax.Hand_written_loop), ("no trace", tax.Without_trace), ("mask", tax.With_mask), ("recorded", tax.Fully_recorded));
        var engine = new RulesEngineBenchmarks();
        Print("20,000 people", ("no trace", engine.Ours_without_trace), ("recorded", engine.Ours_fully_recorded), ("RulesEngine", () => engine.Microsoft_RulesEngine_all_results()));
    }

    private static void Print(string title, params (string Name, Action Run)[] ways)
    {
        var best = new double[ways.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < ways.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                ways[i].Run();
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        Console.WriteLine(title);
        for (var i = 0; i < ways.Length; i++) Console.WriteLine($"  {ways[i].Name,-12} {best[i],8:0.00} ms {best[i] / best[0],7:0.00} times");
    }
}
