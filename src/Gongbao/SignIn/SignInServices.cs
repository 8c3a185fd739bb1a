using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Hosting;
using Gongbao.Platform;
using Gongbao.Platform.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Gongbao.SignIn;

/// <summary>Sign-in (登录): password with lock-out, one-time codes, passkeys, the city's own identity provider; sessions in cookies.</summary>
internal static class SignInServices
{
    public const string Oidc = "oidc";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(20), Longest = TimeSpan.FromHours(12);

    public static void Add(IServiceCollection services, CityInfo city, CitySettings settings)
    {
        services.AddScoped<CurrentUser>();
        services.AddScoped<SignInAudit>();
        services.AddScoped<IUserClaimsPrincipalFactory<GongbaoUser>, UserClaims>();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        services.AddIdentityCore<GongbaoUser>(o =>
        {
            o.Password = new PasswordOptions
            {
                RequiredLength = PasswordRules.Shortest, RequiredUniqueChars = 4,
                RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
            };
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            o.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
            o.User.RequireUniqueEmail = false;
        })
            .AddGongbaoStores().AddSignInManager().AddDefaultTokenProviders()
            .AddErrorDescriber<LocalIdentityErrors>().AddPasswordValidator<PasswordRules>();
        services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.ValidationInterval = TimeSpan.FromMinutes(1);
            o.OnRefreshingPrincipal = UserClaims.KeepSignedInAt;
        });
        foreach (var scheme in (string[])[IdentityConstants.ApplicationScheme, IdentityConstants.ExternalScheme, IdentityConstants.TwoFactorUserIdScheme, IdentityConstants.TwoFactorRememberMeScheme])
            services.Configure<CookieAuthenticationOptions>(scheme, o => Cookie(o, city, scheme));
        services.ConfigureApplicationCookie(o =>
        {
            o.ExpireTimeSpan = Idle;
            o.Events.OnCheckSlidingExpiration = c =>
            {
                // renew at nearly each request: the time-out counts from the last one, not from half-way
                c.ShouldRenew = c.ElapsedTime > TimeSpan.FromSeconds(30);
                return Task.CompletedTask;
            };
            var validate = o.Events.OnValidatePrincipal;
            o.Events.OnValidatePrincipal = async c =>
            {
                var now = c.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
                if (!(UserClaims.SignedInAt(c.Principal) is { } at && now - at < Longest)) c.RejectPrincipal();
                else await validate(c);
            };
        });
        if (settings.Oidc is { } oidc) AddOidc(authentication, oidc);
    }

    private static void Cookie(CookieAuthenticationOptions options, CityInfo city, string scheme)
    {
        // two cities may stand on one host name, and cookies know no ports
        options.Cookie.Name = $"gongbao.{city.Key}.{scheme.Split('.')[^1].ToLowerInvariant()}";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "back";
    }

    private static void AddOidc(Microsoft.AspNetCore.Authentication.AuthenticationBuilder authentication, OidcSettings oidc) =>
        authentication.AddOpenIdConnect(Oidc, oidc.Name, o =>
        {
            o.SignInScheme = IdentityConstants.ExternalScheme;
            o.Authority = oidc.Authority.ToString();
            o.RequireHttpsMetadata = oidc.Authority.Scheme == Uri.UriSchemeHttps;
            o.ClientId = oidc.ClientId;
            o.ClientSecret = oidc.ClientSecret;
            o.ResponseType = OpenIdConnectResponseType.Code;
            o.ResponseMode = OpenIdConnectResponseMode.Query;
            o.UsePkce = true;
            // the answer comes back as a plain link, for which lax cookies are sent; the framework's default needs HTTPS even on a test bench
            (o.CorrelationCookie.SameSite, o.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            (o.NonceCookie.SameSite, o.NonceCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            o.MapInboundClaims = false;
            o.TokenValidationParameters.NameClaimType = "preferred_username";
            o.Scope.Clear();
            o.Scope.Add("openid");
            o.Scope.Add("profile");
        });
}
