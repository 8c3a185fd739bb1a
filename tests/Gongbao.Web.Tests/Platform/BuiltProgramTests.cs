using System.Diagnostics;
using System.Net;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

/// <summary>The program as it was built, started in Production from an empty folder, as an operator would.</summary>
public sealed class BuiltProgramTests
{
    [Fact]
    public async Task It_serves_complete_pages_from_any_folder()
    {
        var folder = Directory.CreateTempSubdirectory("gongbao-built-").FullName;
        using var program = Start(folder);
        try
        {
            var address = await AddressAsync(program);
            using var visitor = new Visitor(new Uri(address), null);
            var page = await visitor.GetAsync("/");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var sheet = await visitor.GetAsync(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
            var source = new FileInfo(Path.Combine(Repository.Root, "src", "Gongbao.Platform", "wwwroot", "house.css"));
            Assert.Equal(source.Length, sheet.Bytes.Length);
            Assert.Contains("immutable", sheet.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.Equal("Healthy", System.Text.Json.JsonDocument.Parse((await visitor.GetAsync("/health/ready")).Body).RootElement.GetProperty("status").GetString());
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string folder)
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/'));
        var dll = Path.Combine(Repository.Root, "artifacts", "bin", "Gongbao", tests.Name, "Gongbao.dll");
        Assert.True(File.Exists(dll), $"{dll} is not built");
        var start = new ProcessStartInfo("dotnet", [dll, "serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(folder, "data")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        };
        return Process.Start(start)!;
    }

    /// <summary>The first line that the program says holds the address.</summary>
    private static async Task<string> AddressAsync(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at) return line[at..].Trim();
        throw new InvalidOperationException("The program ended without an address.");
    }
}
