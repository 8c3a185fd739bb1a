namespace Gongbao.Commitments;

/// <summary>Marks the texts of what leaves the register: ledger, bulletin, letters on paper, calendar (OutputText.resx Chinese, OutputText.en.resx English).</summary>
internal sealed class OutputText;
