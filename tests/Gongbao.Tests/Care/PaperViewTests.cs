using System.Net;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Papers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongbao.Tests.Care;

/// <summary>The papers as pages to print.</summary>
public sealed class PaperViewTests
{
    public static TheoryData<string> Kinds => PaperTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_shows_each_word_of_the_paper_on_each_copy_and_no_style_or_script(string kind)
    {
        var paper = PaperTests.Papers[kind];
        var html = WebUtility.HtmlDecode(await RenderAsync(paper));
        var copies = html.Split("<article").Skip(1).ToList();
        Assert.Equal(Math.Max(1, paper.Copies.Count), copies.Count);
        foreach (var copy in copies)
            foreach (var text in paper.Blocks.SelectMany(b => b.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Text.Split('\n').Concat(c.Foot.Split('\n'))).Append(b.Text).Append(b.Right)).Append(paper.Title).Append(paper.Mark).Append(paper.Issuer))
                Assert.Contains(text, copy, StringComparison.Ordinal);
        for (var i = 0; i < paper.Copies.Count; i++) Assert.Contains(paper.Copies[i] + "存", copies[i], StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(paper.Address.Length > 0, html.Contains("<svg class=\"code\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_is_never_markup() =>
        Assert.DoesNotContain("<b>", await RenderAsync(CarePapers.Form(new(), Forms.Good.With(a => a with { Name = "<b>林</b>" }))), StringComparison.Ordinal);

    internal static Task<string> RenderAsync(CarePaper paper) => RenderAsync<CarePaperView>(new() { ["Paper"] = paper });

    internal static async Task<string> RenderAsync<TPart>(Dictionary<string, object?> parameters, Action<IServiceCollection>? add = null) where TPart : IComponent
    {
        var parts = new ServiceCollection();
        add?.Invoke(parts);
        await using var services = parts.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPart>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
