using System.Runtime.CompilerServices;

namespace Gongbao.Rules.Tracing;

/// <summary>Keeps nothing and costs nothing: bulk runs without reasons.</summary>
public readonly struct NoTrace : ITrace
{
    public static bool Records => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri Ask(ushort condition, Tri answer, long found = 0) => answer;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(ushort condition, long found)
    {
    }
}

/// <summary>Keeps each step in room that the caller gives and may use again: full explanations.</summary>
/// <param name="room">At least as many steps as the rule's catalog has conditions.</param>
public struct Recording(TraceStep[] room) : ITrace
{
    private int _count;

    public static bool Records => true;

    /// <summary>The steps so far, in the order in which the rule took them.</summary>
    public readonly ReadOnlySpan<TraceStep> Steps => room.AsSpan(0, _count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri Ask(ushort condition, Tri answer, long found = 0)
    {
        room[_count++] = new(condition, answer, found);
        return answer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(ushort condition, long found) => room[_count++] = new(condition, Tri.Unknown, found);

    /// <summary>For the next person.</summary>
    public void Clear() => _count = 0;
}

/// <summary>Keeps two bits a condition (<see cref="Tri.Bits"/>): bulk runs whose reasons are wanted for a few. Conditions up to number 31.</summary>
public struct Mask : ITrace
{
    public static bool Records => false;

    /// <summary>The condition with number n stands in bits 2n and 2n+1.</summary>
    public ulong Bits { get; private set; }

    /// <summary>The answer kept for a condition.</summary>
    public static Tri Answer(ulong bits, ushort condition) => Tri.FromBits((int)(bits >> (2 * condition)) & 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Tri Ask(ushort condition, Tri answer, long found = 0)
    {
        Bits |= (ulong)answer.Bits << (2 * condition);
        return answer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(ushort condition, long found)
    {
    }
}

/// <summary>Answers one condition otherwise than the facts do: what would the outcome be if.</summary>
/// <param name="condition">The condition that is answered otherwise.</param>
/// <param name="instead">Its answer.</param>
public readonly struct WhatIf(ushort condition, Tri instead) : ITrace
{
    private readonly ushort _condition = condition;
    private readonly Tri _instead = instead;

    public static bool Records => false;

    public Tri Ask(ushort condition, Tri answer, long found = 0) => condition == _condition ? _instead : answer;

    public void Note(ushort condition, long found)
    {
    }
}

/// <summary>Answers every unknown condition with yes, or every one with no: between which outcomes a case lies.</summary>
/// <param name="answer">What unknown conditions are taken for.</param>
public readonly struct Assuming(Tri answer) : ITrace
{
    private readonly Tri _answer = answer;

    public static bool Records => false;

    public Tri Ask(ushort condition, Tri answer, long found = 0) => answer.IsUnknown ? _answer : answer;

    public void Note(ushort condition, long found)
    {
    }
}
