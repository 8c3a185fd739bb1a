namespace Gongbao.Data.Model;

/// <summary>
/// 历史版本: a row that holds for some days. What people call "changing" such a row is closing it and adding the next one;
/// the old row keeps its words for ever.
/// </summary>
public interface IDated
{
    /// <summary>First day in force.</summary>
    DateOnly Since { get; }

    /// <summary>Last day in force (the day ends at 24:00); null while open.</summary>
    DateOnly? Until { get; set; }
}

/// <summary>Questions to dated rows.</summary>
public static class Dated
{
    /// <summary>Rows in force on the day, both ends included.</summary>
    public static IQueryable<T> InForceOn<T>(this IQueryable<T> rows, DateOnly day) where T : class, IDated =>
        rows.Where(r => r.Since <= day && (r.Until == null || r.Until >= day));

    public static bool IsInForceOn(this IDated row, DateOnly day) => row.Since <= day && (row.Until is null || row.Until >= day);

    /// <summary>Closes the row on the day before its successor begins.</summary>
    /// <exception cref="ArgumentException">The successor does not begin after this row, which would leave a row with no day.</exception>
    public static void CloseBefore(this IDated row, DateOnly successorFrom)
    {
        if (successorFrom <= row.Since)
            throw new ArgumentException($"The successor begins on {successorFrom:O}, the row itself on {row.Since:O}.", nameof(successorFrom));
        row.Until = successorFrom.AddDays(-1);
    }
}
