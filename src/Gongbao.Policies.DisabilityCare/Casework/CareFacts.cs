using System.Globalization;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;
using Gongbao.Rules.Facts;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>The facts of a case as text, so that a decision is stored with what it rests on and can be made again.</summary>
internal static class CareFacts
{
    public static FactSheet Of(in CareApplicant a) => new(
    [
        One("registered", Text(a.Registered)), One("birth", Text(a.Birth)), One("application", Text(a.Application)), One("approval", Text(a.Approval)),
        .. All("household", a.Household, CareWords.Households), .. All("scheme", a.Scheme, CareWords.Schemes), .. All("unable", a.Unable, CareWords.Activities),
        One("certificate", Text(a.HasCertificate)), One("grade", a.Grade == 0 ? "" : a.Grade.ToString(CultureInfo.InvariantCulture)),
        One("kind", Enum.IsDefined(a.Kind) ? Word(a.Kind) : ""), One("contains-kind", Text(a.ContainsKind)),
        One("service", a.Service == CareService.Unknown ? "" : Word(a.Service)),
    ]);

    /// <summary>The amounts that the pooling rule asks for, in yuan.</summary>
    public static FactSheet Of(in CareIncome income) => new(
    [
        One("standard", Yuan(income.StandardFen)), One("service", income.InInstitution ? "institution" : "home"), One("living", Yuan(income.Living)), One("nursing", Yuan(income.Nursing)),
        One("subsistence", Yuan(income.Subsistence)), One("old-age", Yuan(income.OldAge)), One("other", Yuan(income.Other)), One("sources", Yuan(income.Sources)),
    ]);

    private static KeyValuePair<string, string> One(string key, string text) => new(key, text);

    private static IEnumerable<KeyValuePair<string, string>> All(string key, Marks marks, Dictionary<string, int> words) =>
        words.Select(w => One($"{key}.{w.Key}", (marks.Yes & w.Value) != 0 ? "yes" : (marks.No & w.Value) != 0 ? "no" : ""));

    private static string Text(Tri tri) => tri.IsYes ? "yes" : tri.IsNo ? "no" : "";

    private static string Text(Day day) => day.ToDate() is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Yuan(long? fen) => fen is { } known ? Money.FromFen(known).ToString() : "";

    private static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
