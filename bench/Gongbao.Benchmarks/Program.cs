using BenchmarkDotNet.Running;
using Gongbao.Benchmarks;

// Without arguments all benchmarks; "check" only asks whether every way gives the same totals; "ratios" gives the best of many rounds in turn.
if (args is ["check"]) return CareBenchmarks.Check() & DeedTaxBenchmarks.Check() ? 0 : 1;
if (args is ["ratios"])
{
    Ratios.Print();
    return 0;
}
BenchmarkSwitcher.FromAssembly(typeof(CareBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
return 0;
