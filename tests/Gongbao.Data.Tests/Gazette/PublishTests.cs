using Gongbao.Data.Packs;
using Gongbao.Gazette.Appointments;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Gazette;

public abstract class PublishTests(DbEngine engine) : GazetteTest(engine)
{
    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var first = await PublishAsync(Issues.Gazette());
        var again = await PublishAsync(Issues.Gazette());
        Assert.Equal((3, 0, first.Slug), (first.NewTexts, again.NewTexts, again.Slug));
        Assert.Equal((1, 3, 3), await ReadAsync(async db => (await db.Set<Issue>().CountAsync(Cancellation),
            await db.Set<Document>().CountAsync(Cancellation), await db.Set<DocumentVersion>().CountAsync(Cancellation))));
    }

    [Fact]
    public async Task The_same_text_in_another_file_makes_no_version_and_another_text_does()
    {
        await PublishAsync(Issues.Gazette());
        var gazette = Issues.Gazette();
        Assert.Equal(0, (await PublishAsync(gazette with { FileHash = "b" })).NewTexts);
        var corrected = gazette.Read.Documents[0] with { Provisions = [.. gazette.Read.Documents[0].Provisions.Skip(1)] };
        Assert.Equal(1, (await PublishAsync(Issues.Issue("c", corrected) with { Reason = "更正" })).NewTexts);
        var versions = await ReadAsync(db => db.Set<DocumentVersion>().Where(v => v.Title == corrected.Title).OrderBy(v => v.Number).ToListAsync(Cancellation));
        Assert.Equal([(1, "首次发布"), (2, "更正")], versions.Select(v => (v.Number, v.Reason)));
        Assert.Equal(3, await ReadAsync(db => db.Set<StoredProvision>().CountAsync(p => p.VersionId == versions[0].Id, Cancellation)));
    }

    [Fact]
    public async Task A_repeal_takes_effect_when_the_repealing_document_does_and_waits_for_a_target_that_comes_later()
    {
        var old = Issues.Document(1, "云府办字〔2019〕41号", "旧办法", "2019-08-29", ("sec_1", "旧。"));
        var now = Issues.Document(1, "云府办发〔2023〕15号", "新办法", "2023-09-19", ("sec_1", "新。")) with
        {
            InForce = new DatesInForce { Effective = new DateOnly(2023, 11, 1) },
            Relations = [new Relation(RelationKind.Repeals, "云府办字〔2019〕41号", null, "sec_1", "同时废止")],
        };
        await PublishAsync(Issues.Issue("now", now));
        Assert.Null(await ReadAsync(db => db.Set<DocumentLink>().Select(l => l.ToId).SingleAsync(Cancellation)));
        await PublishAsync(Issues.Issue("old", old));
        var row = await ReadAsync(db => db.Set<Document>().SingleAsync(d => d.Number == "云府办字〔2019〕41号", Cancellation));
        Assert.Equal(new DateOnly(2023, 11, 1), row.RepealedFrom);
        Assert.Equal((ForceState.InForce, ForceState.Repealed), (row.Force.On(new DateOnly(2023, 10, 31)), row.Force.On(new DateOnly(2023, 11, 1))));
    }

    [Fact]
    public async Task Meetings_appointments_and_interpretations_are_registered_and_joined()
    {
        var plan = Issues.Document(1, "云府发〔2023〕9号", "装备制造业倍增行动计划", "2023-09-18", ("sec_1", "目标。"));
        await PublishAsync(Issues.Issue("m", plan,
            Issues.Document(2, null, "市政府召开第7次常务会议", "2023-09-10", ("para_1", "审议通过。")) with
            {
                Kind = DocumentKind.Meeting,
                Meeting = new MeetingReport { Number = 7, Name = "第7次常务会议", Items = [new AgendaItem("审议", "计划", "para_1", [])], Adopted = ["装备制造业倍增行动计划"] },
                Relations = [new Relation(RelationKind.Adopts, null, "装备制造业倍增行动计划", "para_1", "审议通过", 1)],
            },
            Issues.Document(3, null, "《装备制造业倍增行动计划》解读", "2023-09-20", ("para_1", "问答。")) with
            {
                Kind = DocumentKind.Interpretation,
                Interpretation = new InterpretationFacts("装备制造业倍增行动计划", 1, "云府发〔2023〕9号", [], "", ""),
                Relations = [new Relation(RelationKind.Interprets, "云府发〔2023〕9号", null, null, "解读", 1)],
            },
            Issues.Document(4, "云府字〔2023〕5号", "任免通知", "2023-09-21", ("para_1", "任命。")) with
            {
                Kind = DocumentKind.Appointment,
                Appointments = [new Appointment(AppointmentAct.Appointed, "甲某", "某局局长", null, "2023年9月", "para_1")],
            }));
        await using var db = Open();
        var id = (await db.Set<Document>().SingleAsync(d => d.Number == "云府发〔2023〕9号", Cancellation)).Id;
        Assert.Equal(["meeting-7", "云府发〔2023〕9号-解读"], await db.Set<Document>().Where(d => d.Number == null).OrderBy(d => d.Slug).Select(d => d.Slug).ToListAsync(Cancellation));
        Assert.Equal(id, (await db.Set<MeetingAdoption>().SingleAsync(Cancellation)).AdoptedId);
        Assert.Equal(id, (await db.Set<Interpretation>().SingleAsync(Cancellation)).OfId);
        Assert.Equal("某局局长", (await db.Set<AppointmentRecord>().SingleAsync(Cancellation)).Post);
        var relations = await new RelationShelf(db).OfAsync(await db.Set<Document>().SingleAsync(d => d.Id == id, Cancellation), Cancellation);
        Assert.Equal([(LinkKind.ApprovedBy, "meeting-7")], relations.Out.Select(r => (r.Kind, r.Slug!)));
        Assert.Equal([(LinkKind.Interprets, "云府发〔2023〕9号-解读")], relations.In.Select(r => (r.Kind, r.Slug!)));
    }

    [Fact]
    public async Task What_is_inferred_keeps_its_basis_and_what_the_pack_prints_goes_before_it()
    {
        var read = Issues.Document(1, "云府办发〔2023〕15号", "办法", "2023-09-19", ("sec_1", "一。")) with
        {
            InForce = new DatesInForce { ExpiresInferred = new DateOnly(2026, 12, 31), ExpiresBasis = InferenceBasis.PlanningPeriod },
        };
        var known = new PackDocument { Id = "care", Number = "云府办发〔2023〕15号", Title = "办法", Kind = "rules", Effective = new PackDate { Inferred = new DateOnly(2023, 10, 1), Basis = "实践" } };
        await PublishAsync(Issues.Issue("x", read), [known]);
        var row = await ReadAsync(db => db.Set<Document>().SingleAsync(Cancellation));
        Assert.Equal((new DateOnly(2023, 10, 1), "实践"), (row.EffectiveFrom!.Value, row.EffectiveBasis));
        Assert.Equal((new DateOnly(2026, 12, 31), nameof(InferenceBasis.PlanningPeriod)), (row.ExpiresOn!.Value, row.ExpiresBasis));
        Assert.Equal("care", row.PackId);
    }

    [Fact]
    public async Task Two_editors_who_publish_one_document_at_once_do_not_overwrite_each_other()
    {
        await PublishAsync(Issues.Gazette());
        await using var first = Open();
        await using var second = Open();
        var (a, b) = (await first.Set<Document>().FirstAsync(Cancellation), await second.Set<Document>().FirstAsync(Cancellation));
        Assert.Equal(a.Id, b.Id);
        a.Title = "甲";
        await first.SaveChangesAsync(Cancellation);
        b.Title = "乙";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task The_index_is_written_in_the_same_transaction_as_the_text()
    {
        await PublishAsync(Issues.Gazette());
        Assert.Equal(3, await ReadAsync(db => db.Set<SearchVolume>().CountAsync(Cancellation)));
        Assert.True(await ReadAsync(db => db.Set<SearchPosting>().CountAsync(Cancellation)) > 100);
    }
}

public sealed class PublishTests_on_SQLite() : PublishTests(DbEngine.Sqlite);

public sealed class PublishTests_on_PostgreSQL() : PublishTests(DbEngine.Npgsql);
