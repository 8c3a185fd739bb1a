using Gongbao.Commitments.Contracts;

namespace Gongbao.Commitments.Extraction.Units;

/// <summary>责任括注: a printed clause that says who is responsible, with its place in the line.</summary>
/// <param name="Start">Where the clause begins, bracket included.</param>
/// <param name="End">Behind it.</param>
/// <param name="Units">Who leads, who works along.</param>
/// <param name="Term">Words of a term printed inside (完成时限：2026年6月底); empty when none is.</param>
/// <param name="Besides">Units that a note adds to every task (以下均需…落实，不再列出).</param>
/// <param name="FirstLeads">A note says that the first of each list leads, from here on (列第一位的为牵头单位，下同).</param>
internal sealed record Responsibility(int Start, int End, ResponsibleUnits Units, string Term, IReadOnlyList<string> Besides, bool FirstLeads);
