using System.Reflection;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

/// <summary>What holds for every value that is read from text, so that a form can treat them alike.</summary>
public sealed class ValueConsistencyTests
{
    public static readonly TheoryData<Type> Values = [.. typeof(Money).Assembly.GetExportedTypes()
        .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsed<>)))];

    [Fact]
    public void There_are_values_to_look_at() => Assert.True(Values.Count >= 10);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_Parse_two_TryParse_equality_and_its_own_ToString(Type value)
    {
        Assert.NotNull(value.GetMethod("Parse", [typeof(string)]));
        Assert.Equal(2, value.GetMethods().Count(m => m.Name == "TryParse" && m.IsStatic));
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(value), value.GetInterfaces());
        Assert.Equal(value, value.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType);
        Assert.NotNull(value.GetMethod("op_Equality"));
        Assert.True(value.IsValueType || value.IsSealed);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_cannot_be_changed(Type value) =>
        Assert.DoesNotContain(value.GetProperties(BindingFlags.Public | BindingFlags.Instance), p => p.CanWrite);

    [Theory]
    [MemberData(nameof(Values))]
    public void Nothing_blanks_and_endless_text_are_refused_without_an_exception(Type value)
    {
        foreach (var text in new[] { null, "", " \u3000\t", new string('x', 100_000), new string('1', 100_000), "\ud800", "\0" })
            Assert.Throws<ParseException>(() => Call(value, text));
    }

    private static void Call(Type value, string? text)
    {
        try
        {
            value.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text]);
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }
}
