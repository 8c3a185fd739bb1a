using System.Diagnostics;
using Gongbao.Commands;

ReadCommand.Started = Stopwatch.GetTimestamp();
return await CommandTable.Root().Parse(args).InvokeAsync();

/// <summary>The host's entry point; public so that tests can start it.</summary>
public partial class Program;
