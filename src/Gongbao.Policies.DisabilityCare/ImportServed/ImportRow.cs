using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.Uploads;

namespace Gongbao.Policies.DisabilityCare.ImportServed;

/// <summary>在享对象导入表: one row a person, with the names of columns as they are printed in <see cref="Heads"/>.</summary>
internal static class ImportRow
{
    private const int Longest = 100;

    public static readonly string[] Heads =
    [
        "姓名", "身份证号", "残疾人证号", "联系电话", "乡镇", "困难类型", "服务形式", "收款人", "开户银行", "银行账号",
        "困难残疾人生活补贴", "重度残疾人护理补贴", "低保金", "老龄补贴", "其他补贴", "其他资金", "批准日期", "起发月份", "评估日期",
    ];

    public static readonly string[] Needed = ["姓名", "身份证号", "残疾人证号", "困难类型", "服务形式", "收款人", "开户银行", "银行账号", "批准日期", "起发月份"];

    public static readonly IReadOnlyDictionary<string, CareService> Services = new Dictionary<string, CareService>
    {
        ["居家照护"] = CareService.Home, ["日间照料"] = CareService.Day, ["机构托养"] = CareService.Institution, ["公办养老机构托养"] = CareService.PublicHome,
    };

    public static readonly IReadOnlyDictionary<string, int> Households = new Dictionary<string, int>
    {
        ["低保户"] = HouseholdKind.Subsistence, ["低保"] = HouseholdKind.Subsistence, ["易返贫致贫人口"] = HouseholdKind.AtRisk, ["易返贫致贫户"] = HouseholdKind.AtRisk, ["低保边缘家庭"] = HouseholdKind.Marginal,
    };

    /// <summary>Reads every row; faults name line and column, and then nothing is to be written.</summary>
    public static List<Enrolment> Read(byte[] content, string county, Pack pack, string basis, SheetFaults faults)
    {
        if (Sheet.Read(content) is not { Rows.Count: > 0 } sheet)
        {
            faults.Add(0, "", SheetProblem.NoSheet);
            return [];
        }
        foreach (var head in Needed.Where(h => sheet.Column(h) < 0)) faults.Add(1, head, SheetProblem.NoColumn);
        if (faults.Any) return [];
        var townships = pack.Regions.Where(r => r.Parent == county).SelectMany(r => new[] { (Name: r.Code, r.Code), (r.Name, r.Code) }).DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.Code);
        var (people, seen) = (new List<Enrolment>(sheet.Rows.Count), new HashSet<string>());
        foreach (var row in sheet.Rows)
        {
            var cells = new Cells(sheet, row, faults);
            if (Person(cells, county, townships, basis) is not { } person) continue;
            if (!seen.Add(person.Id.Value)) faults.Add(row.Line, "身份证号", SheetProblem.Twice);
            else people.Add(person);
        }
        return people;
    }

    private static Enrolment? Person(Cells cells, string county, Dictionary<string, string> townships, string basis)
    {
        var id = cells.Parsed<ResidentId>("身份证号");
        var certificate = cells.Parsed<DisabilityCertificate>("残疾人证号");
        if (id is not null && certificate is not null && certificate.Holder != id) cells.Wrong("残疾人证号", SheetProblem.Contradicts);
        var township = cells["乡镇"] is { Length: > 0 } name ? townships.GetValueOrDefault(name) ?? cells.Wrong("乡镇", SheetProblem.NotHere) : null;
        var service = cells.Word("服务形式", Services);
        var income = new CareIncome
        {
            Living = cells.Fen("困难残疾人生活补贴"), Nursing = cells.Fen("重度残疾人护理补贴"), Subsistence = cells.Fen("低保金"),
            OldAge = cells.Fen("老龄补贴"), Other = cells.Fen("其他补贴"), Sources = cells.Fen("其他资金"),
            InInstitution = service is CareService.Institution or CareService.PublicHome,
        };
        var payee = new PayeeDetails(service is CareService.Home or CareService.Day ? PayeeKind.Carer : PayeeKind.Institution,
            cells.Text("收款人", Longest), cells.Text("开户银行", Longest), cells.Parsed<BankAccount>("银行账号")?.Value ?? "");
        var (personName, household) = (cells.Text("姓名", Longest), cells.Households("困难类型"));
        var (approved, first, assessed) = (cells.Date("批准日期"), cells.Month("起发月份"), cells["评估日期"] is { Length: > 0 } ? cells.Date("评估日期") : (DateOnly?)null);
        return cells.Good ? new()
        {
            County = county, Township = township, Name = personName, Id = id!, Certificate = certificate, Phone = cells["联系电话"] is { Length: > 0 and <= Longest } phone ? phone : null,
            Kind = certificate!.Kind, Grade = (byte)certificate.Grade, Household = household, Service = service, Payee = payee, Income = income,
            Approved = approved, AssessedOn = assessed, FirstMonth = first, Basis = basis, Event = CareEvent.Imported,
        } : null;
    }
}
