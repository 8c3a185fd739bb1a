using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gongbao.ApiReference;

/// <summary>The description of the API (接口说明): OpenAPI 3.1, made from the endpoints, in the visitor's language.</summary>
internal static class ApiDescription
{
    public const string Route = "/api/v1/openapi.json", Page = "/api/v1", Name = "v1";

    public static void Add(IServiceCollection services)
    {
        // what the description says of kinds and figures is what the API writes
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase));
        });
        services.AddOpenApi(Name, o =>
        {
            o.ShouldInclude = api => api.RelativePath is { } path && path.StartsWith("api/v1/", StringComparison.Ordinal);
            o.AddDocumentTransformer(Introduce);
            o.AddOperationTransformer<DescribeOperation>();
        });
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapOpenApi(Route);

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo { Title = HostText.Say("Api.Title"), Version = Name, Description = HostText.Say("Api.Lead") };
        document.Servers = [new OpenApiServer { Url = "/" }]; // the same wherever it stands
        document.Tags = null;
        return Task.CompletedTask;
    }
}
