using Microsoft.AspNetCore.Antiforgery;

namespace Gongbao.Hosting;

/// <summary>A post that failed the antiforgery check (防伪校验) ends here, with a page of ours instead of the framework's one English line.</summary>
internal sealed class FormGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // the error page comes through here again, as a GET with the check still failed
        if (HttpMethods.IsGet(context.Request.Method) || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } check) return next(context);
        // the check fails as well when the body could not be read at all
        context.Response.StatusCode = TooLarge(check.Error) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool TooLarge(Exception? error)
    {
        for (var e = error; e is not null; e = e.InnerException)
            if (e is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException) return true;
        return false;
    }
}
