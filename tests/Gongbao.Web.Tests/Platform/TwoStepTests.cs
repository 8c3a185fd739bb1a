using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Gongbao.Data.Identity;
using Gongbao.SignIn;
using Gongbao.Web.Tests.Cities;

namespace Gongbao.Web.Tests.Platform;

public sealed class TwoStepTests(City city) : IClassFixture<City>
{
    [Fact]
    public async Task With_two_steps_on_the_password_alone_does_not_open_and_a_recovery_code_opens_once()
    {
        using var visitor = await city.SignedInAsync(Role.Supervisor);
        var setup = await visitor.GetAsync("/account/two-step");
        var wrong = await visitor.SubmitAsync(setup, "main form", ("Form.Code", "000"));
        Assert.Single(wrong.Errors);
        var key = setup.Document.QuerySelector("main p.mono")!.TextContent.Replace(" ", "", StringComparison.Ordinal).Trim();
        var on = await visitor.SubmitAsync(setup, "main form", ("Form.Code", Code(key)));
        var codes = on.Document.QuerySelectorAll(".codes li").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(10, codes.Count);

        Assert.Equal("/desk", await SignInAsync("/sign-in/code", Code(key)));
        Assert.Equal("/desk", await SignInAsync("/sign-in/recovery", codes[0]));
        Assert.Null(await SignInAsync("/sign-in/recovery", codes[0]));
    }

    [Fact]
    public async Task The_second_step_without_the_first_leads_back_to_the_first()
    {
        using var visitor = city.Visitor();
        Assert.Equal("/sign-in", (await visitor.GetAsync("/sign-in/code")).Location);
        Assert.Equal("/sign-in", (await visitor.GetAsync("/sign-in/recovery")).Location);
    }

    private async Task<string?> SignInAsync(string step, string code)
    {
        using var visitor = city.Visitor();
        var first = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("Form.User", "supervisor"), ("Form.Password", DemoAccounts.Password));
        Assert.StartsWith("/sign-in/code", first.Location, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await visitor.GetAsync("/desk")).Location, StringComparison.Ordinal);
        return (await visitor.SubmitAsync(await visitor.GetAsync(step), "main form", ("Form.Code", code))).Location;
    }

    /// <summary>The six digits that an authenticator shows now (RFC 6238).</summary>
    private static string Code(string base32)
    {
        var bits = string.Concat(base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the standard's own hash
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
