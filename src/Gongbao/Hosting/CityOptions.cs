namespace Gongbao.Hosting;

/// <summary>One city to serve.</summary>
internal sealed record CityOptions
{
    /// <summary>Folder of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>Folder of the city's database and files; made when missing.</summary>
    public required string Data { get; init; }

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public required string Urls { get; init; }

    /// <summary>Production, Development or Test; null: as the process' environment says.</summary>
    public string? Environment { get; init; }

    /// <summary>The day it is said to be; null: the pack's demonstration day in Development, else today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Address of the other city that runs beside this one; null: none.</summary>
    public string? OtherUrl { get; init; }

    /// <summary>For tests: services after all others.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>For tests: configuration after all other sources.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();
}
