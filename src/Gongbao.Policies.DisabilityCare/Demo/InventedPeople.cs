using System.Globalization;
using Gongbao.Data.Packs;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Demo;

/// <summary>
/// 虚构人员 of the invented city: applications with numbers that check, from region codes that GB/T 2260 gives to nobody. The same number gives the
/// same person for ever; no two are alike.
/// </summary>
internal sealed class InventedPeople(Pack pack)
{
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private const string Given = "安宁平和顺泰康乐明亮清秀文雅志远立成家兴春华秋实冬梅夏荷山川海河松柏竹青云霞晓晨晖月星辰玉珍宝贵福禄寿喜庆祥瑞";
    private static readonly string[] Villages = ["桥头村", "上坪村", "新塘村", "石门村", "柳溪社区", "东岭村", "南山村", "北坑村"];
    private static readonly DisabilityKind[] Kinds = [DisabilityKind.Physical, DisabilityKind.Intellectual, DisabilityKind.Mental];
    private static readonly CareService[] Services = [CareService.Home, CareService.Home, CareService.Home, CareService.Day, CareService.Institution, CareService.Home, CareService.PublicHome, CareService.Home];
    private readonly List<PackRegion> _townships = [.. pack.Regions.Where(r => r.Kind == RegionKind.Township && pack.Regions.Any(c => c.Code == r.Parent && c.CountsAsCounty))];

    /// <summary>Whether there is anybody: a pack without townships has none.</summary>
    public bool Any => _townships.Count > 0;

    /// <summary>The application of a person, as handed in on a day.</summary>
    /// <param name="no">From 0; which person.</param>
    /// <param name="day">Day of application.</param>
    public CareForm Form(int no, DateOnly day)
    {
        var township = _townships[no % _townships.Count];
        var county = pack.Regions.First(r => r.Code == township.Parent);
        var birth = new DateOnly(1950, 1, 1).AddDays((int)(no * 7919L % 20_011));
        var identity = Identity(county.Code, birth, no);
        var (name, kind, grade) = (Name(no), Kinds[no % Kinds.Length], no / 3 % 2 + 1);
        var carer = Name(no + 500_009)[..1] is var other && other == name[..1] ? Name(no + 500_010) : Name(no + 500_009);
        var service = Services[no % Services.Length];
        return new()
        {
            Head = new() { County = county.Name, CountyCode = county.Code, Applied = day },
            Applicant = new()
            {
                Name = name, Sex = ResidentId.Parse(identity).Sex, Age = ResidentId.Parse(identity).AgeOn(day), Kind = kind, Grade = grade,
                CertificateNumber = string.Create(CultureInfo.InvariantCulture, $"{identity}{(int)kind}{grade}"),
                Address = new() { County = county.Name, CountyCode = county.Code, Township = township.Name, TownshipCode = township.Code, Village = Villages[no / 7 % Villages.Length] },
                Way = CareWay.Guardian, Phone = Phone(no), IdentityNumber = identity, Birth = birth, Registered = true, RegistrationCode = township.Code, Subsistence = no % 5 != 0, AtRisk = no % 5 == 0, Marginal = false,
                Destitute = false, LongTermCare = false, HasCertificate = true, ConsentsToProcessing = true, ConsentsToComparison = true, KnowsOfNotice = true,
            },
            Agent = new() { Name = carer, Relation = "亲属", IdentityNumber = Identity(county.Code, birth.AddDays(-9_000 + no % 400), no + 1), Phone = Phone(no + 1) },
            Service = Choice(service, carer, no),
            Account = new() { Holder = service == CareService.Home ? carer : Institution(service, no), Bank = "云汀农村商业银行", Number = Card(no) },
            Declaration = new() { Accepts = true, Signer = carer, ByFingerprint = no % 9 == 0, Date = day },
        };
    }

    private static CareServiceChoice Choice(CareService service, string carer, int no) => service switch
    {
        CareService.Home => new() { Service = service, Home = new() { Name = carer, Relation = "亲属", Phone = Phone(no + 1) } },
        CareService.Day => new() { Service = service, Day = new() { Name = Institution(service, no), Contact = carer, Phone = Phone(no + 2) } },
        _ => new() { Service = service, Institution = new() { Name = Institution(service, no), Contact = carer, Phone = Phone(no + 2) } },
    };

    private static string Institution(CareService service, int no) => service switch
    {
        CareService.Day => $"虚构{no % 4 + 1}号日间照料中心",
        CareService.PublicHome => $"虚构{no % 3 + 1}号公办养老院",
        _ => $"虚构{no % 5 + 1}号托养中心",
    };

    private static string Name(int no) => $"{Surnames[no % Surnames.Length]}{Given[no / 3 % Given.Length]}{Given[(no * 31 + no / 97) % Given.Length]}";

    // a range that no operator gives out, told apart by the last five digits
    private static string Phone(int no) => string.Create(CultureInfo.InvariantCulture, $"138000{no % 100_000:D5}");

    private static string Identity(string county, DateOnly birth, int no)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{county}{birth:yyyyMMdd}{no % 1000:D3}");
        // the last digit is the one that makes a number of the whole
        return "0123456789X".Select(c => body + c).First(number => ResidentId.TryParse(number, out _));
    }

    private static string Card(int no)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"62284800{no % 100_000_000:D8}00");
        return "0123456789".Select(c => body + c).First(number => BankAccount.TryParse(number, out var account) && account.LooksLikeCard);
    }
}
