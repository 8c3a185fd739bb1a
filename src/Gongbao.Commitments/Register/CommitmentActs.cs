namespace Gongbao.Commitments.Register;

/// <summary>Kinds of acts (行为种类) of the register, as the audit names them for ever.</summary>
internal static class CommitmentActs
{
    public const string Register = "commitments.register";
    public const string Load = "commitments.load";
    public const string SetOwner = "commitments.owner";
    public const string Decompose = "commitments.decompose";
    public const string SetCycle = "commitments.cycle";
    public const string SetPlan = "commitments.plan";
    public const string SetMilestone = "commitments.milestone";
    public const string Change = "commitments.change";
    public const string Close = "commitments.close";
    public const string Archive = "commitments.archive";
    public const string Withdraw = "commitments.withdraw";
    public const string Publish = "commitments.publish";
    public const string DraftReport = "report.draft";
    public const string CheckReport = "report.check";
    public const string IssueReport = "report.issue";
    public const string SendBackReport = "report.back";
    public const string AcceptReport = "report.accept";
    public const string ReturnReport = "report.return";
    public const string AddEvidence = "commitments.evidence";
    public const string RequestExtension = "extension.request";
    public const string DecideExtension = "extension.decide";
    public const string DraftLetter = "letter.draft";
    public const string CheckLetter = "letter.check";
    public const string IssueLetter = "letter.issue";
    public const string ReplyToLetter = "letter.reply";
    public const string CloseLetter = "letter.close";
    public const string Instruct = "instruction.give";
    public const string AnswerInstruction = "instruction.answer";
    public const string CloseInstruction = "instruction.close";
    public const string BeginDemo = "commitments.demo-begin";
    public const string EndDemo = "commitments.demo";
    public const string RunDay = "commitments.day";
    public const string UploadLedger = "ledger.upload";
    public const string ImportLedger = "ledger.import";
    public const string DraftBulletin = "bulletin.draft";
    public const string CheckBulletin = "bulletin.check";
    public const string IssueBulletin = "bulletin.issue";
    public const string SetReportingSteps = "commitments.steps";
}
