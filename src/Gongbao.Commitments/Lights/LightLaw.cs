namespace Gongbao.Commitments.Lights;

/// <summary>亮灯参数, resolved for a day. They come from the pack; where no document prints them they are office practice, and screens say so.</summary>
/// <param name="Tolerance">容差, as a share of the way from baseline to target: behind by more is red.</param>
/// <param name="Margin">Behind by no more than this share is still on track.</param>
/// <param name="MilestoneDays">A milestone may be late by so many days before it is red.</param>
/// <param name="Version">Which parameters these are: the day from which they hold.</param>
/// <param name="Citation">Where they are printed; null: office practice (工作惯例).</param>
internal sealed record LightLaw(decimal Tolerance, decimal Margin, int MilestoneDays, string Version, string? Citation);
