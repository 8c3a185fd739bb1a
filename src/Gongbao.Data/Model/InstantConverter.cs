using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gongbao.Data.Model;

/// <summary>
/// An instant as one whole number on both engines: ticks of 100 ns since 0001-01-01 UTC, so nothing is lost and order in SQL is order in time.
/// The offset is not kept: instants come back in UTC.
/// </summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
