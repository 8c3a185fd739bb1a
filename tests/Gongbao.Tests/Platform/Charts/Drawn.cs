using System.Globalization;
using System.Xml.Linq;
using Gongbao.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongbao.Tests.Platform.Charts;

/// <summary>A page part as the server writes it, in one language.</summary>
internal static class Drawn
{
    public static async Task<XElement> AsAsync<T>(Dictionary<string, object?> parameters, string language = "zh-Hans") where T : IComponent
    {
        var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton(new CityInfo("city", "某市", "Somewhere", true)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
        return XElement.Parse($"<body>{html}</body>", LoadOptions.PreserveWhitespace);
    }

    public static IEnumerable<XElement> All(this XElement drawing, string name, string? @class = null) =>
        drawing.Descendants(name).Where(e => @class is null || (((string?)e.Attribute("class")) ?? "").Split(' ').Contains(@class));

    public static decimal Place(this XElement element, string attribute) => decimal.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);
}
