using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading;

/// <summary>Ties the documents of one issue together: interpretation and interpreted, meeting and adopted, and the year of reports.</summary>
internal static class Links
{
    public static void Between(List<ReadDocument> documents)
    {
        InferYears(documents);
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i].Interpretation is { } facts) Interpret(documents, i, facts);
            if (documents[i].Meeting is { } meeting) Adopt(documents, i, meeting);
            Resolve(documents, i);
        }
    }

    // the year of the dated documents; a report names the day only
    private static void InferYears(List<ReadDocument> documents)
    {
        var years = documents.Where(static d => d.Date is not null).Select(static d => d.Date!.Value.Year).ToList();
        for (var i = 0; i < documents.Count; i++)
        {
            var d = documents[i];
            if (d.Meeting is null || d.Date is not null || years.Count == 0) continue;
            var day = FindDay(d);
            if (day is not ({ } month, { } dayOfMonth) || dayOfMonth > DateTime.DaysInMonth(years.Max(), month)) continue;
            documents[i] = d with { DateInferred = new DateOnly(years.Max(), month, dayOfMonth), DateBasis = InferenceBasis.OtherDocuments };
        }
    }

    private static (int Month, int Day)? FindDay(ReadDocument d)
    {
        foreach (var p in d.Provisions.Take(2))
            for (var i = 0; i < p.Text.Length && i < 40; i++)
                if (Dates.TryReadDay(p.Text.AsSpan(i), out var month, out var day, out _)) return (month, day);
        return null;
    }

    private static void Interpret(List<ReadDocument> documents, int index, InterpretationFacts facts)
    {
        var other = Find(documents, facts.DocumentTitle, index);
        if (other is not null) facts = facts with { Document = other.Number, DocumentNumber = other.DocumentNumber ?? facts.DocumentNumber };
        var relation = new Relation(RelationKind.Interprets, facts.DocumentNumber, facts.DocumentTitle, null, Draft.Short(documents[index].Title), facts.Document);
        documents[index] = documents[index] with { Interpretation = facts, Relations = [relation, .. documents[index].Relations] };
    }

    private static void Adopt(List<ReadDocument> documents, int index, MeetingReport meeting)
    {
        var own = new List<Relation>(documents[index].Relations);
        foreach (var title in meeting.Adopted)
        {
            var other = Find(documents, title, index);
            own.Add(new Relation(RelationKind.Adopts, other?.DocumentNumber, title, null, meeting.Name, other?.Number));
            if (other is null) continue;
            var approved = new Relation(RelationKind.ApprovedByMeeting, null, meeting.Name, null, meeting.Name, index + 1);
            documents[other.Number - 1] = other with { Relations = [.. other.Relations, approved] };
        }
        documents[index] = documents[index] with { Relations = own };
    }

    // a relation by number to a document of the same issue
    private static void Resolve(List<ReadDocument> documents, int index)
    {
        var d = documents[index];
        if (!d.Relations.Any(static r => r is { Document: null, DocumentNumber: not null })) return;
        documents[index] = d with
        {
            Relations = [.. d.Relations.Select(r => r is { Document: null, DocumentNumber: { } n } && documents.Find(o => o.DocumentNumber == n && o.Number != d.Number) is { } other ? r with { Document = other.Number } : r)],
        };
    }

    private static ReadDocument? Find(List<ReadDocument> documents, string title, int not) =>
        documents.Find(d => d.Number != not + 1 && d.Interpretation is null && d.Meeting is null && (HeadReader.Same(d.Title, title) || d.TitleAlt.Any(t => HeadReader.Same(t, title))));
}
