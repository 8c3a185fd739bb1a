using Gongbao.Casework.Acts;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gongbao.Casework.MyCases;

/// <summary>文书下载: a frozen paper as a Word document, for whom the case belongs to.</summary>
internal static class MyPaperDownload
{
    public const string Route = "/my/cases/{Number}/papers/{Id:guid}/docx";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, async (string number, Guid id, CaseReader reader, Procedures procedures, CancellationToken cancel) =>
    {
        if (await reader.FindOwnAsync(number, cancel) is not { } file) return Results.NotFound();
        var paper = (await reader.PapersAsync(file, cancel)).FirstOrDefault(p => p.Id == id);
        if (paper is null || await reader.PaperAsync(file, id, cancel) is not { } content) return Results.NotFound();
        return procedures[file.Procedure].PaperDocx(file, paper.Kind, content) is { } bytes ? Results.File(bytes, FileType.Docx, $"{file.Number}-{paper.Kind}.docx") : Results.NotFound();
    });
}
