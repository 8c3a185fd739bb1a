using System.Globalization;
using System.Resources;
using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;

namespace Gongbao.Casework.Acts;

/// <summary>办件用语 in both languages at once, for messages that are written before anybody reads them. They name the case by its number only.</summary>
internal static class CaseWords
{
    private static readonly ResourceManager Own = new(typeof(CaseworkText));
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.InvariantCulture;

    /// <summary>What an applicant is told of an act.</summary>
    public static (string Zh, string En) Told(IProcedure procedure, Case c, IssuedAct act) => (Say(procedure, c, act, Chinese), Say(procedure, c, act, English));

    /// <summary>Name of a step.</summary>
    public static string Step(IProcedure procedure, string step, CultureInfo culture) => new ResourceManager(procedure.Texts).GetString("Step." + step, culture) ?? step;

    private static string Say(IProcedure procedure, Case c, IssuedAct act, CultureInfo culture)
    {
        var key = c.State == CaseState.Open ? "Told.Step" : "Told." + c.State;
        return string.Format(culture, new ResourceManager(procedure.Texts).GetString(key, culture) ?? Own.GetString(key, culture) ?? key, c.Number, Step(procedure, c.Step, culture), Own.GetString("Act." + act.Kind, culture));
    }
}
