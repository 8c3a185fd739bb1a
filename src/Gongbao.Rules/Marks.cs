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

    public Tri this[int bit] => (Yes & bit) != 0 ? Tri.Yes : (No & bit) != 0 ? Tri.No : Tri.Unknown;

    /// <summary>At least one of these holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AnyOf(int these) => (Yes & these) != 0 ? Tri.Yes : (No & these) == these ? Tri.No : Tri.Unknown;

    /// <summary>Each of these holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AllOf(int these) => (No & these) != 0 ? Tri.No : (Yes & these) == these ? Tri.Yes : Tri.Unknown;

    /// <summary>At least so many of these hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri AtLeast(int count, int these) =>
        Count(Yes & these) >= count ? Tri.Yes : Count(these & ~No) < count ? Tri.No : Tri.Unknown;

    /// <summary>How many of these are known to hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CountOf(int these) => Count(Yes & these);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(int bits) => BitOperations.PopCount((uint)bits);
}
