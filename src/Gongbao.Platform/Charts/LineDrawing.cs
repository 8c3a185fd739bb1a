namespace Gongbao.Platform.Charts;

/// <summary>The geometry of a line chart (折线图): where its marks, its lines and its points stand. Gaps stay gaps.</summary>
internal sealed class LineDrawing
{
    public const int Width = 360, Height = 190, Left = 46, Right = 10, Top = 12, Bottom = 24;

    private readonly IReadOnlyList<LinePoint> _points;

    public LineDrawing(IReadOnlyList<LinePoint> points)
    {
        _points = points;
        Scale = ChartScale.Over(points.SelectMany(p => new[] { p.Actual, p.Planned }), fromZero: false);
    }

    public ChartScale Scale { get; }

    /// <summary>Place of a point from the left; one point alone stands in the middle.</summary>
    public decimal X(int index) => _points.Count < 2 ? Left + (Width - Left - Right) / 2m : Left + index * (decimal)(Width - Left - Right) / (_points.Count - 1);

    /// <summary>Place of a value from above.</summary>
    public decimal Y(decimal value) => Height - Bottom - Scale.At(value, Height - Top - Bottom);

    /// <summary>The unbroken pieces of a line; a point between two gaps is no piece, its dot alone is drawn.</summary>
    public IEnumerable<string> Pieces(Func<LinePoint, decimal?> of) =>
        Svg.Pieces(_points.Select((point, i) => of(point) is { } value ? (X(i), Y(value)) : ((decimal, decimal)?)null));

    /// <summary>The points whose time is written beneath: the first, the last and as many between as there is room for.</summary>
    public IEnumerable<int> Labelled()
    {
        const int most = 4;
        var count = Math.Min(_points.Count, most);
        for (var i = 0; i < count; i++) yield return count == 1 ? 0 : i * (_points.Count - 1) / (count - 1);
    }
}
