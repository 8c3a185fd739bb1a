using System.Globalization;
using Gongbao.Commitments.Contracts;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>标记: a stretch of the printed text of a provision and which part of a proposal it justifies.</summary>
/// <param name="EId">The provision.</param>
/// <param name="Start">Offset in its printed text (label, title and text as one string).</param>
/// <param name="Length">Length.</param>
/// <param name="Part">Which part.</param>
internal readonly record struct Mark(string EId, int Start, int Length, ProposalPart Part)
{
    public int End => Start + Length;

    public static string Pack(IEnumerable<Mark> marks) =>
        string.Join('\n', marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.EId} {m.Start} {m.Length} {m.Part}")));

    public static IReadOnlyList<Mark> Unpack(string packed)
    {
        if (packed.Length == 0) return [];
        return [.. packed.Split('\n').Select(line =>
        {
            var parts = line.Split(' ');
            return new Mark(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), Enum.Parse<ProposalPart>(parts[3]));
        })];
    }
}
