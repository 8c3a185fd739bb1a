using System.Security.Cryptography;

namespace Gongbao.Platform.Parts;

/// <summary>One-time form tokens (表单一次性令牌): the key under which a post is done once, however often it is sent.</summary>
public sealed class FormTokens
{
    /// <summary>A new token of 128 random bits.</summary>
#pragma warning disable CA1822 // injected into parts, so that tests can stand in
    public string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
#pragma warning restore CA1822
}
