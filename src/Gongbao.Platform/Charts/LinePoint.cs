namespace Gongbao.Platform.Charts;

/// <summary>One point in time (时点) of a line: what was planned and what is.</summary>
/// <param name="When">Period or day as people read it.</param>
/// <param name="Actual">What was reported; null where nothing was: the line has a gap there.</param>
/// <param name="Planned">What the path asks for by then; null: nothing.</param>
public sealed record LinePoint(string When, decimal? Actual, decimal? Planned);
