using Microsoft.AspNetCore.Components;

namespace Gongbao.Platform.Parts;

/// <summary>What all fields of a form (表单字段) share: name, label, hint, and the message when something is wrong.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>Name as posted, such as <c>Form.Title</c>.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>The question, in people's words.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>How to answer, when the label does not say it.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>What the person typed.</summary>
    [Parameter] public string? Value { get; set; }

    [CascadingParameter] internal FormErrors? Errors { get; set; }

    /// <summary>The id on the page, to which the error summary links.</summary>
    protected string Id => FormErrors.IdOf(Name);

    /// <summary>The message for this field, or null.</summary>
    protected string? Wrong => Errors?.For(Name);

    /// <summary>Class of the field's frame.</summary>
    protected string Frame => Wrong is null ? "field" : "field bad";

    /// <summary>For <c>aria-describedby</c>: hint and message, when there are any.</summary>
    protected string? DescribedBy => (Hint, Wrong) switch
    {
        (null, null) => null,
        (_, null) => Id + "-hint",
        (null, _) => Id + "-wrong",
        _ => $"{Id}-hint {Id}-wrong",
    };

    /// <summary>For <c>aria-invalid</c>.</summary>
    protected string? Invalid => Wrong is null ? null : "true";
}
