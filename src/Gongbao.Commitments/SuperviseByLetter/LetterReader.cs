using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Gongbao.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>Reads supervision letters, one with its items and steps or the list (督办函查看): for the office that writes and, once they are issued, for the unit they go to.</summary>
internal sealed class LetterReader(GongbaoDb db, CurrentUser user)
{
    /// <summary>Names of the filters in addresses.</summary>
    public static readonly string[] Filters = ["q", "state", "unit"];

    /// <summary>Value of the filter "state": issued, and the reply overdue.</summary>
    public const string Late = "late";

    /// <summary>Whether the reply is owed and its day has passed.</summary>
    public static bool IsLate(SupervisionLetter letter, DateOnly today) => letter.State == LetterState.Issued && letter.Deadline < today;

    /// <summary>The letters that the person may see, the next reply first; what cannot be read of a filter is left out.</summary>
    public IQueryable<SupervisionLetter> Rows(ListState list, DateOnly today)
    {
        var (letters, own) = (db.Set<SupervisionLetter>().AsNoTracking(), user.UnitId);
        if (!SeesAll) letters = letters.Where(l => l.FromUnitId == own || l.UnitId == own && l.State >= LetterState.Issued);
        if (list["q"] is { } words) letters = letters.Where(l => l.Title.Contains(words) || l.Number == words);
        if (list["state"] == Late) letters = letters.Where(l => l.State == LetterState.Issued && l.Deadline < today);
        else if (Enum.TryParse<LetterState>(list["state"], out var state)) letters = letters.Where(l => l.State == state);
        if (list["unit"] is { } unit) letters = letters.Where(l => l.UnitId == unit);
        return (list.Sort, list.Descending) switch
        {
            // drafts have no number yet: they stand last on both engines
            ("number", false) => letters.OrderBy(l => l.Number == null).ThenBy(l => l.Number).ThenBy(l => l.Id),
            ("number", true) => letters.OrderBy(l => l.Number == null).ThenByDescending(l => l.Number).ThenBy(l => l.Id),
            (_, true) => letters.OrderByDescending(l => l.Deadline).ThenBy(l => l.Id),
            // without an order asked for, what is open stands before what is closed
            (null, false) => letters.OrderBy(l => l.State == LetterState.Closed).ThenBy(l => l.Deadline).ThenBy(l => l.Id),
            _ => letters.OrderBy(l => l.Deadline).ThenBy(l => l.Id),
        };
    }

    /// <param name="key">Number, or of a draft the id.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<LetterView?> FindAsync(string key, CancellationToken cancel)
    {
        var letters = db.Set<SupervisionLetter>().AsNoTracking();
        var letter = Guid.TryParse(key, out var id) ? await letters.FirstOrDefaultAsync(l => l.Id == id, cancel) : await letters.FirstOrDefaultAsync(l => l.Number == key, cancel);
        if (letter is null || !Sees(letter)) return null;
        var items = await (from l in db.Set<LetterItem>() where l.LetterId == letter.Id join i in db.Set<CommitmentItem>().AsNoTracking() on l.ItemId equals i.Id orderby i.Number select i).ToListAsync(cancel);
        var steps = await db.Set<PaperStep>().AsNoTracking().Where(s => s.SubjectId == letter.Id).OrderBy(s => s.At).ToListAsync(cancel);
        return new LetterView(letter, items, steps);
    }

    private bool SeesAll => user.Has(Permissions.Supervise) || user.Has(Permissions.Instruct);

    private bool Sees(SupervisionLetter letter) => SeesAll || letter.FromUnitId == user.UnitId
        || letter.UnitId == user.UnitId && letter.State >= LetterState.Issued;
}

/// <summary>A letter with what hangs on it.</summary>
internal sealed record LetterView(SupervisionLetter Letter, IReadOnlyList<CommitmentItem> Items, IReadOnlyList<PaperStep> Steps);
