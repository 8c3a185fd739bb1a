using System.Globalization;
using Gongbao.Kernel;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>遮蔽: personal values as lists and notices show them. What cannot be read as such a value is hidden whole.</summary>
public static class CareMask
{
    /// <summary>360***********0012; empty for nothing.</summary>
    public static string Identity(string number) => Or(number, ResidentId.TryParse(number, out var id) ? id.Masked : null);

    /// <summary>360***********0012**, which hides category and grade; empty for nothing.</summary>
    public static string Certificate(string number) => Or(number, DisabilityCertificate.TryParse(number, out var certificate) ? certificate.Masked : null);

    /// <summary>****1234; empty for nothing.</summary>
    public static string Account(string number) => Or(number, BankAccount.TryParse(number, out var account) ? account.Masked : null);

    /// <summary>138****1234, or the last two digits of a fixed line; empty for nothing.</summary>
    public static string Phone(string number) => Or(number, CarePhone.TryParse(number, out var phone) ? phone.Masked : null);

    /// <summary>A name for a public notice, one character hidden: the second, so that neighbours know who is meant; all of a name of one.</summary>
    public static string Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // characters of rare names are two of UTF-16
        var characters = new StringInfo(name.Trim());
        return characters.LengthInTextElements switch
        {
            0 => "",
            1 => "*",
            2 => characters.SubstringByTextElements(0, 1) + "*",
            _ => characters.SubstringByTextElements(0, 1) + "*" + characters.SubstringByTextElements(2),
        };
    }

    private static string Or(string text, string? masked)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? "" : masked ?? "****";
    }
}
