using System.Globalization;
using System.Resources;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongbao.Commitments.Lights;
using Gongbao.Gazette.Contracts;
using Gongbao.Platform.Parts;

namespace Gongbao.Commitments.PublishBulletin;

/// <summary>通报公文: the figures and the office's words as an official paper, in Chinese whatever the language of the screen. The same figures give the same paper.</summary>
internal static class BulletinPaper
{
    /// <summary>Most rows of a list on paper; the page has all of them.</summary>
    private const int Most = 100;

    private static readonly ResourceManager Reasons = new(typeof(CommitmentsText)), Words = new(typeof(OutputText));
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public static string ToJson(BulletinContent content) => JsonSerializer.Serialize(content, Json);

    public static BulletinContent FromJson(string json) => JsonSerializer.Deserialize<BulletinContent>(json, Json)!;

    /// <param name="content">The figures.</param>
    /// <param name="remarks">The office's words.</param>
    /// <param name="office">Name of the office.</param>
    /// <param name="number">文号; null for a draft.</param>
    /// <param name="issued">Day of issue; null for a draft.</param>
    /// <param name="sample">Whether the city is invented.</param>
    public static OfficialPaper Of(BulletinContent content, string remarks, string office, string? number, DateOnly? issued, bool sample) => new()
    {
        Issuer = office,
        Number = number,
        Title = W("Title", content.Month[..4], Month(content)),
        Date = issued,
        Mark = (sample, issued) switch { (true, _) => W("MarkSample"), (_, null) => W("MarkDraft"), _ => null },
        Body =
        [
            PaperBlock.Paragraph(Opening(content)),
            .. Part("一、", "Moved", content.Moved, ["Item", "Lead", "Change", "Why", "Source"], m => [Named(m.Number, m.Title), m.Owner, $"{Light(m.From)}→{Light(m.To)}", Reason(m.Reason), m.Source ?? ""]),
            .. Part("二、", "Late", content.Late, ["Item", "Unit", "Period", "Due"], l => [Named(l.Number, l.Title), l.Unit, l.Period, Day(l.Due)]),
            .. Part("三、", "Overdue", content.Overdue, ["Item", "Lead", "Deadline", "Source"], o => [Named(o.Number, o.Title), o.Owner, Day(o.Deadline), o.Source ?? ""]),
            .. Part("四、", "Units", content.Units, RankHeads("Unit"), Rank),
            .. Part("五、", "Regions", content.Regions, RankHeads("Region"), Rank),
            PaperBlock.Paragraph(W("Rule", content.AsOf.Year, content.AsOf.Month, content.AsOf.Day)),
            .. remarks.Trim().Length == 0 ? Array.Empty<PaperBlock>() : [PaperBlock.Heading("六、" + W("Remarks")), PaperBlock.Paragraph(remarks)],
        ],
    };

    /// <summary>What the office may say of praise and criticism, as a draft to be changed.</summary>
    public static string Proposed(BulletinContent content)
    {
        var praised = content.Units.Where(u => u is { Rank: 1, LateReports: 0, Lights.Red: 0, Lights.Amber: 0 }).Select(u => u.Name).ToList();
        var criticised = content.Units.Where(u => u.Lights.Red > 0 || u.LateReports > 0).Select(u => W("Criticised", u.Name, u.Lights.Red, u.LateReports)).ToList();
        return string.Join('\n', ((string[])[praised.Count > 0 ? W("Praise", string.Join('、', praised)) : "", criticised.Count > 0 ? W("Criticism", string.Join('；', criticised)) : ""]).Where(t => t.Length > 0));
    }

    private static string Opening(BulletinContent c) =>
        W("Opening", Day(c.AsOf), c.Now.All, c.Now.Green, c.Now.Amber, c.Now.Red, c.Now.Grey)
        + (c.Before.All == 0 ? "" : W("Compared", Signed(c.Now.Green - c.Before.Green), Signed(c.Now.Amber - c.Before.Amber), Signed(c.Now.Red - c.Before.Red)));

    private static IEnumerable<PaperBlock> Part<T>(string label, string key, IReadOnlyList<T> rows, string[] heads, Func<T, string[]> cells)
    {
        yield return PaperBlock.Heading(label + W(key));
        if (rows.Count == 0) yield return PaperBlock.Paragraph(W("None"));
        else yield return PaperBlock.Table([heads.Select(h => W("Col." + h)).ToList(), .. rows.Take(Most).Select(cells)]);
        if (rows.Count > Most) yield return PaperBlock.Paragraph(W("More", rows.Count - Most));
    }

    private static string[] RankHeads(string who) => ["Rank", who, "Green", "Amber", "Red", "Grey", "LateReports"];

    private static string[] Rank(RankedTally r) => [r.Rank?.ToString(CultureInfo.InvariantCulture) ?? "—", r.Name, N(r.Lights.Green), N(r.Lights.Amber), N(r.Lights.Red), N(r.Lights.Grey), N(r.LateReports)];

    private static int Month(BulletinContent content) => int.Parse(content.Month[5..], CultureInfo.InvariantCulture);

    private static string Named(string number, string title) => $"{number} {title}";

    private static string Light(LightKind? light) => W("Light." + (light?.ToString() ?? "None"));

    private static string Reason(LightReason reason) => Reasons.GetString("Light." + reason, CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static string Signed(int n) => n > 0 ? "+" + N(n) : N(n);

    private static string N(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string W(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Words.GetString("Bulletin.Paper." + key, CultureInfo.InvariantCulture)!, values);
}
