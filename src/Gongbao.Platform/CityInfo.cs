namespace Gongbao.Platform;

/// <summary>The city (城市) that this web application serves, as its pack describes it.</summary>
/// <param name="Key">Folder name of the pack, such as <c>yichun</c>.</param>
/// <param name="Name">Name in Chinese, such as 宜春市.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="IsSample">True: everything is invented, and each page, print and export says so.</param>
public sealed record CityInfo(string Key, string Name, string NameEn, bool IsSample)
{
    /// <summary>Where the site is reached from outside, without a stroke at the end, such as <c>https://gb.example.cn</c>; empty: not told. Printed on papers.</summary>
    public string Address { get; init; } = "";

    /// <summary>Name in the language of the current request.</summary>
    public string LocalName => Parts.Display.IsChinese ? Name : NameEn;

    /// <summary>Name of the site, in the language of the current request.</summary>
    public string SiteName => Parts.Display.IsChinese ? $"{Name}公报通" : $"{NameEn} Gongbao";
}
