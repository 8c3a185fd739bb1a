using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gongbao.Commitments.Contracts;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Commands;

/// <summary><c>gongbao read FILE</c> and <c>gongbao extract FILE --out DIR</c>: a file to documents, without a database.</summary>
internal static class ReadCommand
{
    /// <summary>When the program's own work began; set first of all in Program.cs.</summary>
    public static long Started { get; set; }

    public static Command Read()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Gazette or document: PDF, DOCX or text." };
        var json = new Option<FileInfo?>("--json") { Description = "Write the whole model to this file." };
        var publish = new Option<bool>("--publish") { Description = "Publish what was read in the city of --data and --pack." };
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of databases and files.", DefaultValueFactory = _ => new DirectoryInfo("data") };
        var pack = new Option<DirectoryInfo?>("--pack") { Description = "Folder of the city's pack (default: packs/yichun beside the program)." };
        var command = new Command("read", "Reads a gazette or a document and says what is in it; with --publish it is published.") { file, json, publish, data, pack };
        command.SetAction(async (parsed, cancel) =>
        {
            var code = await RunAsync(parsed.GetValue(file)!, (issue, milliseconds) =>
            {
                Say(issue);
                return parsed.GetValue(json) is { } to ? [(to.FullName, ReadingWriter.Write(issue, milliseconds))] : [];
            }, cancel);
            return code == 0 && parsed.GetValue(publish)
                ? await PublishCommand.RunAsync(parsed.GetValue(file)!, parsed.GetValue(pack), parsed.GetValue(data)!, cancel)
                : code;
        });
        return command;
    }

    public static Command Extract()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Gazette or document: PDF, DOCX or text." };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder for the JSON files.", Required = true };
        var command = new Command("extract", "Writes what was read in the extraction format, one JSON file a document.") { file, folder };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, (issue, _) =>
            [.. ExtractionWriter.Files(issue, parsed.GetValue(file)!.Name, (json, d) => CommitmentsJson.Write(json, CommitmentExtractor.Extract(d, issue.Source)))
                .Select(f => (Path.Combine(parsed.GetValue(folder)!.FullName, f.Name), f.Content))], cancel));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, Func<ReadIssue, double, List<(string Path, byte[] Content)>> write, CancellationToken cancel)
    {
        try
        {
            if (!file.Exists) return Fail($"{file.FullName}: no such file. Check the name.");
            if (file.Length > SourceFile.MaxBytes) return Fail(new SourceRefused(SourceProblem.TooLarge, $"{SourceFile.MaxBytes / 1024 / 1024}").Message(CultureInfo.CurrentUICulture));
            var opening = SourceFile.Open(await File.ReadAllBytesAsync(file.FullName, cancel), file.Name, cancel);
            if (opening is not SourceOpened { Source: var source }) return Fail(((SourceRefused)opening).Message(CultureInfo.CurrentUICulture));
            var issue = GazetteReader.Read(source);
            var milliseconds = Stopwatch.GetElapsedTime(Started).TotalMilliseconds;
            if (issue.Refusal is { } refusal) return Fail(new SourceRefused(Problem(refusal)).Message(CultureInfo.CurrentUICulture));
            foreach (var (path, content) in write(issue, milliseconds)) WriteWhole(path, content);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(e.Message);
        }
    }

    private static SourceProblem Problem(RefusalKind refusal) => refusal switch
    {
        RefusalKind.Empty => SourceProblem.Empty,
        RefusalKind.TooLong => SourceProblem.TooLong,
        _ => SourceProblem.Binary,
    };

    // a file is there whole or not at all
    private static void WriteWhole(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        File.WriteAllBytes(part, content);
        File.Move(part, path, overwrite: true);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }

    private static void Say(ReadIssue issue)
    {
        var s = new StringBuilder();
        foreach (var d in issue.Documents)
        {
            s.Append(CultureInfo.InvariantCulture, $"{d.Number,3}  {d.DocumentNumber ?? "-"}  {d.Date ?? d.DateInferred:yyyy-MM-dd}  {d.Title}\n");
            foreach (var w in d.Warnings) s.Append(CultureInfo.InvariantCulture, $"       line {w.Line}: {w.Kind}: {w.Printed}\n");
        }
        foreach (var w in issue.Warnings) s.Append(CultureInfo.InvariantCulture, $"     line {w.Line}: {w.Kind}: {w.Printed}\n");
        Console.Write(s);
    }
}
