namespace Gongbao.Kernel;

/// <summary>
/// Where a 机关代字 begins in the Chinese characters before a bracket. Codes follow no closed list (宜府办发, 国办发明电, 赣工强省小组办字),
/// but the words that lead up to them do: a code begins behind the last of these, and contains none.
/// </summary>
internal static class OrganCode
{
    /// <summary>How many characters before the bracket are looked at; a code with the words before it fits.</summary>
    public const int Window = 32;

    // no code is known that is longer; what is longer is a sentence
    private const int Longest = 12;

    // characters and words that stand before codes and never inside one. Not here, because codes have them:
    // 于 (于都), 将 (将乐), 并 (太原), 自 (自然资发), 经 (经信), 文 (文旅), 依 (依兰), 原 (固原), 发, 办, 函, 对 (对外)
    private static readonly string[] Leads =
    [
        "的", "和", "与", "及", "或", "按", "据", "见", "由", "以", "是", "把", "了", "等", "其", "该", "被", "已", "号", "为", "即", "至", "且", "则",
        "依照", "按照", "依托", "参照", "对照", "遵照", "仿照", "落实", "贯彻", "执行", "实施", "结合", "转发", "印发", "下发", "颁发", "制发", "发布", "公布", "废止", "停止",
        "修订", "修改", "代替", "替代", "引用", "作为", "关于", "基于", "鉴于", "属于", "现将", "同时", "期间", "原文", "通知", "通告", "规定", "文件", "精神", "要求", "意见",
        "办法", "方案", "附件", "名称", "编号", "文号", "字号", "国务院", "办公厅", "办公室", "人民政府", "省政府", "市政府", "县政府", "区政府", "省委", "市委", "县委", "区委",
        "委员会", "法院", "检察院", "财政部", "总局", "部门", "单位", "机关", "来源", "依次", "此前", "此后", "上述", "下列", "年",
    ];

    /// <summary>Index of the code's first character in <paramref name="run"/>; -1 if there is none.</summary>
    public static int Start(ReadOnlySpan<char> run)
    {
        var cut = 0;
        foreach (var lead in Leads)
            if (run.LastIndexOf(lead) is >= 0 and var i && i + lead.Length > cut)
                cut = i + lead.Length;
        if (cut == run.Length) return -1;
        if (run.Length - cut <= Longest) return cut;
        return KnownOpening(run, run.Length - Longest);
    }

    /// <summary>Whether the characters behind a blank can be a whole code; otherwise a code was broken there.</summary>
    public static bool CanStandAlone(ReadOnlySpan<char> run) =>
        run.Length >= 2 && !"发字办函厅府规电令".Contains(run[0]) || run.Length == 1 && "法令".Contains(run[0]);

    // a long run without a lead word: a code is taken out of it only where a national or provincial code begins
    private static int KnownOpening(ReadOnlySpan<char> run, int from)
    {
        for (var i = from; i < run.Length - 1; i++)
            if (Openings.Contains(run[i]) && "府办发政委财工民人科教国市字".Contains(run[i + 1]))
                return i;
        return -1;
    }

    private const string Openings = "国中京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘陇青宁新";
}
