namespace Gongbao.Policies.Chains;

/// <summary>Marks the texts (文字) of this policy: <c>ChainsText.resx</c> in Chinese, <c>ChainsText.en.resx</c> in English.</summary>
internal sealed class ChainsText;
