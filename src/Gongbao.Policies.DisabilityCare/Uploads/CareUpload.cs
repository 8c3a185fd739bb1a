namespace Gongbao.Policies.DisabilityCare.Uploads;

/// <summary>上传的名单: which list was read when, by whom, and what came of it. The list itself is not kept.</summary>
internal sealed class CareUpload
{
    public required Guid Id { get; init; }
    public required UploadKind Kind { get; init; }
    public required string County { get; init; }

    /// <summary>The day on which the list stood as it is.</summary>
    public required DateOnly Day { get; init; }
    public required string File { get; init; }
    public required int Rows { get; init; }

    /// <summary>Rows that were found in the register of persons served.</summary>
    public required int Matched { get; init; }

    /// <summary>What was made of it: proposed exits, persons enrolled, persons to visit.</summary>
    public required int Added { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required string UnitId { get; init; }
}

/// <summary>名单种类.</summary>
internal enum UploadKind
{
    /// <summary>死亡名单.</summary>
    Deaths,

    /// <summary>在享低保名单: the whole list; who is served as a subsistence household and is not on it has left.</summary>
    Subsistence,

    /// <summary>特困人员名单.</summary>
    Destitute,

    /// <summary>户籍迁出名单.</summary>
    Moves,

    /// <summary>在享对象导入.</summary>
    Import,

    /// <summary>需求摸底.</summary>
    Needs,
}
