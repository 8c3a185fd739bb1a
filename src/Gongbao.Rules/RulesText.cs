namespace Gongbao.Rules;

/// <summary>Marks the texts (文字) that every rule shares: units, states, how a value is introduced.</summary>
public sealed class RulesText;
