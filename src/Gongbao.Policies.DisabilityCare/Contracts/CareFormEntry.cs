namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>
/// 填写内容: a form as it is typed, by keys such as <c>applicant.name</c>; what a page posts, an import reads and a draft keeps, so that nothing typed is
/// lost. Yes and no are <c>yes</c> and <c>no</c>, choices the names of the JSON, dates any that <see cref="Kernel.LegalDate"/> reads, amounts in yuan
/// under the key in fen. Keys that the form does not have are not looked at.
/// </summary>
/// <param name="Values">What stands under each key.</param>
public sealed record CareFormEntry(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Every key of a form, in its order.</summary>
    public static IReadOnlyList<string> Keys => Form.EntryShape.Keys;

    /// <summary>Most characters of one field.</summary>
    public const int MostCharacters = 200;

    /// <summary>Empty when nothing was typed.</summary>
    public string this[string key] => Values.GetValueOrDefault(key, "");

    /// <summary>What would have to be typed for this form: reading it gives the form again.</summary>
    public static CareFormEntry Of(CareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(Form.EntryShape.Print(form));
    }

    /// <summary>The form, and what could not be read: such a field is empty in the form.</summary>
    /// <param name="onto">A form that is filled in further; keys that the entry does not have stay as they are there.</param>
    public CareFormReading Read(CareForm? onto = null) => Form.EntryShape.Read(Values, onto ?? new());
}

/// <summary>A form that was read.</summary>
/// <param name="Form">With what could be read.</param>
/// <param name="Faults">In the order of the form; empty when all could.</param>
public sealed record CareFormReading(CareForm Form, IReadOnlyList<CareFormFault> Faults);
