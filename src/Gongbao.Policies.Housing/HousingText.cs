namespace Gongbao.Policies.Housing;

/// <summary>Marks the texts (文字) of this policy: <c>HousingText.resx</c> in Chinese, <c>HousingText.en.resx</c> in English.</summary>
internal sealed class HousingText;
