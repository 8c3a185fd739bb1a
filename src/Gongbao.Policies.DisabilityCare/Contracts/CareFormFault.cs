using System.Globalization;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>What kind of fault a form has.</summary>
public enum CareFaultKind
{
    /// <summary>有误: cannot be taken as it stands.</summary>
    Wrong,
    /// <summary>缺项: nothing stands there; what a correction notice lists.</summary>
    Missing,
    /// <summary>不一致: two statements contradict each other. Shown to the clerk and never corrected by the program.</summary>
    Differs,
    /// <summary>请核对: possible, but worth a second look.</summary>
    Compare,
    /// <summary>须由人认定: the text does not decide it.</summary>
    Person,
}

/// <summary>一处问题.</summary>
/// <param name="Kind">Which kind; only <see cref="CareFaultKind.Wrong"/> and <see cref="CareFaultKind.Missing"/> keep a form from being handed in.</param>
/// <param name="Field">Key of the field, such as <c>applicant.name</c>.</param>
/// <param name="Text">Key of the sentence among the texts of this policy.</param>
public sealed record CareFormFault(CareFaultKind Kind, string Field, string Text)
{
    /// <summary>Key of another field that the sentence names as {1}; null: none.</summary>
    public string? Other { get; init; }

    /// <summary>Whether the form cannot be handed in with it.</summary>
    public bool Blocks => Kind is CareFaultKind.Wrong or CareFaultKind.Missing;

    /// <summary>The sentence in the language. It never repeats a personal number.</summary>
    public string Message(CultureInfo language) => string.Format(language, Form.FormWords.Find(Text, language)!,
        CareFormFields.Label(Field, language), Other is null ? "" : CareFormFields.Label(Other, language));
}
