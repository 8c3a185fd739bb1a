namespace Gongbao.Policies.DisabilityCare;

/// <summary>Marks the texts (文字) of the register of persons served and of payments: <c>CarePayText.resx</c> in Chinese, <c>CarePayText.en.resx</c> in English.</summary>
internal sealed class CarePayText;
