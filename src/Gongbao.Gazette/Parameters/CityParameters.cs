using Gongbao.Data;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Parameters;

/// <summary>
/// 现行参数表: the pack's parameters with what officers have issued over them. Issued changes are only ever added, so their number says
/// whether the book that was made last still holds; on several nodes each asks for it once a request.
/// </summary>
internal sealed class CityParameters(GongbaoDb db, ParameterShelf shelf)
{
    private ParameterBook? _book;

    /// <summary>The same book throughout a request.</summary>
    public ParameterBook Book => _book ??= Read();

    private ParameterBook Read()
    {
        var issued = db.Set<RuleChange>().AsNoTracking().Where(c => c.State == RuleChangeState.Issued);
        var count = issued.Count();
        return shelf.Find(count) ?? shelf.Keep(issued.ToList());
    }
}

/// <summary>The book that was made last, for all requests of this node.</summary>
internal sealed class ParameterShelf(Pack pack)
{
    private volatile Made _last = new(0, pack.ParameterBook());

    /// <summary>The book with so many issued changes; null when another number was seen last.</summary>
    public ParameterBook? Find(int issued) => _last is { } last && last.Issued == issued ? last.Book : null;

    public ParameterBook Keep(IReadOnlyList<RuleChange> issued)
    {
        var made = new Made(issued.Count, Over(pack, issued));
        _last = made;
        return made.Book;
    }

    /// <summary>The pack's book with issued changes over it.</summary>
    public static ParameterBook Over(Pack pack, IEnumerable<RuleChange> issued)
    {
        var book = pack.ParameterBook();
        var sets = pack.Ambiguities.Where(a => a.Sets is not null).ToDictionary(a => a.Id);
        var changes = issued.OrderBy(c => c.IssuedAt).ThenBy(c => c.Id).Select(c => (Key: KeyOf(c, sets), Change: c)).ToLookup(c => c.Key, c => c.Change);
        return new(book.All.Select(p => changes[p.Key].Aggregate(p, (parameter, change) => Put(parameter, Dated(change, parameter, sets)))));
    }

    private static string? KeyOf(RuleChange change, Dictionary<string, PackAmbiguity> sets) =>
        change.Kind == RuleChangeKind.Value ? change.Key : sets.GetValueOrDefault(change.Key)?.Sets!.Key;

    // what it corrects was announced before, though the pack names no earlier day than its first
    private static Parameter Put(Parameter parameter, DatedValue added) => parameter with
    {
        Values = [.. parameter.Values.Select(v => v.From == added.From && v.Region == added.Region && v.Known > added.Known ? v with { Known = added.Known } : v)
            .Append(added).OrderBy(v => v.From).ThenBy(v => v.Known)],
    };

    private static DatedValue Dated(RuleChange change, Parameter parameter, Dictionary<string, PackAmbiguity> sets)
    {
        var reading = change.Kind == RuleChangeKind.Reading ? sets[change.Key].Readings.FirstOrDefault(r => r.Id == change.Value) : null;
        var value = change.Kind == RuleChangeKind.Value ? change.ValueIn(parameter.Unit) : reading?.ValueIn(parameter.Unit);
        return new(change.From, value)
        {
            Region = change.Region is { } region ? RegionCode.Parse(region) : null,
            Known = change.Known!.Value,
            Cite = change.Cite ?? (reading is { Cites: [var first, ..] } ? first : null),
            Source = change.Source,
            Ambiguity = change.Kind == RuleChangeKind.Reading ? change.Key : null,
            Note = change.Note ?? reading?.Text,
        };
    }

    private sealed record Made(int Issued, ParameterBook Book);
}
