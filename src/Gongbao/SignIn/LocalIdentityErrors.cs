using Microsoft.AspNetCore.Identity;

namespace Gongbao.SignIn;

/// <summary>The identity framework's errors in our words (身份验证提示).</summary>
internal sealed class LocalIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError));
    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure));
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch));
    public override IdentityError InvalidToken() => Say(nameof(InvalidToken));
    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName));
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), userName);
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), length);
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), uniqueChars);

    private static IdentityError Say(string code, params object[] values) => new() { Code = code, Description = HostText.Say("Identity." + code, values) };
}
