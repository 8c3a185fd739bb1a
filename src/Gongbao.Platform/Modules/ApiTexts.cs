using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Platform.Modules;

/// <summary>
/// Where the words stand that describe an endpoint (接口说明) in the reference: <c>Api.{operation}</c> says in one sentence what it gives,
/// <c>Api.{operation}.{parameter}</c> or <c>Api.Param.{parameter}</c> what a parameter means.
/// </summary>
/// <param name="Texts">Marker class of the module's texts.</param>
public sealed record ApiTexts(Type Texts);

/// <summary>How a module puts an endpoint into the description of the API.</summary>
public static class ApiTextsExtensions
{
    /// <summary>Lists the endpoint in the description under this name, in the module's words.</summary>
    /// <typeparam name="TTexts">Marker class of the module's texts.</typeparam>
    public static RouteHandlerBuilder Described<TTexts>(this RouteHandlerBuilder endpoint, string operation, string group) =>
        endpoint.WithName(operation).WithTags(group).WithMetadata(new ApiTexts(typeof(TTexts)));
}
