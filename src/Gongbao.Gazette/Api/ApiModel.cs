using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Publishing;

namespace Gongbao.Gazette.Api;

/// <summary>文件: a document as the API gives it.</summary>
/// <param name="Id">Segment of its address: the number, or a lasting name.</param>
/// <param name="Number">发文字号 in normal form; null when it has none.</param>
/// <param name="Title">标题.</param>
/// <param name="Instrument">Title of the plan or rules that a notice issues.</param>
/// <param name="Kind">Kind of content.</param>
/// <param name="Form">文种: 通知, 意见.</param>
/// <param name="Issuers">发文机关, in printed order.</param>
/// <param name="Date">成文日期.</param>
/// <param name="DateBasis">Null when the date is printed; otherwise on what it was inferred. So for the other bases.</param>
/// <param name="EffectiveFrom">First day in force.</param>
/// <param name="EffectiveBasis">See <paramref name="DateBasis"/>.</param>
/// <param name="ExpiresOn">Last day in force.</param>
/// <param name="ExpiresBasis">See <paramref name="DateBasis"/>.</param>
/// <param name="RepealedFrom">First day out of force by repeal.</param>
/// <param name="State">Force on the day asked for.</param>
/// <param name="TextLoaded">False while only the pack knows the document.</param>
/// <param name="Version">Number of the version shown; 0 without a text.</param>
/// <param name="Url">Its page, from the root.</param>
internal sealed record ApiDocument(
    string Id, string? Number, string Title, string? Instrument, DocumentKind Kind, string? Form, IReadOnlyList<string> Issuers,
    DateOnly? Date, string? DateBasis, DateOnly? EffectiveFrom, string? EffectiveBasis, DateOnly? ExpiresOn, string? ExpiresBasis, DateOnly? RepealedFrom,
    ForceState State, bool TextLoaded, int Version, string Url)
{
    public static ApiDocument Of(Document d, DateOnly day) => new(
        d.Slug, d.Number, d.Title, d.Instrument, d.Kind, d.Form, d.Issuer.Split('、', StringSplitOptions.RemoveEmptyEntries), d.Date, d.DateBasis,
        d.EffectiveFrom, d.EffectiveBasis, d.ExpiresOn, d.ExpiresBasis, d.RepealedFrom, d.Force.On(day), d.IsLoaded, d.Current, Slug.Href(d.Slug));
}

/// <summary>条款: a provision as the API gives it.</summary>
internal sealed record ApiProvision(
    string EId, string? Parent, ProvisionKind Kind, string Label, string Title, string Text, string Citation, string Path, int Annex, int? Line)
{
    public static ApiProvision Of(StoredProvision p, string? parent) =>
        new(p.EId, parent, p.Kind, p.Label, p.Title, p.Text, p.Citation, p.Path, p.Annex, p.Line == 0 ? null : p.Line);

    /// <summary>All of a text in printed order, each with the eId of its parent.</summary>
    public static IReadOnlyList<ApiProvision> All(IReadOnlyList<StoredProvision> provisions)
    {
        var ids = provisions.ToDictionary(p => p.Order, p => p.EId);
        return [.. provisions.Select(p => Of(p, ids.GetValueOrDefault(p.Parent)))];
    }
}

/// <summary>附件.</summary>
internal sealed record ApiAnnex(int Number, string Label, string Title, string? EId);

/// <summary>文件关系.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The other's address segment; null when it is not in the register.</param>
/// <param name="Number">The other's number.</param>
/// <param name="Title">The other's title.</param>
/// <param name="EId">The provision that says so.</param>
internal sealed record ApiRelation(LinkKind Kind, string? Id, string? Number, string? Title, string? EId);

/// <summary>A document with its text.</summary>
internal sealed record ApiDocumentText(
    ApiDocument Document, IReadOnlyList<ApiAnnex> Annexes, IReadOnlyList<ApiProvision> Provisions, IReadOnlyList<ApiRelation> Relations, IReadOnlyList<ApiRelation> Incoming);

/// <summary>A document that a search found.</summary>
internal sealed record ApiHit(ApiDocument Document, int Places, IReadOnlyList<ApiHitPlace> Best);

/// <summary>A provision that a search found.</summary>
internal sealed record ApiHitPlace(string EId, string Citation, string Text);

/// <summary>One page of a search.</summary>
internal sealed record ApiSearch(IReadOnlyList<ApiHit> Items, string? Next, int Documents, int Places, IReadOnlyList<string> Suggestions);

/// <summary>会议.</summary>
internal sealed record ApiMeeting(string Id, int? Number, string Name, DateOnly? Date, string? DateBasis, string? Chair, int Items, int Adopted, string Url);

/// <summary>任免.</summary>
internal sealed record ApiAppointment(string Person, AppointmentAct Act, string Post, string? From, string? Remark, DateOnly? Date, string Document, string EId);

/// <summary>解读联系方式.</summary>
/// <param name="Id">The explained document's address segment; null when it is not in the register.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title as the interpretation prints it.</param>
/// <param name="Office">解读单位.</param>
/// <param name="Persons">解读人.</param>
/// <param name="Contact">联系方式, as printed.</param>
/// <param name="Interpretation">Address segment of the interpretation that prints it.</param>
internal sealed record ApiContact(string? Id, string? Number, string Title, string? Office, IReadOnlyList<string> Persons, string? Contact, string Interpretation);
