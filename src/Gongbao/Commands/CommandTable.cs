using System.CommandLine;

namespace Gongbao.Commands;

/// <summary>The command line (命令行): one line a command; without a word the cities are served.</summary>
internal static class CommandTable
{
    public static RootCommand Root()
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("Gongbao 公报: reads a city's gazette and runs it.")
        {
            serve,
            PackCommand.Create(),
            ReadCommand.Read(),
            ReadCommand.Extract(),
            DatabaseCommands.Migrate(),
            UserCommand.Create(),
            JobsCommand.Create(),
            DemoCommand.Create(),
            SimulateCommand.Create(),
            BenchCommand.Create(),
            DatabaseCommands.Backup(),
            DatabaseCommands.Restore(),
            DatabaseCommands.VerifyAudit(),
            RightsCommand.Create(),
        };
        foreach (var option in serve.Options) root.Options.Add(option);
        root.Action = serve.Action;
        return root;
    }
}
