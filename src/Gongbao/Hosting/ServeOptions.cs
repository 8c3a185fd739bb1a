namespace Gongbao.Hosting;

/// <summary>What <c>gongbao serve</c> was asked to do; null: the default.</summary>
internal sealed record ServeOptions
{
    public string? Urls { get; init; }
    public string? SampleUrls { get; init; }
    public string Data { get; init; } = Path.GetFullPath("data");
    public string? Pack { get; init; }
    public DateOnly? AsOf { get; init; }
}
