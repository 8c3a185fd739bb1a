using Gongbao.Data.Acts;
using Gongbao.Data.Identity;
using Gongbao.Platform.Time;

namespace Gongbao.SignIn;

/// <summary>Writes signing in and what people change about it into the audit (登录留痕). What was typed is never written.</summary>
internal sealed class SignInAudit(ActLog acts, CityClock clock)
{
    public Task SignedInAsync(GongbaoUser user, string means) => WriteAsync("sign-in", user, means);

    public Task FailedAsync(GongbaoUser user) => WriteAsync("sign-in.failed", user, null);

    public Task ChangedAsync(GongbaoUser user, string what) => WriteAsync("account." + what, user, null);

    private Task<ActResult> WriteAsync(string kind, GongbaoUser user, string? means) => acts.CommitAsync(new Act
    {
        Kind = kind,
        Actor = kind == "sign-in.failed" ? Actor.System : new Actor(user.Id.ToString(), user.DisplayName),
        At = clock.Now,
        SubjectType = "user",
        SubjectId = user.Id.ToString(),
        Details = means is null ? null : $$"""{"means":"{{means}}"}""",
    }, new ActResult(200, null));
}
