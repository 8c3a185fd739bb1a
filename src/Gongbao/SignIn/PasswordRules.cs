using System.Globalization;
using Gongbao.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace Gongbao.SignIn;

/// <summary>Rules for passwords (密码规则): long rather than contorted; nothing that is tried first.</summary>
internal sealed class PasswordRules : IPasswordValidator<GongbaoUser>
{
    public const int Shortest = 10;

    // what lists of broken passwords begin with, as parts: "Password2024!" is no better than "password"
    private static readonly string[] TriedFirst = ["password", "qwerty", "12345678", "87654321", "11111111", "88888888", "abcdefg", "iloveyou", "letmein", "admin123", "woaini", "5201314", "gongbao123"];

    public Task<IdentityResult> ValidateAsync(UserManager<GongbaoUser> manager, GongbaoUser user, string? password)
    {
        var plain = password?.ToLower(CultureInfo.InvariantCulture) ?? "";
        var named = user.UserName is { Length: > 3 } name && plain.Contains(name, StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(named || TriedFirst.Any(t => plain.Contains(t, StringComparison.Ordinal))
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = HostText.Say("Identity.PasswordTooCommon") })
            : IdentityResult.Success);
    }
}
