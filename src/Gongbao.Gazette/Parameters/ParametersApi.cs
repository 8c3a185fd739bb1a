using System.Globalization;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Api;
using Gongbao.Kernel;
using Gongbao.Platform.Modules;
using Gongbao.Platform.Time;
using Gongbao.Rules.Parameters;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Gongbao.Gazette.Parameters;

/// <summary>A parameter on a day (参数), as the API answers.</summary>
internal sealed record ApiParameter(string Key, string Zh, string En, string Unit, string? Value, DateOnly? From, string? Region, string? Cite, string? Source, DateOnly? Known, bool Unverified, string? Reading);

/// <summary>An unclear passage (疑义), as the API answers.</summary>
internal sealed record ApiUnclear(string Id, string Severity, string Title, string? InUse, DateOnly? Since, string Basis, string? Because, string? DecidedBy, string? Sets, IReadOnlyList<ApiReading> Readings);

/// <summary>One reading (理解).</summary>
internal sealed record ApiReading(string Id, string Text, IReadOnlyList<string> Cites);

/// <summary>Parameters and readings over the API (参数接口). Both are short lists and come whole.</summary>
internal static class ParametersApi
{
    public const string List = "/api/v1/parameters", Readings = "/api/v1/readings";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(List, ParametersAsync).Described<GazetteText>("parameters", "rules").Produces<IReadOnlyList<ApiParameter>>().ProducesProblem(400);
        routes.MapGet(Readings, ReadingsAsync).Described<GazetteText>("readings", "rules").Produces<IReadOnlyList<ApiUnclear>>();
    }

    private static IResult ParametersAsync(HttpContext context, ParameterBook book, Pack pack, CityClock clock, IStringLocalizer<GazetteText> text, string? on = null, string? known = null, string? region = null, string? policy = null)
    {
        if (Day(on, clock.Today) is not { } day) return ApiAnswer.Bad("on", text["Rules.BadDay", on!]);
        if (Day(known, DateOnly.MaxValue) is not { } until) return ApiAnswer.Bad("known", text["Rules.BadDay", known!]);
        IReadOnlyList<RegionCode> regions = [];
        if (region is not null)
        {
            if (!RegionCode.TryParse(region, out var code) || (regions = [.. pack.RegionTree().Upwards(code)]).Count == 0) return ApiAnswer.Bad("region", text["Rules.BadRegion", region]);
        }
        return ApiAnswer.Ok(context, (IReadOnlyList<ApiParameter>)[.. book.All.Where(p => policy is null || ParameterWords.PolicyOf(p.Key) == policy).Select(p => Of(p, p.At(day, regions, until)))]);
    }

    private static async Task<IResult> ReadingsAsync(HttpContext context, Pack pack, CityReadings readings, CityClock clock)
    {
        var issued = await readings.IssuedAsync(context.RequestAborted);
        return ApiAnswer.Ok(context, (IReadOnlyList<ApiUnclear>)[.. pack.Ambiguities.Select(a => Of(a, CityReadings.On(a, issued[a.Id], clock.Today)))]);
    }

    private static ApiUnclear Of(PackAmbiguity one, ReadingChoice now) => new(
        one.Id, one.Severity.ToString(), one.Title, now.Reading, now.From, now.Basis.ToString(), now.Because, now.Unit, one.Sets?.Key, [.. one.Readings.Select(r => new ApiReading(r.Id, r.Text, r.Cites))]);

    private static ApiParameter Of(Parameter parameter, DatedValue? value) => new(parameter.Key, parameter.Zh, parameter.En, parameter.Unit.ToString(), value?.Value?.Write(parameter.Unit),
        value?.From, value?.Region?.ToString(), value?.Cite, value?.Source, value?.Known, value?.Unverified == true, value?.Ambiguity);

    private static DateOnly? Day(string? typed, DateOnly otherwise) => typed is null ? otherwise
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
