using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Rules.Parameters;

namespace Gongbao.Casework.Objection;

/// <summary>异议的期限: until when one may object to a refusal, and by when the answer is due. Parameters of the procedure that is objected to; where it has none there is no limit.</summary>
internal sealed class ObjectionTerms(ParameterBook book, Pack pack)
{
    /// <summary>Last day for an objection to what was told on a day.</summary>
    public ObjectionTerm? Window(string procedure, string place, DateOnly told) => Until(procedure + ".objection.window", place, told);

    /// <summary>Last day for the answer to an objection of a day.</summary>
    public ObjectionTerm? Answer(string procedure, string place, DateOnly day) => Until(procedure + ".objection.answer", place, day);

    private ObjectionTerm? Until(string key, string place, DateOnly day)
    {
        if (book.Find(key) is not { } parameter) return null;
        var law = book.At(day, RegionCode.TryParse(place, out var code) && pack.Regions.Any(r => r.Code == place) ? [.. pack.RegionTree().Upwards(code)] : []);
        if (law.Dated(key) is not { Value: not null } dated) return null;
        var days = law.Whole(key);
        return new(parameter.Unit == ParameterUnit.WorkingDays ? pack.WorkingCalendar().AddWorkingDays(day, days) : day.AddDays(days), dated.Cite ?? dated.Source ?? "", dated.Cite is not null);
    }
}

/// <summary>一个期限: its last day and the provision or document that sets it.</summary>
internal sealed record ObjectionTerm(DateOnly Last, string Basis, bool IsCited);
