using System.Globalization;
using CsCheck;

namespace Gongbao.Tests;

/// <summary>
/// A property holds for every one of a fixed number of cases from fixed seeds: the same cases on every machine and every day.
/// <c>GONGBAO_CASES=100</c> tries a hundred times as many once. What fails is made small and shown by CsCheck.
/// </summary>
internal static class Property
{
    private const int Usual = 500;
    private const uint Stream = 20260101;
    private const ulong Spread = 0x9E3779B97F4A7C15; // neighbours start far apart

    /// <summary>How many times as many cases as usual are asked for.</summary>
    public static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable("GONGBAO_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : 1;

    public static void Always<T>(this Gen<T> gen, Func<T, bool> holds, int cases = Usual)
    {
        for (var n = 0UL; n < (ulong)cases * (ulong)Times; n++)
        {
            var seed = new PCG(Stream, n * Spread).ToString();
            if (Holds(holds, gen.Generate(PCG.Parse(seed), null!, out _))) continue;
            gen.Sample(holds, seed: seed, iter: 20_000, threads: 1);
        }
    }

    public static void Always<T>(this Gen<T> gen, Action<T> check, int cases = Usual) => gen.Always(Checked(check), cases);

    public static void Always<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, int cases = Usual) => gen.Always(t => holds(t.Item1, t.Item2), cases);

    public static void Always<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> check, int cases = Usual) => gen.Always(t => check(t.Item1, t.Item2), cases);

    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, int cases = Usual) =>
        gen.Always(t => holds(t.Item1, t.Item2, t.Item3), cases);

    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> check, int cases = Usual) =>
        gen.Always(t => check(t.Item1, t.Item2, t.Item3), cases);

    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> holds, int cases = Usual) =>
        gen.Always(t => holds(t.Item1, t.Item2, t.Item3, t.Item4), cases);

    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> check, int cases = Usual) =>
        gen.Always(t => check(t.Item1, t.Item2, t.Item3, t.Item4), cases);

    public static void Always<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Func<T1, T2, T3, T4, T5, bool> holds, int cases = Usual) =>
        gen.Always(t => holds(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5), cases);

    public static void Always<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> check, int cases = Usual) =>
        gen.Always(t => check(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5), cases);

    private static Func<T, bool> Checked<T>(Action<T> check) => value =>
    {
        check(value);
        return true;
    };

    private static bool Holds<T>(Func<T, bool> holds, T value)
    {
        try
        {
            return holds(value);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false; // CsCheck meets it again from the same seed, and shows it
        }
    }
}
