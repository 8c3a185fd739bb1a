using System.Globalization;
using System.Resources;

namespace Gongbao.Policies.DisabilityCare.Contracts;

/// <summary>审批表的栏: the parts of the form in printed order.</summary>
public enum CareFormSection
{
    /// <summary>表头.</summary>
    Head,
    /// <summary>申请人.</summary>
    Applicant,
    /// <summary>代申请人信息.</summary>
    Agent,
    /// <summary>服务形式（任选一种）.</summary>
    Service,
    /// <summary>照护人或托养机构银行账号信息.</summary>
    Account,
    /// <summary>申请人意见.</summary>
    Declaration,
    /// <summary>乡镇（街道）残联初审意见.</summary>
    Township,
    /// <summary>卫健医疗部门评估意见.</summary>
    Assessment,
    /// <summary>县级乡村振兴部门核定意见.</summary>
    AtRisk,
    /// <summary>县级民政或残联部门审核意见.</summary>
    Review,
    /// <summary>县级财政部门审批意见.</summary>
    Finance,
}

/// <summary>How a field is filled in and printed.</summary>
public enum CareFieldKind
{
    /// <summary>文字.</summary>
    Text,
    /// <summary>单选: one box is ticked.</summary>
    Choice,
    /// <summary>整数.</summary>
    Whole,
    /// <summary>日期.</summary>
    Date,
    /// <summary>√ able, × unable.</summary>
    Ability,
    /// <summary>A sentence that the form prints.</summary>
    Fixed,
    /// <summary>金额, in yuan.</summary>
    Amount,
    /// <summary>签名.</summary>
    Signature,
    /// <summary>公章.</summary>
    Seal,
}

/// <summary>审批表字段.</summary>
/// <param name="Number">1 to 66, in printed order. Our own numbering; the annex has none.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Key">Name in entries and faults, such as <c>applicant.name</c>: the place in the form's JSON.</param>
/// <param name="Kind">How it is filled in.</param>
public sealed record CareFormField(int Number, CareFormSection Section, string Key, CareFieldKind Kind)
{
    private static readonly ResourceManager Words = new(typeof(CareText));

    /// <summary>Key of its label among the texts of this policy.</summary>
    public string LabelKey => "Form." + Key;

    /// <summary>As the annex names it, in the language.</summary>
    public string Label(CultureInfo language) => Words.GetString(LabelKey, language)!;

    /// <summary>What stands in it, in Chinese as on paper, personal numbers in full; empty when nothing does.</summary>
    public string Of(CareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Form.CareFormTable.Print(Number, form);
    }
}

/// <summary>The 66 fields of the annex to 宜府办发〔2023〕20号 in printed order.</summary>
public static class CareFormFields
{
    public static IReadOnlyList<CareFormField> All => Form.CareFormTable.Fields;

    public static IEnumerable<CareFormField> In(CareFormSection section) => All.Where(f => f.Section == section);

    /// <exception cref="ArgumentOutOfRangeException">Not 1 to 66.</exception>
    public static CareFormField Number(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, All.Count);
        return All[number - 1];
    }

    /// <summary>The label of any key of the form, of those that are not printed too; the key itself where it has none.</summary>
    public static string Label(string key, CultureInfo language) => Form.FormWords.Find("Form." + key, language) ?? key;
}
