namespace Gongbao.Commitments;

/// <summary>Marks the texts of the register's pages, its act pages, reporting and the desk (RegisterText.resx Chinese, RegisterText.en.resx English).</summary>
internal sealed class RegisterText;
