using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Gongbao.Tests.Architecture;

namespace Gongbao.Tests.Export;

/// <summary>The schema of Akoma Ntoso 3.0, which is not part of this repository.</summary>
internal static class AknSchema
{
    private static readonly Lazy<XmlSchemaSet?> Set = new(Load);

    public static XmlSchemaSet Required()
    {
        Assert.SkipUnless(Set.Value is not null, "The Akoma Ntoso schema is not beside this checkout.");
        return Set.Value!;
    }

    public static IReadOnlyList<string> Errors(XDocument document)
    {
        var errors = new List<string>();
        document.Validate(Required(), (_, e) => errors.Add(e.Message));
        return errors;
    }

    private static XmlSchemaSet? Load()
    {
        var folder = Path.Combine(Repository.Shared, "schemas");
        if (!File.Exists(Path.Combine(folder, "akomantoso30.xsd"))) return null;
        var set = new XmlSchemaSet { XmlResolver = null };
        using var xml = XmlReader.Create(Path.Combine(folder, "xml.xsd"), new() { DtdProcessing = DtdProcessing.Ignore });
        set.Add("http://www.w3.org/XML/1998/namespace", xml);
        set.Add("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", Path.Combine(folder, "akomantoso30.xsd"));
        set.Compile();
        return set;
    }
}
