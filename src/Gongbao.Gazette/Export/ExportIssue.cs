namespace Gongbao.Gazette.Export;

/// <summary>导出公报: one issue of the gazette with its documents in printed order, at least one.</summary>
/// <param name="Title">宜春市人民政府公报2023年第3期.</param>
/// <param name="Slug">Last part of its address: 2023-3.</param>
/// <param name="Place">The city.</param>
/// <param name="Published">Day on which the issue was printed or published.</param>
/// <param name="Documents">In printed order.</param>
internal sealed record ExportIssue(string Title, string Slug, ExportPlace Place, DateOnly Published, IReadOnlyList<ExportDocument> Documents);
