namespace Gongbao.Gazette;

/// <summary>Marks the texts of this module (GazetteText.resx Chinese, GazetteText.en.resx English).</summary>
internal sealed class GazetteText;
