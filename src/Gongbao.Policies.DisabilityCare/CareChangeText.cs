namespace Gongbao.Policies.DisabilityCare;

/// <summary>Marks the texts (文字) of changes and exits: <c>CareChangeText.resx</c> in Chinese, <c>CareChangeText.en.resx</c> in English.</summary>
internal sealed class CareChangeText;
