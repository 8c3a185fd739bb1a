namespace Gongbao.Gazette.Contracts;

/// <summary>会议: what a report prints of a meeting.</summary>
public sealed record MeetingReport
{
    /// <summary>会次: 49 of 第49次常务会议; null when not printed.</summary>
    public int? Number { get; init; }

    /// <summary>会议名称 as printed: 市政府第49次常务会议.</summary>
    public required string Name { get; init; }

    /// <summary>主持人; null when not printed.</summary>
    public string? Chair { get; init; }

    /// <summary>主持人职务 as printed.</summary>
    public string? ChairPost { get; init; }

    /// <summary>议题, in printed order.</summary>
    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    /// <summary>审议通过的文件, titles in printed order.</summary>
    public IReadOnlyList<string> Adopted { get; init; } = [];
}

/// <summary>议题.</summary>
/// <param name="Act">What the meeting did, as printed: 审议并原则通过, 研究, 听取, 传达, 集中学习.</param>
/// <param name="Subject">About what.</param>
/// <param name="EId">Provision that reports it.</param>
/// <param name="Documents">Titles in 《》 that it names.</param>
public sealed record AgendaItem(string Act, string Subject, string EId, IReadOnlyList<string> Documents);

/// <summary>任免: one person, one post.</summary>
/// <param name="Act">Appointed, removed, hired …</param>
/// <param name="Name">姓名 as printed, blanks removed.</param>
/// <param name="Post">职务 as printed; null when none is printed.</param>
/// <param name="Remark">退休, 试用期一年, 挂职 … as printed; null when none.</param>
/// <param name="From">任职时间 as printed, year and month or day (2022年6月); null when not printed.</param>
/// <param name="EId">Provision that says so.</param>
public sealed record Appointment(AppointmentAct Act, string Name, string? Post, string? Remark, string? From, string EId);

/// <summary>任免种类.</summary>
public enum AppointmentAct
{
    /// <summary>任命.</summary>
    Appointed,

    /// <summary>免去.</summary>
    Removed,

    /// <summary>聘任.</summary>
    Hired,

    /// <summary>解聘.</summary>
    Dismissed,

    /// <summary>正式任职: confirmed after probation.</summary>
    Confirmed,
}

/// <summary>解读: what an interpretation prints of itself.</summary>
/// <param name="DocumentTitle">Title of the document that it interprets.</param>
/// <param name="Document">Its position in this file, from 1; null when it is not in it.</param>
/// <param name="DocumentNumber">Its number, printed or from this file; null when unknown.</param>
/// <param name="Interpreters">解读人 as printed; taken from loaded texts only.</param>
/// <param name="Contact">联系方式 as printed.</param>
/// <param name="Office">解读单位, 解读机关 as printed.</param>
public sealed record InterpretationFacts(
    string DocumentTitle, int? Document, string? DocumentNumber, IReadOnlyList<string> Interpreters, string? Contact, string? Office);
