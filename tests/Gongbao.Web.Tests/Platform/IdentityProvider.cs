using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Gongbao.Web.Tests.Platform;

/// <summary>A city's identity provider in a test: signs in whoever is named, without asking.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private readonly WebApplication _app;

    private IdentityProvider(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>Who is signed in at the provider: subject and user name.</summary>
    public (string Subject, string Name) Person { get; set; } = ("s-1", "nobody");

    public static async Task<IdentityProvider> StartAsync()
    {
        IdentityProvider? self = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenIddict().AddServer(o =>
        {
            o.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
            o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Profile);
            o.EnableDegradedMode().AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            o.AddEventHandler<ValidateAuthorizationRequestContext>(b => b.UseInlineHandler(_ => default));
            o.AddEventHandler<ValidateTokenRequestContext>(b => b.UseInlineHandler(_ => default));
            o.AddEventHandler<HandleAuthorizationRequestContext>(b => b.UseInlineHandler(context =>
            {
                var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType);
                identity.SetClaim(Claims.Subject, self!.Person.Subject).SetClaim(Claims.PreferredUsername, self.Person.Name);
                identity.SetDestinations(_ => [Destinations.IdentityToken]);
                context.SignIn(new ClaimsPrincipal(identity));
                return default;
            }));
            o.UseAspNetCore().DisableTransportSecurityRequirement();
        });
        var app = builder.Build();
        app.UseAuthentication();
        self = new IdentityProvider(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return self;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
