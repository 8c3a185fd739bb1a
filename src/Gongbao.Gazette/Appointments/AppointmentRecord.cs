using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Appointments;

/// <summary>任免: one person, one post, by one document.</summary>
internal sealed class AppointmentRecord
{
    public required Guid DocumentId { get; init; }
    public required int Order { get; init; }
    public required string EId { get; init; }
    public required AppointmentAct Act { get; init; }
    public required string Person { get; init; }
    public string Post { get; init; } = "";
    public string? Remark { get; init; }

    /// <summary>From when, as printed; null when the document's date holds.</summary>
    public string? From { get; init; }
}
