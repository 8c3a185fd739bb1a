using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>The form's places as keys with text, by the same names as its JSON.</summary>
internal static class EntryShape
{
    private static readonly Dictionary<Type, (PropertyInfo Property, string Name)[]> Shapes = Learn(typeof(CareForm), []);

    public static IReadOnlyList<string> Keys { get; } = [.. Print(new CareForm()).Keys];

    public static Dictionary<string, string> Print(CareForm form)
    {
        var values = new Dictionary<string, string>();
        Print(form, "", values);
        return values;
    }

    public static CareFormReading Read(IReadOnlyDictionary<string, string> values, CareForm onto)
    {
        var faults = new List<CareFormFault>();
        var form = (CareForm)Read(onto, "", values, faults);
        return new(form, faults);
    }

    private static Dictionary<Type, (PropertyInfo Property, string Name)[]> Learn(Type type, Dictionary<Type, (PropertyInfo Property, string Name)[]> shapes)
    {
        shapes[type] = [.. type.GetProperties().Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null).Select(p => (p, JsonNamingPolicy.CamelCase.ConvertName(p.Name)))];
        foreach (var (property, _) in shapes[type])
            if (property.PropertyType.IsClass && property.PropertyType != typeof(string)) Learn(property.PropertyType, shapes);
        return shapes;
    }

    private static void Print(object part, string prefix, Dictionary<string, string> values)
    {
        foreach (var (property, name) in Shapes[part.GetType()])
        {
            var value = property.GetValue(part);
            if (value is not null && Shapes.ContainsKey(property.PropertyType)) Print(value, prefix + name + ".", values);
            else values[prefix + name] = Text(value);
        }
    }

    private static object Read(object part, string prefix, IReadOnlyDictionary<string, string> values, List<CareFormFault> faults)
    {
        // a record is never changed: a copy of it is
        var copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        foreach (var (property, name) in Shapes[part.GetType()])
        {
            var (key, type) = (prefix + name, property.PropertyType);
            if (Shapes.ContainsKey(type)) property.SetValue(copy, Read(property.GetValue(part)!, key + ".", values, faults));
            else if (values.TryGetValue(key, out var typed)) property.SetValue(copy, Value(typed.Trim(), type, key, faults));
        }
        return copy;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "yes" : "no",
        DateOnly day => LegalDate.ToIso(day),
        long fen => FormWords.Yuan(fen),
        Enum word => Convert.ToInt32(word, CultureInfo.InvariantCulture) == 0 && Enum.GetName(word.GetType(), word) == "Unknown" ? "" : JsonNamingPolicy.CamelCase.ConvertName(word.ToString()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static object? Value(string typed, Type type, string key, List<CareFormFault> faults)
    {
        if (type == typeof(string)) return Words(typed, key, faults);
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (typed.Length > 0 && Parsed(typed, bare) is { } value) return value;
        if (typed.Length > 0) faults.Add(new(CareFaultKind.Wrong, key, "Fault.Read." + (bare.IsEnum || bare == typeof(bool) ? "Choice" : bare.Name)));
        return bare == type ? Activator.CreateInstance(type) : null;
    }

    private static string Words(string typed, string key, List<CareFormFault> faults)
    {
        if (typed.Length <= CareFormEntry.MostCharacters && !typed.Any(char.IsControl)) return typed;
        faults.Add(new(CareFaultKind.Wrong, key, typed.Length > CareFormEntry.MostCharacters ? "Fault.Read.TooLong" : "Fault.Read.Control"));
        return "";
    }

    private static object? Parsed(string typed, Type type)
    {
        if (type == typeof(bool)) return typed switch { "yes" => true, "no" => false, _ => null };
        if (type == typeof(DateOnly)) return LegalDate.TryParse(typed, out var day) ? day : null;
        if (type == typeof(int)) return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= 9999 ? whole : null;
        if (type == typeof(long)) return Money.TryParse(typed, out var money) && money.Fen >= 0 ? money.Fen : null;
        return Enum.GetNames(type).FirstOrDefault(n => JsonNamingPolicy.CamelCase.ConvertName(n) == typed) is { } name ? Enum.Parse(type, name) : null;
    }
}
