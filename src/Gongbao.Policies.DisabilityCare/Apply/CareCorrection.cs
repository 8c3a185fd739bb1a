using Gongbao.Casework.Contracts;

namespace Gongbao.Policies.DisabilityCare.Apply;

/// <summary>补正内容: what the office asked for, one line each.</summary>
internal static class CareCorrection
{
    public static async Task<List<string>> AskedAsync(CaseReader cases, CaseFile file, CancellationToken cancel) =>
        [.. ((await cases.EventsAsync(file, cancel)).LastOrDefault(e => e.Kind == CaseActKind.Return)?.Reason ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
