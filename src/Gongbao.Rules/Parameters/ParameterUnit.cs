namespace Gongbao.Rules.Parameters;

/// <summary>计量单位: in what a parameter is written. Every value is kept as a whole number of the unit's smallest step.</summary>
public enum ParameterUnit
{
    /// <summary>元, kept in fen.</summary>
    Yuan,
    /// <summary>元/月, kept in fen.</summary>
    YuanMonth,
    /// <summary>%, kept in hundredths of a percent: 12.5% is 1250.</summary>
    Percent,
    /// <summary>个, a plain count.</summary>
    Count,
    /// <summary>年或周岁.</summary>
    Years,
    /// <summary>个月.</summary>
    Months,
    /// <summary>日（自然日）.</summary>
    Days,
    /// <summary>个工作日.</summary>
    WorkingDays,
    /// <summary>平方米, kept in hundredths.</summary>
    SquareMetres,
    /// <summary>分, of an assessment, kept in hundredths.</summary>
    Points,
    /// <summary>日期, kept as a day number.</summary>
    Date,
    /// <summary>是否, kept as 1 and 0.</summary>
    Switch,
    /// <summary>选项: identifiers in an order that counts; no number.</summary>
    Words,
}

/// <summary>What a unit says about the values in it.</summary>
public static class ParameterUnits
{
    /// <summary>How many of the smallest step make one of the unit as written.</summary>
    public static int Steps(this ParameterUnit unit) => unit switch
    {
        ParameterUnit.Yuan or ParameterUnit.YuanMonth or ParameterUnit.Percent or ParameterUnit.SquareMetres or ParameterUnit.Points => 100,
        _ => 1,
    };

    /// <summary>Whether more and less have a meaning, so that a county's value can be held against the city's.</summary>
    public static bool HasOrder(this ParameterUnit unit) => unit is not (ParameterUnit.Switch or ParameterUnit.Words);
}
