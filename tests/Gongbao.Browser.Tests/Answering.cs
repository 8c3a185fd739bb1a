using Microsoft.Playwright;

namespace Gongbao.Browser.Tests;

/// <summary>Answers a self-check from its first page to its result, the same way each time: the first choice, a day, a figure; what the check will not have is not known.</summary>
internal static class Answering
{
    /// <summary>Before the address of a self-check: its result is meant.</summary>
    public const string Mark = "{answered}";

    private const int Questions = 40;
    private static readonly string[] Day = ["1990", "6", "1"];

    /// <returns>Whether a result came.</returns>
    public static async Task<bool> ToResultAsync(IPage page)
    {
        await page.Locator("main input[type=radio]").First.CheckAsync();
        await PressAsync(page, "main form .btn >> nth=0");
        for (var i = 0; i < Questions; i++)
        {
            await page.WaitForLoadStateAsync(LoadState.Load);
            if (await page.Locator("[name='Form.Asked']").CountAsync() == 0) return await page.Locator("main h1").CountAsync() == 1 && await page.Locator("[name='Form.Day.Year'][type=hidden]").CountAsync() == 1;
            var bad = await page.Locator("main .bad").CountAsync() > 0;
            if (!bad) await AnswerAsync(page);
            await PressAsync(page, bad ? "button[name='Form.Do']" : "main .actions .btn >> nth=0");
        }
        return false;
    }

    private static async Task PressAsync(IPage page, string button) =>
        await page.RunAndWaitForResponseAsync(() => page.Locator(button).ClickAsync(), r => r.Request.Method == "POST");

    private static async Task AnswerAsync(IPage page)
    {
        var choices = page.Locator("[name='Form.Answer'][type=radio], [name='Form.Answer'][type=checkbox]");
        var day = page.Locator("[name^='Form.Answer.']");
        if (await choices.CountAsync() > 0) await choices.First.CheckAsync();
        else if (await day.CountAsync() == Day.Length)
            for (var k = 0; k < Day.Length; k++) await day.Nth(k).FillAsync(Day[k]);
        else await page.Locator("[name='Form.Answer']").FillAsync("100");
    }
}
