namespace Gongbao.Kernel;

/// <summary>What a region is.</summary>
public enum RegionKind
{
    /// <summary>省.</summary>
    Province,
    /// <summary>设区市.</summary>
    City,
    /// <summary>市辖区.</summary>
    District,
    /// <summary>县级市.</summary>
    CountyCity,
    /// <summary>县.</summary>
    County,
    /// <summary>功能区: run by a committee of its own, coded inside a county.</summary>
    Zone,
    /// <summary>园区: a park of a county.</summary>
    Park,
    /// <summary>乡镇、街道.</summary>
    Township,
}

/// <summary>区划: a region as a city's pack describes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Full name, 宜春经济技术开发区.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">The region above in administration; null at the top. For zones this may differ from <see cref="RegionCode.Parent"/>.</param>
/// <param name="Order">Place in the customary order of documents, from 0.</param>
public sealed record Region(RegionCode Code, string Name, RegionKind Kind, RegionCode? Parent, int Order)
{
    /// <summary>As pages and tables shorten it: 宜春经开区.</summary>
    public string? ShortName { get; init; }

    /// <summary>Other printed names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether programmes rank it with the counties.</summary>
    public bool CountsAsCounty { get; init; }

    /// <summary>Whether it lies in the central area (中心城区) that housing measures speak of.</summary>
    public bool InCentralArea { get; init; }
}
