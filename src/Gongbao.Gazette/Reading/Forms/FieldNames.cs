using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;

namespace Gongbao.Gazette.Reading.Forms;

/// <summary>How fields and groups of official forms are called.</summary>
internal static class FieldNames
{
    private static readonly string[] Exact =
    [
        "姓名", "性别", "年龄", "民族", "职务", "职称", "学历", "籍贯", "电话", "联系电话", "手机", "手机号码", "身份证号", "身份证号码", "出生年月", "出生日期", "单位", "单位名称", "工作单位", "户名", "账号", "开户行",
        "联系人", "地址", "家庭地址", "家庭住址", "通讯地址", "法定代表人", "统一社会信用代码", "申请日期", "申请时间", "邮编", "邮政编码", "备注", "金额", "数量", "政治面貌", "文化程度", "婚姻状况",
    ];

    private static readonly string[] FieldEndings =
        ["名", "姓名", "名称", "号", "号码", "电话", "地址", "住址", "日期", "时间", "状况", "等级", "关系", "方式", "账号", "开户行", "联系人", "负责人", "代表人", "金额", "类别", "类型", "人数", "面积", "代码", "邮箱", "年龄", "性别", "民族", "年月", "依据", "内容", "项目", "标准", "程度", "面貌"];

    private static readonly string[] GroupEndings = ["意见", "信息", "情况", "承诺", "声明"];

    private static readonly string[] Places = ["县（市、区）", "乡镇（街道）", "村（社区）", "省", "市", "县", "区", "乡（镇）", "镇", "乡", "街道", "村", "社区", "组", "路", "号", "小区", "村（居）委会", "乡镇", "市（区）", "县（区）"];

    public static bool IsExact(string s) => Array.IndexOf(Exact, s) >= 0;

    public static bool EndsField(string s) => Words.EndsWithAny(Words.WithoutNote(s), FieldEndings);

    public static bool EndsGroup(string s) => Words.EndsWithAny(Words.WithoutNote(s), GroupEndings);

    public static bool IsPlace(string s) => Array.IndexOf(Places, s) >= 0;

    public static FieldKind Kind(string name)
    {
        if (Has(name, "签名", "签字", "签章", "手印", "捺印")) return FieldKind.Signature;
        if (Has(name, "公章", "盖章")) return FieldKind.Seal;
        if (Has(name, "日期", "时间", "年月")) return FieldKind.Date;
        if (Has(name, "金额", "元）")) return FieldKind.Amount;
        return Has(name, "人数", "数量") ? FieldKind.Count : FieldKind.Text;
    }

    /// <summary>□本人，□监护人 as a list.</summary>
    public static List<string> Options(string s)
    {
        var found = new List<string>();
        foreach (var part in s.Split('□', StringSplitOptions.RemoveEmptyEntries))
        {
            var option = part.Trim(' ', '，', '、', '；', '。', ',');
            if (option.Length > 0) found.Add(option);
        }
        return found;
    }

    private static bool Has(string s, params ReadOnlySpan<string> words)
    {
        foreach (var w in words) if (s.Contains(w, StringComparison.Ordinal)) return true;
        return false;
    }
}
