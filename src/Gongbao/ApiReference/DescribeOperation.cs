using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Localization;
using Microsoft.OpenApi;

namespace Gongbao.ApiReference;

/// <summary>Puts a module's words to an endpoint, its parameters and its answers (接口、参数和应答的说明).</summary>
internal sealed class DescribeOperation(IStringLocalizerFactory texts) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiTexts>().FirstOrDefault() is { } module)
        {
            var words = texts.Create(module.Texts);
            operation.Summary = words[$"Api.{operation.OperationId}"];
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                parameter.Description = new[] { $"Api.{operation.OperationId}.{parameter.Name}", $"Api.Param.{parameter.Name}" }
                    .Select(k => words[k]).FirstOrDefault(w => !w.ResourceNotFound)?.Value;
        }
        foreach (var (status, answer) in operation.Responses ?? []) answer.Description = HostText.Say("Api.Status." + status);
        return Task.CompletedTask;
    }
}
