using Gongbao.Data;
using Gongbao.Gazette.Appointments;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.LoadIssue;

/// <summary>The registers that come from documents (会议、任免、解读): replaced whenever the document is written again.</summary>
internal static class Registers
{
    public static async Task ReplaceAsync(GongbaoDb db, Document row, ReadDocument read, CancellationToken cancel)
    {
        await db.Set<MeetingAdoption>().Where(m => m.DocumentId == row.Id).ExecuteDeleteAsync(cancel);
        await db.Set<MeetingItem>().Where(m => m.DocumentId == row.Id).ExecuteDeleteAsync(cancel);
        await db.Set<Meeting>().Where(m => m.DocumentId == row.Id).ExecuteDeleteAsync(cancel);
        await db.Set<AppointmentRecord>().Where(a => a.DocumentId == row.Id).ExecuteDeleteAsync(cancel);
        await db.Set<Interpretation>().Where(i => i.DocumentId == row.Id).ExecuteDeleteAsync(cancel);
        if (read.Meeting is { } meeting) Add(db, row, meeting);
        if (read.Interpretation is { } facts) Add(db, row, facts);
        db.AddRange(read.Appointments.Select((a, i) => new AppointmentRecord
        {
            DocumentId = row.Id, Order = i, EId = a.EId, Act = a.Act, Person = a.Name, Post = a.Post ?? "", Remark = a.Remark, From = a.From,
        }));
    }

    private static void Add(GongbaoDb db, Document row, MeetingReport meeting)
    {
        db.Add(new Meeting
        {
            DocumentId = row.Id,
            Number = meeting.Number,
            Name = meeting.Name,
            Chair = meeting.Chair,
            ChairPost = meeting.ChairPost,
            Date = row.Date,
            DateBasis = row.DateBasis,
        });
        db.AddRange(meeting.Items.Select((item, i) => new MeetingItem
        {
            DocumentId = row.Id, Order = i, Act = item.Act, Subject = item.Subject, EId = item.EId,
        }));
        db.AddRange(meeting.Adopted.Select((title, i) => new MeetingAdoption { DocumentId = row.Id, Order = i, Title = title }));
    }

    private static void Add(GongbaoDb db, Document row, InterpretationFacts facts) => db.Add(new Interpretation
    {
        DocumentId = row.Id,
        OfNumber = PackMatch.Number(facts.DocumentNumber),
        OfTitle = facts.DocumentTitle,
        Office = facts.Office,
        Contact = facts.Contact,
        Interpreters = string.Join('、', facts.Interpreters),
    });
}
