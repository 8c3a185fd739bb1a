using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Publishing;

/// <summary>效力: from when and until when a document is in force.</summary>
/// <param name="Kind">Reports, interpretations and appointments are no rules: nothing in them is in force or expires.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force; a day ends at 24:00 in the city's zone.</param>
/// <param name="RepealedFrom">First day on which the repeal has effect.</param>
internal readonly record struct Force(DocumentKind Kind, DateOnly? From, DateOnly? To, DateOnly? RepealedFrom)
{
    public ForceState On(DateOnly day)
    {
        if (IsReport(Kind)) return ForceState.None;
        if (RepealedFrom <= day) return ForceState.Repealed;
        if (To < day) return ForceState.Expired;
        if (From is null) return ForceState.Unknown;
        return From <= day ? ForceState.InForce : ForceState.NotYet;
    }

    /// <summary>Whether documents of this kind report or explain and so have no force of their own.</summary>
    public static bool IsReport(DocumentKind kind) => kind is DocumentKind.Meeting or DocumentKind.Interpretation or DocumentKind.Appointment;
}
