using System.Globalization;

namespace Gongbao.Commitments.Escalate;

/// <summary>What people are told when something is due or late (催办用语), in both languages, since messages are written before anybody reads them.</summary>
internal static class EscalationWords
{
    public static (string Zh, string En) Of(EscalationLevel level, bool forReports, int count)
    {
        var (zhWhat, enWhat) = forReports ? ("进展报告", count == 1 ? "progress report" : "progress reports") : ("目标任务事项", count == 1 ? "commitment" : "commitments");
        var (zh, en) = level switch
        {
            EscalationLevel.Reminder => ($"有{{0}}项{zhWhat}即将到期，请按时办理。", $"{{0}} {enWhat} will soon be due."),
            EscalationLevel.UnitHead => ($"本单位有{{0}}项{zhWhat}已逾期，请督促办理。", $"{{0}} {enWhat} of your unit are overdue; please see to it."),
            EscalationLevel.Officer => ($"有{{0}}项{zhWhat}逾期未办，请跟进。", $"{{0}} {enWhat} are overdue and still not done; please follow up."),
            _ => ($"有{{0}}项{zhWhat}逾期较久，建议发督办函。", $"{{0}} {enWhat} are long overdue; a supervision letter is proposed."),
        };
        return (string.Format(CultureInfo.InvariantCulture, zh, count), string.Format(CultureInfo.InvariantCulture, en, count));
    }
}
