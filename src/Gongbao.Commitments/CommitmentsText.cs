namespace Gongbao.Commitments;

/// <summary>Marks the texts of this module (CommitmentsText.resx Chinese, CommitmentsText.en.resx English).</summary>
internal sealed class CommitmentsText;
