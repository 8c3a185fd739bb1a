using System.Runtime.CompilerServices;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>
/// 四（一）至（三）: one service form at a time, each with its standard; a county may pay more, never less.
/// Boundaries: the last day of the old and the first of the new standard; a county above the city, and one whose lead ends when the city follows.
/// </summary>
internal static class Standard
{
    /// <summary>In fen a month; 0 when no form is chosen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Of(CareService service, in CareParameters law) => service switch
    {
        CareService.Home => law.Home,
        CareService.Day => law.DayCare,
        CareService.Institution => law.Institution,
        CareService.PublicHome => law.PublicHome,
        _ => 0,
    };

    /// <summary>Under which condition of the catalog the amount of a form stands.</summary>
    public static ushort Condition(CareService service) => (ushort)(CareConditions.Home + (service - CareService.Home));
}
