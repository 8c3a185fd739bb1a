namespace Gongbao.Platform.Parts;

/// <summary>What is wrong with a posted form (表单错误): shown in a summary at the top, each linked to its field, and again beside the field.</summary>
public sealed class FormErrors
{
    private readonly List<(string Field, string Message)> _all = [];

    /// <summary>In the order of adding, which should be the order of the fields.</summary>
    public IReadOnlyList<(string Field, string Message)> All => _all;

    /// <summary>True when something is wrong.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Adds a message that says what is wrong and what to do.</summary>
    /// <param name="field">Name of the field as posted, such as <c>Form.Title</c>; empty for the form as a whole.</param>
    /// <param name="message">For people, in the current language.</param>
    public void Add(string field, string message) => _all.Add((field, message));

    /// <summary>The first message of a field, or null.</summary>
    public string? For(string field) => _all.FirstOrDefault(e => e.Field == field).Message;

    /// <summary>The id that a field of this name carries on the page.</summary>
    public static string IdOf(string field) => field.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
