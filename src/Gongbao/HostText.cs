using System.Globalization;
using System.Resources;

namespace Gongbao;

/// <summary>Marks the texts (文字) of the host: layout, errors, sign-in, command line.</summary>
public sealed class HostText
{
    private static readonly ResourceManager Texts = new(typeof(HostText));

    /// <summary>A text outside a request (command line, refused start), in the language of the machine: English where it is set to English, else Chinese.</summary>
    internal static string Say(string key, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, Texts.GetString(key, CultureInfo.CurrentUICulture)!, values);
}
