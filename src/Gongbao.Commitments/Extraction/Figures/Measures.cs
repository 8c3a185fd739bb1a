using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>量词与单位: what can stand behind a numeral, by what it measures. 度、级、届、号 and the like are no measures: they name or rank.</summary>
internal static class Measures
{
    /// <summary>Money.</summary>
    public static readonly Lexicon Money = new("元 美元 欧元 港元 日元 英镑 元人民币 人民币");

    /// <summary>Classifiers of things that can be counted.</summary>
    public static readonly Lexicon Count = new(
        "家 个 户 名 位 件 款 项 条 座 所 处 套 台 辆 艘 架 列 次 场 场次 人次 车次 架次 班次 航班 期 批 批次 例 部 本 册 篇 门 间 栋 幢 片 支 只 头 羽 株 棵 枚 份 宗 起",
        "对 队 班 节 课 张 床 口 眼 根 盏 面 幅 首 集 档 街 孔 米袋 户次 家次 台套 台（套） 台次 套（件） 件（套） 处（个） 个（处） 座（处） 家（个） 家（次） 人（次） 万人次 标段 标准箱 标箱 标准机架 机架 机柜 架（柜） 张床位",
        "人 村次 尾 匹 峰 箱 桶 瓶 袋 吊 宗地 幢楼 席 种 项次 条次 单 筐 桩 枪 杆 门店 套房 个点位 点位 余人");

    /// <summary>Lengths, areas, masses, power, data.</summary>
    public static readonly Lexicon Size = new(
        "亩 公顷 平方公里 平方千米 平方米 平米 平方 立方米 立方 方 公里 千米 里 米 厘米 毫米 吨 公斤 千克 斤 克 毫克 升 毫升 吨标准煤 吨标煤 标准煤 千瓦时 千瓦 兆瓦 兆瓦时 瓦 度电 吨公里 人公里 公里/小时",
        "吨粮 亩次 车公里 标立方米 载重吨 马力 ㎡ m² m2 m³ km km² kg MW GW kW KW MWh GWh kWh kVA MVA TWh Wh GW·h t mm cm TB PB GB EB ZB MHz GHz MB TEU PFlops EFlops PFLOPS EFLOPS Mbps Gbps 千伏安 千伏 兆伏安 焦耳 分贝 摄氏度 ℃",
        "平方米/人 升/秒 微克/立方米 毫克/升 毫克/立方米 吨/亩 公斤/亩 斤/亩 人/平方公里 条/公里 兆 P P算力 标方 海里 吨位");

    /// <summary>Time.</summary>
    public static readonly Lexicon Time = new("个工作日 工作日 个自然日 自然日 日 天 个月 月 个季度 季度 年 周年 周 个星期 星期 小时 个小时 分钟 秒 秒钟 个学时 学时 课时 个课时 个学分 学分 周岁 岁 个学年 学年 个学期 学期 个年度 年度 个日历天 日历天");

    /// <summary>Marks.</summary>
    public static readonly Lexicon Score = new("分 分值");

    /// <summary>Shares and steps of shares.</summary>
    public static readonly Lexicon Share = new("% ‰ 个百分点 百分点 个千分点 个点 个基点 基点 BP bp 倍");

    /// <summary>What may stand behind a slash: 元/年, 元/人·月.</summary>
    public static readonly Lexicon Per = new(
        "人·月 人·年 人·天 人·日 人·次 月·人 年·人 户·年 亩·年 平方米·月 平方米·年 生·年 生·月 年·生 学期·人 人次 人 月 年 天 日 户 亩 平方米 ㎡ 次 生 床 头 吨 公里 套 家 件 学期 学年 小时 千瓦时 千瓦 度 立方米 台 辆 株 只 羽 张 班 公顷 间 个 项 千米 升 秒 万人 千人 百户 户·月 亩·次 床·年 床·月 人·学期 人·学年 吨·公里 平方米·天");

    private static readonly (Lexicon Words, MeasureKind Kind)[] All =
        [(Share, MeasureKind.Share), (Money, MeasureKind.Money), (Size, MeasureKind.Size), (Time, MeasureKind.Time), (Count, MeasureKind.Count), (Score, MeasureKind.Score)];

    /// <summary>The measure that begins at <paramref name="at"/>, with what it is counted by (元/年). Longest wins.</summary>
    public static (int End, MeasureKind Kind) Read(string text, int at)
    {
        var (best, kind) = (0, MeasureKind.None);
        foreach (var (words, k) in All)
        {
            var n = words.At(text, at);
            if (n > best) (best, kind) = (n, k);
        }
        if (best == 0) return (at, MeasureKind.None);
        var end = at + best;
        if (IsPartOfWord(text, at, end)) return (at, MeasureKind.None);
        if (kind == MeasureKind.Count && end + 2 < text.Length && text[end] == '（' && Count.At(text, end + 1) is var other and > 0 && text[end + 1 + other] == '）') end += other + 2;
        while (end + 1 < text.Length && text[end] is '/' or '·' && Per.At(text, end + 1) is var n and > 0) end += n + 1;
        return (end, kind);
    }

    // 个 in 个体, 人 in 人工, 年 in 年级: a measure only by its first character.
    private static readonly Lexicon NotMeasures = new(
        "部件 个体 个性 个案 个别 人工 人力 人才 人员 人事 人民 人均 人大 年级 年度 年轮 年来 年禁渔 月份 日常 日报 天然 分级 分类 分工 分别 分支 分为 分钟办 分队 分局 分期 分之 户口 户籍 户外 家庭 家居 家长 家电 家政 次序 次元 面体 单位 单项 单元 对接 方面 方案 方法 方向 方式 首位 集中 集聚 期货 门类 条例 件事 节能 部门 部委 所有 位数 课题 班子 米其林 升级 升规 里程 里 面向 面上 对口 根据 起步 间接 处理 处置 本级 本地 本科 名城 名优 名校 名镇 队伍 张榜 口岸 档案 街道 街区 集体 集群 床位率 天网 日照 单机 单一 平方根 首次 周边 周报 年报 月报 日均 次日 次年 次月 面貌 面积 片区 条件 方便 处室 处罚 头部 头雁 只能 支部 支队 支持 支撑 位列 位居 位于 秒批 秒办 次生 次元 件套 户型 户用 台风 台账 对标 对外 场景 场所 场地 期间 期末 期限 课后 位一体 家企业家 处级 门户 点位图 班子成员 元宝 元旦 斤斤 方阵 方圆 所得 尾矿 尾水 首批 首席 首台 首创 头条 口径 口碑 口粮 片面 起草 起源 株连 面临 面对 人群 人生 人物 人文 人居 人气 人机 人防 人社 人行 名录 名师 名医 名牌 名家 天气 天津 年金 年货 年会 年检 年龄 年终 年初 年轻 日用 日前 日程 日内瓦 月亮 周转 周期 个人 级别 幅度 幅员");

    private static bool IsPartOfWord(string text, int at, int end) => NotMeasures.At(text, at) > end - at;
}

/// <summary>What a measure measures.</summary>
internal enum MeasureKind
{
    None, Count, Money, Size, Time, Share, Score,
}
