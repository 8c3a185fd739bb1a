namespace Gongbao.Policies.DisabilityCare;

/// <summary>Marks the texts (文字) of this policy: <c>CareText.resx</c> in Chinese, <c>CareText.en.resx</c> in English.</summary>
internal sealed class CareText;
