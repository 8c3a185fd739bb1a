using System.Security.Cryptography;
using Gongbao.Data.Acts;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Platform.Parts;

/// <summary>One-time form tokens (表单一次性凭证): the key under which a post is done once, however often it is sent.</summary>
public static class FormTokens
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "_token";

    /// <summary>A new token of 128 random bits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The token of a posted form together with the hash of what was filled in; null when the form carried none.</summary>
    public static FormToken? Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.HasFormContentType || context.Request.Form[Field].ToString() is not { Length: > 0 and <= 100 } token) return null;
        var fields = context.Request.Form.Where(f => !f.Key.StartsWith('_')).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()))
            .Concat(context.Request.Form.Files.Select(f => KeyValuePair.Create(f.Name, $"{f.FileName}/{f.Length}")));
        return new FormToken(token, Receipts.HashOfFields(fields));
    }
}
