namespace Gongbao.Platform;

/// <summary>Marks the texts (文字) that the shared page parts show: <c>PlatformText.resx</c> in Chinese, <c>PlatformText.en.resx</c> in English.</summary>
public sealed class PlatformText;
