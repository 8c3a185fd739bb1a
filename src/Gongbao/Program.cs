return 0;

/// <summary>The host's entry point; public so that tests can start it.</summary>
public partial class Program;
