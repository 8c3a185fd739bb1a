using System.Numerics;
using System.Runtime.CompilerServices;

namespace Gongbao.Rules;

/// <summary>
/// 各项: up to eight yes-or-no facts of one kind (which kinds of household, which activities cannot be done), each known or not.
/// </summary>
/// <param name="Yes">A bit for each that is known to hold.</param>
/// <param name="No">A bit for each that is known not to hold.</param>
public readonly record struct Marks(byte Yes, byte No)
{
    /// <summary>All eight are known: those of the mask hold, the others do not.</summary>
    public static Marks Known(int yes) => new((byte)yes, (byte)~yes);

    /// <summary>The same with one more fact; unknown takes it back.</summary>
    public Marks With(int bit, Tri answer) => new(
        (byte)(answer.IsYes ? Yes | bit : Yes & ~bit), (byte)(answer.IsNo ? No | bit : No & ~bit));

    public Tri this[int bit] => Tri.Of((Yes & bit) != 0, (No & bit) != 0);

    /// <summary>At least one of these holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AnyOf(int these) => Tri.Of((Yes & these) != 0, (No & these) == these);

    /// <summary>Each of these holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AllOf(int these) => !Tri.Of((No & these) != 0, (Yes & these) == these);

    /// <summary>At least so many of these hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AtLeast(int count, int these) =>
        Tri.Of(Count(Yes & these) >= count, Count(these & ~No) < count);

    /// <summary>How many of these are known to hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountOf(int these) => Count(Yes & these);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(int bits) => BitOperations.PopCount((uint)bits);
}
