using System.Net;
using Gongbao.Data;
using Gongbao.Data.Encryption;

namespace Gongbao.Hosting;

/// <summary>
/// Settings (配置) of a city, read and checked once at the start: appsettings.json, environment, command line.
/// A wrong value stops the start with one sentence.
/// </summary>
internal sealed record CitySettings
{
    /// <summary><c>ConnectionStrings:Gongbao</c> (of the sample city <c>ConnectionStrings:Sample</c>); default: SQLite in the data folder.</summary>
    public required string Database { get; init; }

    /// <summary>Told from the connection string.</summary>
    public required DbEngine Engine { get; init; }

    /// <summary><c>Keys:Current</c> and <c>Keys:Ring:{name}</c> in base64; default: <c>keys.json</c> in the data folder.</summary>
    public required KeyRing Keys { get; init; }

    /// <summary><c>Proxy:Known</c>: addresses of the reverse proxies whose forwarded headers are believed, separated by commas.</summary>
    public required IReadOnlyList<IPAddress> Proxies { get; init; }

    /// <summary><c>Site:Address</c> (of the sample city <c>Site:Sample</c>): where the site is reached from outside; null: the first address it listens on.</summary>
    public required Uri? Site { get; init; }

    /// <summary><c>Telemetry:Otlp</c>: where traces and metrics go; null: nowhere.</summary>
    public required Uri? Telemetry { get; init; }

    /// <summary><c>Oidc</c>: the city's own identity provider; null: none.</summary>
    public required OidcSettings? Oidc { get; init; }

    /// <exception cref="RefusedStartException">A value is wrong.</exception>
    public static CitySettings Read(IConfiguration configuration, string dataFolder, bool sample)
    {
        var name = sample ? "Sample" : "Gongbao";
        var database = configuration.GetConnectionString(name) is { Length: > 0 } text ? text : DbEngines.SqliteFile(Path.Combine(dataFolder, "city.db"));
        try
        {
            Directory.CreateDirectory(dataFolder);
            return new CitySettings
            {
                Database = database,
                Engine = DbEngines.Of(database),
                Keys = ReadKeys(configuration, dataFolder),
                Proxies = [.. (configuration["Proxy:Known"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Address)],
                Site = configuration[sample ? "Site:Sample" : "Site:Address"] is { Length: > 0 } site ? Web(site, sample ? "Site:Sample" : "Site:Address") : null,
                Telemetry = configuration["Telemetry:Otlp"] is { Length: > 0 } otlp ? Web(otlp, "Telemetry:Otlp") : null,
                Oidc = ReadOidc(configuration),
            };
        }
        catch (DataRefusedException e)
        {
            throw new RefusedStartException(HostText.Say("Start.Setting", $"ConnectionStrings:{name} / Keys", e.Message), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedStartException(HostText.Say("Start.DataFolder", dataFolder, e.Message), e);
        }
    }

    private static KeyRing ReadKeys(IConfiguration configuration, string dataFolder) => configuration["Keys:Current"] is { Length: > 0 } current
        ? new KeyRing(current, configuration.GetSection("Keys:Ring").GetChildren().ToDictionary(k => k.Key, k => k.Value ?? ""))
        : KeyRing.FromFile(Path.Combine(dataFolder, "keys.json"));

    private static OidcSettings? ReadOidc(IConfiguration configuration) => configuration["Oidc:Authority"] is not { Length: > 0 } authority ? null : new OidcSettings(
        Web(authority, "Oidc:Authority"),
        configuration["Oidc:ClientId"] is { Length: > 0 } id ? id : throw new RefusedStartException(HostText.Say("Start.Missing", "Oidc:ClientId", "Oidc:Authority")),
        configuration["Oidc:ClientSecret"],
        configuration["Oidc:Name"] ?? "OpenID Connect");

    private static IPAddress Address(string text) =>
        IPAddress.TryParse(text, out var address) ? address : throw new RefusedStartException(HostText.Say("Start.NotAnAddress", "Proxy:Known", text));

    private static Uri Web(string text, string setting) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri : throw new RefusedStartException(HostText.Say("Start.NotAUrl", setting, text));
}

/// <summary>The city's own identity provider (统一身份认证).</summary>
/// <param name="Authority">Address of the provider.</param>
/// <param name="ClientId">Name under which this site is registered there.</param>
/// <param name="ClientSecret">Null for a public client.</param>
/// <param name="Name">Word on the sign-in page.</param>
internal sealed record OidcSettings(Uri Authority, string ClientId, string? ClientSecret, string Name);
