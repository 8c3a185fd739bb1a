using System.Globalization;
using System.Resources;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;
using Gongbao.Rules.Tracing;

namespace Gongbao.Rules.Explaining;

/// <summary>
/// 判定说明的文字: the sentences of an explanation, looked up after the run. A policy's texts have Condition.Name (with {0} for the parameter's
/// value, {1} for it without its unit), Found.Name.3 for facts that are words, Word.x for the words of its parameters, and Unit.Count (or another unit) where
/// its counts have another measure word than the common one.
/// </summary>
/// <param name="policy">The policy's texts.</param>
public sealed class RuleTexts(ResourceManager policy)
{
    private static readonly ResourceManager Shared = new(typeof(RulesText));

    /// <summary>What is asked: 年满 16 周岁.</summary>
    public string Title(ExplainedCondition line, ParameterSnapshot law, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = Text("Condition." + line.Condition.Name, culture);
        if (line.Condition.IsFigure) return string.Format(culture, text, Figure(line, culture), "");
        if (line.Used is not [{ Key: var key, Value: var used }, ..] || key != line.Condition.Parameter) return string.Format(culture, text, "", "");
        var unit = law.Parameter(key)!.Unit;
        return string.Format(culture, text, Value(unit, used, culture), used.Write(unit));
    }

    /// <summary>What was found: 43 周岁; null when the answer says it all.</summary>
    public string? Found(ExplainedCondition line, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Condition.Found switch
        {
            FoundKind.Figure when line.Found < 0 => policy.GetString($"Found.{line.Condition.Name}.Unknown", culture) ?? Common("Found.Unknown", culture),
            FoundKind.Figure when !line.Condition.IsFigure => Figure(line, culture),
            FoundKind.Word => policy.GetString(string.Create(CultureInfo.InvariantCulture, $"Found.{line.Condition.Name}.{line.Found}"), culture),
            _ => null,
        };
    }

    /// <summary>The state in a word: 符合.</summary>
    public static string State(ConditionState state, CultureInfo culture) => Common("State." + state, culture);

    /// <summary>A parameter as it was used: 16 周岁（2023-09-19 起）.</summary>
    public string Used(UsedParameter used, ParameterSnapshot law, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(law);
        var value = Value(law.Parameter(used.Key)!.Unit, used.Value, culture);
        return used.Dated is { } dated
            ? string.Format(culture, Common("Since", culture), value, dated.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : string.Format(culture, Common("Simulated", culture), value);
    }

    /// <summary>此处文件有两种理解: the reading in use in words.</summary>
    public string Reading(UsedParameter used, ParameterSnapshot law, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(law);
        return string.Format(culture, Common("Reading", culture), Value(law.Parameter(used.Key)!.Unit, used.Value, culture));
    }

    /// <summary>未核实, behind values that nobody has read in an official text.</summary>
    public static string Unverified(CultureInfo culture) => Common("Unverified", culture);

    /// <summary>A value with its unit, in the policy's word for the unit where it has its own.</summary>
    public string Value(ParameterUnit unit, ParameterValue value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(value);
        return unit == ParameterUnit.Words ? string.Join(Common("Words.Join", culture), value.Words.Select(w => Text("Word." + w, culture)))
            : Written(unit, value, culture, policy.GetString("Unit." + unit, culture));
    }

    /// <summary>A value that is no list of words, with the common word for its unit.</summary>
    public static string Plain(ParameterUnit unit, ParameterValue value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Written(unit, value, culture, null);
    }

    /// <summary>One of the policy's words; null when it has none for it.</summary>
    public string? Word(string word, CultureInfo culture) => policy.GetString("Word." + word, culture);

    private static string Written(ParameterUnit unit, ParameterValue value, CultureInfo culture, string? own) => unit switch
    {
        ParameterUnit.Switch => Common(value.Number == 0 ? "Switch.Off" : "Switch.On", culture),
        ParameterUnit.Yuan or ParameterUnit.YuanMonth => string.Format(culture, own ?? Common("Unit." + unit, culture), Yuan(value.Number)),
        _ => string.Format(culture, own ?? Common("Unit." + unit, culture), value.Write(unit)),
    };

    // 1,234.50元 without its 元: the unit's text has it
    private static string Yuan(long fen) => Money.FromFen(fen).ToString()[..^1];

    private string Figure(ExplainedCondition line, CultureInfo culture) => Value(line.Condition.Unit, ParameterValue.Of(line.Found), culture);

    private string Text(string key, CultureInfo culture) => policy.GetString(key, culture) ?? throw new MissingManifestResourceException($"There is no text {key}.");

    private static string Common(string key, CultureInfo culture) => Shared.GetString(key, culture) ?? throw new MissingManifestResourceException($"There is no text {key}.");
}
