namespace Gongbao.Gazette.Reading.Heads;

/// <summary>Words by which titles, bodies and notes of official documents are recognised. Endings, not names: no place is known here.</summary>
internal static class Words
{
    /// <summary>公文文种 (党政机关公文处理工作条例, the fifteen kinds, and 令): a title that ends so is an official document's own.</summary>
    public static readonly string[] Forms =
        ["通知", "意见", "决定", "公告", "通告", "批复", "通报", "公报", "决议", "命令", "令", "函", "报告", "请示", "议案", "纪要"];

    /// <summary>Endings of instruments that such a document issues.</summary>
    public static readonly string[] Instruments =
    [
        "办法", "细则", "规定", "规则", "条例", "规程", "章程", "准则", "制度", "方案", "计划", "规划", "纲要", "措施", "政策", "意见", "要点", "预案", "指南", "指引",
        "清单", "目录", "名单", "名录", "一览表", "分工", "分工表", "分解表", "标准", "标准表", "要求", "行动", "工程", "汇编", "公约", "导则", "规范", "安排", "任务", "条", "举措", "承诺", "预算", "指标", "申请表", "审批表",
    ];

    public static readonly string[] Interpretations = ["解读", "解读说明", "政策解读", "图解", "问答", "政策问答", "起草说明", "的说明", "解读材料", "答记者问", "有关情况", "情况说明"];

    /// <summary>Last words of bodies that issue or sign.</summary>
    public static readonly string[] Bodies =
    [
        "人民政府", "政府", "办公室", "办公厅", "委员会", "管委会", "厅", "局", "部", "委", "署", "院", "会", "中心", "分行", "支行", "银行", "分局", "支队", "总队", "大队", "处", "公司",
        "集团", "联合会", "总工会", "工会", "大学", "学院", "学校", "法院", "检察院", "国务院", "公署", "站", "所", "社", "办", "指挥部", "领导小组", "党委", "工委", "军区", "军分区", "协会", "中共中央", "常委会", "科", "库",
    ];

    /// <summary>What recipients are called.</summary>
    public static readonly string[] Recipients =
        ["政府", "部门", "单位", "机构", "委员会", "管委会", "局", "委", "办", "厅", "公司", "企业", "学校", "高校", "院校", "街道", "乡镇", "各镇", "各县", "各市", "各区", "各有关", "银行", "医院", "大学", "党委", "有关方面", "同志", "各乡"];

    public static bool EndsWithAny(ReadOnlySpan<char> s, string[] endings)
    {
        foreach (var e in endings) if (s.EndsWith(e, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Without a closing bracket's content: …办法（试行） gives …办法; applied until none is left.</summary>
    public static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> s)
    {
        s = s.TrimEnd("》〉”\"");
        while (s.Length > 0 && (s[^1] is '）' or ')' or '〕'))
        {
            var depth = 0;
            var i = s.Length - 1;
            for (; i >= 0; i--)
            {
                if (s[i] is '）' or ')' or '〕') depth++;
                else if (s[i] is '（' or '(' or '〔' && --depth == 0) break;
            }
            if (i <= 0) return s;
            s = s[..i].TrimEnd("》〉”\"");
        }
        return s;
    }

    /// <summary>A body's name, or several parted by 、 or blanks, and nothing else.</summary>
    public static bool IsBody(string s)
    {
        if (s.Length is < 3 or > 60 || !EndsBody(s[^1])) return false;
        foreach (var c in s)
            if (!Lines.Glyph.IsHan(c) && !Lines.Glyph.IsWord(c) && c is not ('、' or ' ' or '（' or '）' or '(' or ')' or '“' or '”' or '·')) return false;
        if (s.Contains("关于", StringComparison.Ordinal) || s.Contains("召开", StringComparison.Ordinal) || s.Contains('的')) return false;
        foreach (var part in s.Split('、', ' '))
            if (part.Length is < 2 or > 32 || !EndsWithAny(WithoutNote(part), Bodies)) return false;
        return true;
    }

    private static bool EndsBody(char c) => "府室厅会局部委署院心行队处司团学校站所社办组区央科库）".Contains(c);

    /// <summary>…政府文件, …局文件: the red head of a document.</summary>
    public static bool IsRedHead(string s) => s.Length is > 4 and < 40 && s.EndsWith("文件", StringComparison.Ordinal) && EndsWithAny(s.AsSpan(0, s.Length - 2), Bodies);
}
