namespace Gongbao.Kernel;

/// <summary>How printed names of units and regions are compared.</summary>
public static class UnitName
{
    /// <summary>
    /// The name with blanks, brackets, quotation marks and enumeration commas taken out and full-width letters made narrow, so that
    /// 各县（市、区）政府, 各县〈市、区〉政府 and 各县市区政府 are one.
    /// </summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Create(Letters(name), name, static (to, from) =>
        {
            var n = 0;
            foreach (var c in from)
                if (char.IsLetterOrDigit(c) || c == '〇')
                    to[n++] = char.ToUpperInvariant(Chars.Narrow(c));
        });
    }

    private static int Letters(string name) => name.Count(c => char.IsLetterOrDigit(c) || c == '〇');
}
