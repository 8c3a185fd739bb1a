namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>How a question is answered.</summary>
internal enum AskKind
{
    /// <summary>一行文字.</summary>
    Text,
    /// <summary>号码: digits, perhaps with letters; no spelling help.</summary>
    Code,
    /// <summary>电话.</summary>
    Phone,
    /// <summary>日期 as 2023-09-18.</summary>
    Date,
    /// <summary>是、否.</summary>
    YesNo,
    /// <summary>是、否、不清楚.</summary>
    Known,
    /// <summary>One of some words.</summary>
    Choice,
    /// <summary>勾选.</summary>
    Tick,
    /// <summary>县（市、区） of the city.</summary>
    County,
    /// <summary>乡镇（街道） of the county, typed where the pack does not list them.</summary>
    Township,
}

/// <summary>一个问题, under the key of the form that it fills in.</summary>
/// <param name="Key">Such as <c>applicant.name</c>, or one of <see cref="Answers"/>' own.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Words">For a choice: the answers as stored, each with its text under <c>Apply.{key}.{word}</c>.</param>
internal sealed record ApplyField(string Key, AskKind Kind = AskKind.Text, params string[] Words)
{
    /// <summary>Asked only then; what stands there otherwise is taken out.</summary>
    public Func<Answers, bool> When { get; init; } = _ => true;

    /// <summary>For the browser to fill in what it knows of the person who types.</summary>
    public string? Autocomplete { get; init; }
}
