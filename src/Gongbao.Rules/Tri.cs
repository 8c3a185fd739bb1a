using System.Runtime.CompilerServices;

namespace Gongbao.Rules;

/// <summary>
/// 是、否、不明: the answer to a condition. Unknown is the default and is carried, never guessed: an unknown beside a "no" is "no" where all must
/// hold, an unknown beside a "yes" is "yes" where one suffices. Written as two bits so that no operator branches.
/// </summary>
public readonly struct Tri : IEquatable<Tri>
{
    private readonly byte _bits;

    private Tri(int bits) => _bits = (byte)bits;

    public static Tri Unknown => default;
    public static Tri Yes => new(1);
    public static Tri No => new(2);

    public bool IsYes => _bits == 1;
    public bool IsNo => _bits == 2;
    public bool IsUnknown => _bits == 0;

    /// <summary>0 unknown, 1 yes, 2 no: what masks and files keep.</summary>
    public byte Bits => _bits;

    /// <exception cref="ArgumentOutOfRangeException">Not 0, 1 or 2.</exception>
    public static Tri FromBits(int bits) => bits is >= 0 and <= 2 ? new(bits) : throw new ArgumentOutOfRangeException(nameof(bits));

    /// <summary>Yes or no for what is known, unknown for null.</summary>
    public static Tri Of(bool? known) => known is { } k ? Of(k) : Unknown;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri Of(bool known) => new(2 - Unsafe.BitCast<bool, byte>(known));

    /// <summary>The answer when the fact is known, unknown otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri When(bool known, bool answer) => new(-Unsafe.BitCast<bool, byte>(known) & (2 - Unsafe.BitCast<bool, byte>(answer)));

    /// <summary>Yes where the first holds, no where only the second does, unknown where neither does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri Of(bool yes, bool no) => new(Unsafe.BitCast<bool, byte>(yes) | (Unsafe.BitCast<bool, byte>(no & !yes) << 1));

    /// <summary>Both hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator &(Tri a, Tri b) => new((a._bits & b._bits & 1) | ((a._bits | b._bits) & 2));

    /// <summary>One of them holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator |(Tri a, Tri b) => new(((a._bits | b._bits) & 1) | (a._bits & b._bits & 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tri operator !(Tri a) => new(((a._bits & 1) << 1) | (a._bits >> 1));

    public static Tri BitwiseAnd(Tri left, Tri right) => left & right;
    public static Tri BitwiseOr(Tri left, Tri right) => left | right;
    public static Tri LogicalNot(Tri value) => !value;

    public static bool operator ==(Tri a, Tri b) => a._bits == b._bits;
    public static bool operator !=(Tri a, Tri b) => a._bits != b._bits;

    public bool Equals(Tri other) => _bits == other._bits;

    public override bool Equals(object? obj) => obj is Tri other && Equals(other);

    public override int GetHashCode() => _bits;

    /// <summary>yes, no or unknown.</summary>
    public override string ToString() => _bits switch { 1 => "yes", 2 => "no", _ => "unknown" };
}
