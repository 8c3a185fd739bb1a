using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Policies.DisabilityCare;

/// <summary>The conditions in the order of the text, with the parameters that set them.</summary>
internal static class CareConditions
{
    public const ushort Registered = 0, Age = 1, Household = 2, Certificate = 3, Grade = 4, Kind = 5, Outside = 6, Unable = 7, Home = 8, DayCare = 9, Institution = 10, PublicHome = 11;

    public static readonly RuleCatalog Catalog = new("care", 1,
        new Condition(Registered, "Registered", "care.registration"),
        new Condition(Age, "Age", "care.age.minimum") { Found = FoundKind.Figure, Unit = ParameterUnit.Years, Also = ["care.age.day", "care.age.birthday", "care.age.leap-day"] },
        new Condition(Household, "Household", "care.households") { Found = FoundKind.Word, Also = ["care.households.combine"] },
        new Condition(Certificate, "Certificate", "care.disability.kinds"),
        new Condition(Grade, "Grade", "care.disability.grade") { Found = FoundKind.Word },
        new Condition(Kind, "Kind", "care.disability.kinds") { Found = FoundKind.Word, Also = ["care.disability.multiple"] },
        new Condition(Outside, "Outside", "care.exclusions") { Found = FoundKind.Word },
        new Condition(Unable, "Unable", "care.indicators.unmet") { Found = FoundKind.Figure, Unit = ParameterUnit.Count, Also = ["care.indicators"] },
        Amount(Home, "Home", "care.standard.home"),
        Amount(DayCare, "DayCare", "care.standard.day"),
        Amount(Institution, "Institution", "care.standard.institution"),
        Amount(PublicHome, "PublicHome", "care.standard.public"));

    private static Condition Amount(ushort number, string name, string parameter) =>
        new(number, name, parameter) { IsFigure = true, Found = FoundKind.Figure, Unit = ParameterUnit.YuanMonth };
}
