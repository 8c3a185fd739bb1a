using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>The faults found so far, and the questions that every part of the form asks.</summary>
internal sealed class FaultList(DateOnly today)
{
    private readonly List<CareFormFault> _all = [];

    public IReadOnlyList<CareFormFault> All => _all;

    public void Add(CareFaultKind kind, string field, string text, string? other = null) => _all.Add(new(kind, field, "Fault." + text) { Other = other });

    public void Differ(bool differs, string field, string text, string? other = null)
    {
        if (differs) Add(CareFaultKind.Differs, field, text, other);
    }

    /// <summary>A choice must be made.</summary>
    public void Need(bool given, string field)
    {
        if (!given) Add(CareFaultKind.Missing, field, "Missing");
    }

    /// <summary>A text must stand there.</summary>
    public void Need(string text, string field) => Need(text.Length > 0, field);

    /// <summary>A day must stand there, and not one to come.</summary>
    public void Need(DateOnly? day, string field)
    {
        Need(day is not null, field);
        if (day > today) Add(CareFaultKind.Wrong, field, "Future");
    }

    /// <summary>The text as a value; a fault where it is none, or where it is missing and needed.</summary>
    public T? Value<T>(string text, string field, bool needed = true) where T : class, IParsed<T>
    {
        if (text.Length == 0)
        {
            if (needed) Need(text, field);
            return null;
        }
        if (T.TryParse(text, out var value, out var reason)) return value;
        Add(CareFaultKind.Wrong, field, $"{typeof(T).Name}.{(reason.Problem is ParseProblem.WrongCheckDigit or ParseProblem.NoSuchDate or ParseProblem.WrongLength or ParseProblem.TooLong ? reason.Problem.ToString() : "Other")}");
        return null;
    }
}
