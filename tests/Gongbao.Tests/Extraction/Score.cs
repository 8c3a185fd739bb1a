namespace Gongbao.Tests.Extraction;

/// <summary>Right, extra and missed, and the F1 of them.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Extra { get; private set; }

    public int Missed { get; private set; }

    public double F1 => Right + Extra + Missed == 0 ? 1 : 2.0 * Right / (2 * Right + Extra + Missed);

    public List<string> Errors { get; } = [];

    public void Add(string where, IEnumerable<string> want, IEnumerable<string> have)
    {
        var rest = have.ToList();
        var missed = want.Where(w => !rest.Remove(w)).ToList();
        Right += want.Count() - missed.Count;
        Extra += rest.Count;
        Missed += missed.Count;
        if (missed.Count + rest.Count > 0) Errors.Add($"{where}: missed [{string.Join("; ", missed)}] extra [{string.Join("; ", rest)}]");
    }

    public override string ToString() => $"F1 {F1:0.000} right {Right} extra {Extra} missed {Missed}\n{string.Join('\n', Errors)}";
}
