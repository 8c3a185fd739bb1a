using System.Globalization;
using System.Text;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Rules;

namespace Gongbao.Tests.Rules;

/// <summary>People of the workload as files hold them: packed records and CSV.</summary>
internal static class CareFile
{
    private static readonly string[] Kinds = ["none", "visual", "hearing", "speech", "physical", "intellectual", "mental", "multiple"];
    private static readonly string[] Services = ["home", "day_care", "institution", "public_elderly_home"];

    public const string Header = "id,birth,app,appr,county,registered,subsistence,at_risk,cert,level,category,destitute,adl1,adl2,adl3,adl4,adl5,adl6,service";

    public static byte[] Packed(IReadOnlyList<CareApplicant> people)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("CARE0001"u8);
        writer.Write(people.Count);
        writer.Write(24);
        for (var i = 0; i < people.Count; i++)
        {
            var p = people[i];
            foreach (var number in new[] { i, p.Birth.Number, p.Application.Number, p.Approval.Number }) writer.Write(number);
            var flags = Bit(p.Registered, 1) | Bit(p.Household[HouseholdKind.Subsistence], 2) | Bit(p.Household[HouseholdKind.AtRisk], 4) | Bit(p.HasCertificate, 8) | Bit(p.Scheme[CareScheme.Destitute], 16);
            foreach (var number in new[] { p.County, (byte)flags, p.Grade, (byte)p.Kind, p.Unable.Yes, (byte)(p.Service - 1) }) writer.Write(number);
            writer.Write((short)0);
        }
        return stream.ToArray();
    }

    public static byte[] Written(IReadOnlyList<CareApplicant> people) => Encoding.UTF8.GetBytes(string.Join('\n', people.Select(Line).Prepend(Header)));

    private static string Line(CareApplicant p, int i) => string.Join(',', new object[]
    {
        i, p.Birth.Number, p.Application.Number, p.Approval.Number, p.County, Bit(p.Registered, 1), Bit(p.Household[HouseholdKind.Subsistence], 1), Bit(p.Household[HouseholdKind.AtRisk], 1),
        Bit(p.HasCertificate, 1), p.Grade, Kinds[(int)p.Kind], Bit(p.Scheme[CareScheme.Destitute], 1),
    }.Concat(Enumerable.Range(0, 6).Select(k => (object)(p.Unable.Yes >> k & 1))).Append(Services[(int)p.Service - 1]).Select(o => Convert.ToString(o, CultureInfo.InvariantCulture)));

    private static int Bit(Tri answer, int bit) => answer.IsYes ? bit : 0;
}
