namespace Gongbao.Policies.FoodSafety;

/// <summary>Marks the texts (文字) of this policy: <c>FoodText.resx</c> in Chinese, <c>FoodText.en.resx</c> in English.</summary>
internal sealed class FoodText;
