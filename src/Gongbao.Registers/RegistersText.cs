namespace Gongbao.Registers;

/// <summary>Marks the texts of this module (RegistersText.resx Chinese, RegistersText.en.resx English).</summary>
internal sealed class RegistersText;
