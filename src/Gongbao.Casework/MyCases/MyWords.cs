using Gongbao.Casework.Contracts;
using Gongbao.Platform.Parts;

namespace Gongbao.Casework.MyCases;

/// <summary>办件状态的显示 for those whose case it is.</summary>
internal static class MyWords
{
    public static LightKind LightOf(CaseState state) => state switch
    {
        CaseState.Granted => LightKind.Green,
        CaseState.WithApplicant or CaseState.Suspended => LightKind.Amber,
        CaseState.Refused => LightKind.Red,
        _ => LightKind.Grey,
    };
}
