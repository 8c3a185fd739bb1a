namespace Gongbao.Gazette.LoadIssue;

/// <summary>Kinds of acts (行为种类) of this module, as the audit names them for ever.</summary>
internal static class GazetteActs
{
    public const string Upload = "gazette.upload";
    public const string Correct = "gazette.correct";
    public const string Publish = "gazette.publish";
    public const string Discard = "gazette.discard";
}
