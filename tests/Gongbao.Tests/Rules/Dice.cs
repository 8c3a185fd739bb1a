namespace Gongbao.Tests.Rules;

/// <summary>splitmix64: the same seed throws the same everywhere.</summary>
internal sealed class Dice(ulong state)
{
    public int Below(int n) => (int)((Next() >> 33) % (ulong)n);

    public bool Percent(int p) => Below(100) < p;

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
