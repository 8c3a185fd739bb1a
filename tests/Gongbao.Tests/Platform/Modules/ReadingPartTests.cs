using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongbao.Tests.Platform.Modules;

public sealed class ReadingPartTests
{
    [Fact]
    public async Task Parts_of_one_page_read_one_after_the_other()
    {
        var reads = new Reads();
        await using var services = new ServiceCollection().AddLogging().AddScoped<ReadingTurn>().AddSingleton(reads).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(() => renderer.RenderComponentAsync<TwoParts>());
        Assert.Equal(["begin", "end", "begin", "end"], reads.Seen);
    }

    private sealed class Reads
    {
        public List<string> Seen { get; } = [];
    }

    private sealed class OnePart : ReadingPart
    {
        [Inject] private Reads Reads { get; set; } = default!;

        protected override async Task ReadAsync()
        {
            Reads.Seen.Add("begin");
            await Task.Yield();
            Reads.Seen.Add("end");
        }
    }

    private sealed class TwoParts : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<OnePart>(0);
            builder.CloseComponent();
            builder.OpenComponent<OnePart>(1);
            builder.CloseComponent();
        }
    }
}
