using System.Net;
using AngleSharp.Html.Dom;

namespace Gongbao.Web.Tests.Cities;

/// <summary>Someone at a browser without script: keeps cookies, follows no redirect by itself.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    internal Visitor(Uri address, string? language)
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = address };
        if (language is not null) _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    /// <summary>The jar of cookies.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Opens an address.</summary>
    public async Task<WebPage> GetAsync(string address) =>
        await WebPage.OfAsync(await _http.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Sends anything.</summary>
    public async Task<WebPage> SendAsync(HttpRequestMessage request) =>
        await WebPage.OfAsync(await _http.SendAsync(request, TestContext.Current.CancellationToken));

    /// <summary>Opens an address and sees where the redirects end.</summary>
    public async Task<WebPage> FollowAsync(string address)
    {
        var page = await GetAsync(address);
        for (var i = 0; i < 5 && page.Location is not null; i++) page = await GetAsync(page.Location);
        return page;
    }

    /// <summary>Fills in a form of a page and sends it, with its hidden fields, as a browser does.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="form">CSS selector of the form.</param>
    /// <param name="fields">Names and values; they take the place of what stands in the form.</param>
    public Task<WebPage> SubmitAsync(WebPage page, string form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        var element = page.Document.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {form} on {page.Address}.");
        var values = new Dictionary<string, string>();
        foreach (var input in element.QuerySelectorAll("input[name]").Cast<IHtmlInputElement>().Where(i => i.Type is not ("radio" or "checkbox" or "file") || i.IsChecked))
            values[input.Name!] = input.Value;
        foreach (var area in element.QuerySelectorAll("textarea[name]").Cast<IHtmlTextAreaElement>()) values[area.Name!] = area.Value;
        foreach (var select in element.QuerySelectorAll("select[name]").Cast<IHtmlSelectElement>()) values[select.Name!] = select.Value ?? "";
        foreach (var (name, value) in fields) values[name] = value;
        var address = element.GetAttribute("action") is { Length: > 0 } action ? action : page.Address;
        return element.Method.Equals("get", StringComparison.OrdinalIgnoreCase)
            ? GetAsync(address + "?" + string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}")))
            : SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(values) });
    }

    public void Dispose() => _http.Dispose();
}
