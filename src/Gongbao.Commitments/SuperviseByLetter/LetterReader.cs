using Gongbao.Commitments.Register;
using Gongbao.Commitments.Report;
using Gongbao.Data;
using Gongbao.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.SuperviseByLetter;

/// <summary>Reads a supervision letter with its items and steps (督办函查看): for the office that writes and, once it is issued, for the unit it goes to.</summary>
internal sealed class LetterReader(GongbaoDb db, CurrentUser user)
{
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

    private bool Sees(SupervisionLetter letter) => user.Has(Permissions.Supervise) || user.Has(Permissions.Instruct) || letter.FromUnitId == user.UnitId
        || letter.UnitId == user.UnitId && letter.State >= LetterState.Issued;
}

/// <summary>A letter with what hangs on it.</summary>
internal sealed record LetterView(SupervisionLetter Letter, IReadOnlyList<CommitmentItem> Items, IReadOnlyList<PaperStep> Steps);
