using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Gongbao.Web.Tests.Cities;

/// <summary>An answer, read as a page.</summary>
public sealed class WebPage
{
    private WebPage(HttpResponseMessage response, byte[] bytes)
    {
        Response = response;
        Bytes = bytes;
        Body = System.Text.Encoding.UTF8.GetString(bytes);
        Document = new HtmlParser().ParseDocument(Body);
    }

    public HttpResponseMessage Response { get; }

    public byte[] Bytes { get; }

    public string Body { get; }

    public IDocument Document { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query that were asked for.</summary>
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>Where a redirect points, as path and query on this site or as a whole address; null: none.</summary>
    public string? Location => Response.Headers.Location switch
    {
        null => null,
        { IsAbsoluteUri: true } there when there.Authority == Response.RequestMessage!.RequestUri!.Authority => there.PathAndQuery,
        var there => there.OriginalString,
    };

    /// <summary>The heading of the page.</summary>
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What a reader sees of the page, in one line.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of the error summary; empty when nothing is wrong.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".summary li").Select(e => e.TextContent.Trim())];

    internal static async Task<WebPage> OfAsync(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
}
