using System.Globalization;
using System.Xml.Linq;
using Gongbao.Gazette.Contracts;
using static Gongbao.Gazette.Export.Akn;

namespace Gongbao.Gazette.Export;

/// <summary>Relations to other documents, three ways: references (who), events (when) and analysis (what, by which provision).</summary>
internal sealed class AknRelations(ExportDocument export)
{
    public const string RepealEvent = "e_repealed";

    private readonly List<(Relation Relation, string Href, string Id)> _out =
    [
        .. export.Document.Relations.Where(r => r.DocumentNumber is not null || r.Title is not null).Select((r, i) =>
            (r, WorkAddress.Of(r.DocumentNumber, export.Place.Key, r.Title ?? ""), "active_" + (i + 1).ToString(CultureInfo.InvariantCulture))),
    ];

    private readonly List<(IncomingRelation Relation, string Href, string Id)> _in =
    [
        .. export.Incoming.Select((r, i) =>
            (r, WorkAddress.Of(r.DocumentNumber, export.Place.Key, r.Slug), "passive_" + (i + 1).ToString(CultureInfo.InvariantCulture))),
    ];

    public IEnumerable<XElement> References() =>
    [
        .. _in.Select(r => With(AknMeta.Reference("passiveRef", r.Id, r.Href, r.Relation.DocumentNumber ?? r.Relation.Title), r.Relation.Kind)),
        .. _out.Select(r => With(AknMeta.Reference("activeRef", r.Id, r.Href, r.Relation.DocumentNumber ?? r.Relation.Title!), r.Relation.Kind)),
    ];

    /// <summary>What others did to this document, when that is known.</summary>
    public IEnumerable<XElement> PassiveEvents()
    {
        var repealed = false;
        foreach (var (relation, _, id) in _in)
        {
            var type = relation.Kind switch { RelationKind.Repeals => "repeal", RelationKind.Amends => "amendment", _ => null };
            var day = type == "repeal" ? export.RepealedFrom ?? relation.Date : relation.Date;
            if (type is null || day is null || (type == "repeal" && repealed)) continue;
            repealed |= type == "repeal";
            yield return E("eventRef", Id(type == "repeal" ? RepealEvent : "e_" + id), A("date", Day(day.Value)), A("source", "#" + id), A("type", type));
        }
    }

    public XElement? Analysis(string source)
    {
        var active = _out.Where(r => Modification(r.Relation.Kind) is not null)
            .Select(r => Mod(r.Id, Modification(r.Relation.Kind)!, "#" + (r.Relation.EId ?? "original"), r.Href)).ToList();
        var passive = _in.Where(r => Modification(r.Relation.Kind) is not null).Select(r => Mod(r.Id, Modification(r.Relation.Kind)!, r.Href, "#original")).ToList();
        var others = _out.Where(r => Modification(r.Relation.Kind) is null)
            .Select(r => E("alternativeReference", r.Relation.EId is { } at ? A("for", "#" + at) : null, A("href", r.Href),
                A("showAs", Text(r.Relation.DocumentNumber ?? r.Relation.Title!)), new XAttribute(Own + "relation", r.Relation.Kind.ToString()))).ToList();
        return active.Count + passive.Count + others.Count == 0 ? null : E("analysis", A("source", source),
            active.Count == 0 ? null : E("activeModifications", active),
            passive.Count == 0 ? null : E("passiveModifications", passive),
            others.Count == 0 ? null : E("otherReferences", A("source", source), others));
    }

    private static string? Modification(RelationKind kind) => kind switch
    {
        RelationKind.Repeals => "repeal",
        RelationKind.Amends => "substitution",
        RelationKind.Replaces => "replacement",
        _ => null,
    };

    private static XElement Mod(string id, string type, string from, string to) =>
        E("textualMod", Id("mod_" + id), A("type", type), E("source", A("href", from)), E("destination", A("href", to)));

    private static XElement With(XElement reference, RelationKind kind)
    {
        reference.Add(new XAttribute(Own + "relation", kind.ToString()));
        return reference;
    }
}
