namespace Gongbao.Hosting;

/// <summary>Security headers (安全响应头) of every response: nothing inline, nothing from elsewhere, no frame around us.</summary>
internal static class Headers
{
    public static HeaderPolicyCollection Policies(bool development)
    {
        var policies = new HeaderPolicyCollection()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                csp.AddFrameAncestors().None();
            })
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(x => x.SameOrigin())
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddPermissionsPolicy(p =>
            {
                p.AddDefaultSecureDirectives();
                p.AddPublickeyCredentialsGet().Self(); // passkeys
            });
        return development ? policies : policies.AddStrictTransportSecurityMaxAgeIncludeSubDomains();
    }
}
