using Gongbao.Commitments.Extraction.Figures;
using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>门槛与基数: figures that only say who or what is meant (营业收入超10亿元的企业8户) or from where a change starts (由62%提高到75%).</summary>
internal static class Thresholds
{
    private static readonly Lexicon Changes = new(
        "提高 提升 增加 增长 扩大 上升 下降 降低 缩短 压缩 调整 减少 上调 下调 压减 降至 增至 升至 提至 变更 调增 延长 精简 缩减 拓展 扩展 恢复 改为 扩至 调为 降为 增为 放宽 扩围 跃升 攀升 前移 翻");
    private static readonly Lexicon From = new("由 从 将");

    /// <summary>Nouns behind a measured figure that it describes: 亿元以上项目, 500亩以上的食品工业园.</summary>
    private static readonly Lexicon Described = new(
        "企业 项目 集群 园区 龙头 骨干 单位 机构 家庭 用户 客户 乡镇 产业链 市场 品牌 单品 大户 农场 合作社 矿山 楼宇 商圈 平台 公司 商场 医院 学校 街区 大县 强镇 强村 工业园 产业园 产业 餐饮 小区 房屋 住宅 建筑 水库 灌区 锅炉 机组 车辆 船舶 机具 拖拉机 水厂 处理厂 养殖场 养殖户 种植户 商户 店铺 网店 网点 村庄 股权 股份 股东 工程 订单 部分 产品 人口 村 县 镇 区 户 者 人员 老年人 老人 儿童 婴幼儿 居民 学生 职工 党员 经营主体 主体 基地 河流 湖泊 道路 企业家 居住区 建设项目 河道 大型 单体 场馆 团队 人才 纳税人 商品房 商贸 个体 营收 贷款户 大班额 班额 班级 社区 摊位 航线 影院 剧场 景区 民宿 酒店 药店 诊所 养老机构 幼儿园 门面 用人单位 电站 储罐 园 企业单位");

    private static readonly Lexicon Breaks = new("用于 支持 建设 扶持 推动 带动 改造 奖励 补贴 补助 专项 资金 贷款 债券 给予 开展 实现 完成 纳入 发放 种植 达到 覆盖");

    private static readonly Lexicon Amounts = new(
        "补贴 奖励 补助 资助 标准 比例 额度 支持 罚款 贷款 公示 期限 目标 速度 增速 增幅 价格 优惠 津贴 奖金 资金 保费 利率 担保 贴息 定额 一次性 首付 房租 租金 运营 财政 速率 年均 服务费 学费 减免 折扣 返还 保证金 奖补 生活 用地 专项 免费 增长 幅度 补偿 培训 工作 保险 过渡期 宽限期 抵扣 安置 经费 费用 住房 任务 价款 金额 创业 消费券 税收 购房 契税 就业 违约金 滞纳金 缓冲期 公示期 授信 信用 考核 基金 母基金 子基金 目标任务 无偿 免息 水平 排放");

    private static readonly Lexicon Funds = new("专项资金 扶持资金 发展资金 引导资金 补助资金 奖补资金 专项贷款 专项债 工作经费 贷款 债券 基金");
    private static readonly Lexicon Reached = new("年满 已满 满 累计满 连续 未满 近 过去 最近");
    private static readonly Lexicon Openers = new("对 对于 凡 如 若 当 未 因 除 经 符合 属于 具有 具备 连续");
    private static readonly Lexicon ClauseTails = new("的 者 时 情形 情况下 前提下 基础上 条件下 之一 情况 期间 的情况 同时 的同时 的基础 的企业 的项目 的单位 的个人 的家庭 的人员 的工业企业 的纳税人 的县（市、区） 为前提 的部分 后 过程中 期满后 届满");

    /// <summary>有下列情形之一的：（二）…: all figures of the list say when something holds.</summary>
    public static Verdict? Circumstance(Candidate c) =>
        c.Line.Passage.Section.HasFlag(SectionKind.Circumstances) && !(c.Figure.Measure == MeasureKind.Score && Docks.Any(c.Text, c.ClauseStart, c.Figure.Start)) && !PaysBefore(c) ? Verdict.No("threshold.circumstance") : null;

    /// <summary>本规定所称规模养殖场，是指…500头以上: what a word means here.</summary>
    public static Verdict? Definition(Candidate c) =>
        c.Text.IndexOf("所称", c.SentenceStart, c.Figure.Start - c.SentenceStart, StringComparison.Ordinal) >= 0 && c.Text.IndexOf("是指", c.SentenceStart, c.Figure.Start - c.SentenceStart, StringComparison.Ordinal) >= 0
            ? Verdict.No("threshold.definition") : null;

    private static readonly Lexicon Docks = new("扣 加 减 计 得 记");

    public static Verdict? BaseOfChange(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        var (at, n) = From.LastIn(t, Math.Max(c.ClauseStart, f.Start - 14), f.Start);
        if (n == 0 || t[at] == '将' || (t[at] == '由' && at + 1 < t.Length && t[at + 1] is '市' or '县' or '受')) return null;
        if (c.Next is { } next && next.Start <= c.ClauseEnd && Changes.Any(t, f.End, Math.Min(next.Start, f.End + 14))) return Verdict.No("threshold.base");
        return null;
    }

    /// <summary>亿元以上项目40个; 产值超10亿元的骨干企业; 年满16周岁.</summary>
    public static Verdict? Attribute(Candidate c)
    {
        var (t, f) = (c.Text, c.Figure);
        if (f.Form != FigureForm.Number || f.Unit == "强") return null;
        if (Reached.Before(t, c.Compared.Start, c.ClauseStart) > 0 && f.Measure == MeasureKind.Time) return Verdict.No("threshold.reached");
        if (f.Unit is "次" or "年" or "届" && t.AsSpan(c.ClauseStart, f.Start - c.ClauseStart).EndsWith("连续") && !c.Compared.Printed) return Verdict.No("threshold.reached");
        // 8台60千瓦以上快充桩: what is counted is described behind the count
        if (c.Compared.Printed && IsMeasured(f) && c.Previous is { Measure: MeasureKind.Count } counted && counted.End == c.Compared.Start && c.After < c.ClauseEnd) return Verdict.No("threshold.attribute");
        var after = SkipLevel(t, c.After);
        if (f.Measure == MeasureKind.Count && Joined.Any(t, after, Math.Min(c.ClauseEnd, after + 12))) return Verdict.No("threshold.attribute");
        if (after < t.Length && t[after] == '的') return OfThe(c, after + 1);
        if (f.Unit == "户" && c.Compared.End > f.End && Villages.At(t, after) > 0) return Verdict.No("threshold.attribute");
        if (IsMeasured(f) && after < c.ClauseEnd && NounAt(t, after, c.ClauseEnd) && !Amounts.Any(t, after, Math.Min(after + 5, c.ClauseEnd)) && !Funds.Any(t, after, Math.Min(after + 20, c.ClauseEnd))) return Verdict.No("threshold.attribute");
        if (after < t.Length && t[after] == '后' && f.Measure is MeasureKind.Share or MeasureKind.Money) return Verdict.No("threshold.after");
        return null;
    }

    /// <summary>对年营业收入首次突破10亿元的，…: the clause only says when something else holds.</summary>
    public static Verdict? Condition(Candidate c)
    {
        var t = c.Text;
        if (c.Figure.Measure == MeasureKind.Time && c.Next is { Measure: MeasureKind.Share } && c.Next.End <= c.ClauseEnd && t.AsSpan(c.After, c.Next.Start - c.After).IndexOf('的') > 0) return Verdict.No("threshold.attribute");
        if (c.Figure.Form is FigureForm.FullCoverage or FigureForm.Doubling) return null;
        if (c.Figure.Measure == MeasureKind.Time && c.Compared.End > c.Figure.End && t[c.ClauseEnd - 1] == t[c.Compared.End - 1]) return null;
        var tail = ClauseTails.Before(t, c.ClauseEnd, c.After);
        var comma = c.ClauseEnd < t.Length && t[c.ClauseEnd] is '，' or '：' || (c.ClauseEnd < t.Length && t[c.ClauseEnd] == '；' && t[c.ClauseEnd - 1] == '的');
        if (tail > 0 && (comma || c.Line.Passage.Section.HasFlag(SectionKind.Conditions)) && !PaysBefore(c)) return Verdict.No("threshold.condition");
        if (comma && NextClauseIsCondition(c)) return Verdict.No("threshold.condition");
        if (Openers.At(t, c.ClauseStart) > 0 && !PaysBefore(c) && comma && (DescribedBefore(t, c.ClauseEnd, c.After) || OpensCondition(c))) return Verdict.No("threshold.condition");
        return t[Math.Max(0, c.ClauseStart - 1)] == '（' && c.ClauseStart > 1 && t[c.ClauseStart - 2] == '的' && t[c.ClauseEnd - 1] == '等' ? Verdict.No("threshold.condition") : null;
    }

    // 对自有住房出售后1年内，重新购买住房的纳税人，…: the condition runs over the comma.
    private static bool OpensCondition(Candidate c)
    {
        var t = c.Text;
        if (!t.AsSpan(c.ClauseStart).StartsWith("对") || c.ClauseEnd >= t.Length || GoalVerbs.Rewards.Any(t, c.ClauseStart, c.ClauseEnd)) return false;
        for (var (at, n) = (c.ClauseEnd + 1, 0); n < 2 && at < t.Length; n++)
        {
            var end = Clauses.End(t, at);
            if (end < t.Length && t[end] == '，' && (ClauseTails.Before(t, end, at) > 0 || (DescribedBefore(t, end, at) && t.AsSpan(at, end - at).Contains('的')))) return true;
            at = end + 1;
        }
        return false;
    }

    private static bool DescribedBefore(string t, int end, int floor) => Described.Before(t, end, floor) > 0;

    // 商业比例在5%至10%，且建筑未动工的，…
    private static bool NextClauseIsCondition(Candidate c)
    {
        var t = c.Text;
        var next = c.ClauseEnd + 1;
        if (next >= t.Length || !(t[next] is '且' or '并') || t[c.ClauseEnd] != '，') return false;
        var end = Clauses.End(t, next);
        return end < t.Length && t[end] == '，' && ClauseTails.Before(t, end, next) > 0;
    }

    private static bool PaysBefore(Candidate c) => GoalVerbs.Rewards.Any(c.Text, c.ClauseStart, c.Figure.Start) && c.Figure.Measure is MeasureKind.Money or MeasureKind.Share;

    private static Verdict? OfThe(Candidate c, int after)
    {
        var (t, f) = (c.Text, c.Figure);
        if (after < t.Length && (char.IsAsciiDigit(t[after]) || ChineseNumeral.IsNumeral(t[after]))) return Verdict.No("threshold.attribute");
        if (after >= t.Length || t[after] is '，' or '；' or '。' or '）') return Verdict.No("threshold.condition");
        if (c.Compared.Printed && c.Next is { } paid && paid.End <= c.ClauseEnd && Paid.At(t, after) > 0) return Verdict.No("threshold.condition");
        if (Funds.Before(t, c.ClauseEnd, after) > 0) return null;
        if (f.Unit is "人" or "名" && Teams.Any(t, after, c.ClauseEnd)) return Verdict.No("threshold.attribute");
        if (f.Measure == MeasureKind.Share && IsShareOfBodies(c, after)) return null;
        if (Amounts.In(t, after, Math.Min(c.ClauseEnd, after + 10)) is { Length: > 0 } amount && !IsStandardised(t, amount.At) && !(Described.In(t, after, amount.At) is { Length: > 0 })) return null;
        if (f.Measure is MeasureKind.Count && GoalVerbs.All.Before(t, c.Compared.Start, c.ClauseStart) > 0) return null;
        if (f.Measure == MeasureKind.Share && !DescribedIn(t, after, c.ClauseEnd)) return null;
        return Verdict.No("threshold.attribute");
    }

    // 每列500人以上的奖励5万元
    private static readonly Lexicon Paid = new("奖励 奖补 补贴 补助 资助 给予 予以 一次性 分别 每 按 再 扣 加 处");

    private static readonly Lexicon Villages = new("自然村 村组 村庄 小区 居民区 社区 院落 集中居住");
    // 85%以上的社区卫生服务中心设置中医馆: the share itself is the aim.
    private static bool IsShareOfBodies(Candidate c, int after) =>
        c.Compared.Printed && c.Figure.Start - c.ClauseStart <= 6 && GoalVerbs.Does.Any(c.Text, after, c.ClauseEnd) && c.Text[c.ClauseEnd - 1] != '的';

    private static readonly Lexicon Teams = new("队伍 团队 会议 规模 专班 活动");
    private static readonly Lexicon Joined = new("参加的 组成的 参与的 构成的 签名的 联名的");

    // 标准化茶园, 标准厂房: no amounts
    private static bool IsStandardised(string t, int at) => t.AsSpan(at).StartsWith("标准") && at + 2 < t.Length && t[at + 2] is '化' or '厂' or '地' or '园' or '棚' or '农' or '粮';

    private static bool DescribedIn(string t, int at, int end) => Described.Any(t, at, end);

    // 级, 规模 between the figure and what it describes: 百亿级企业.
    private static int SkipLevel(string t, int at)
    {
        if (at < t.Length && t[at] == '级') at++;
        return at;
    }

    private static bool IsMeasured(Figure f) =>
        f.Measure is MeasureKind.Money or MeasureKind.Size || (f.Measure == MeasureKind.None && (f.Value >= 100_000_000 || f.Min >= 100_000_000))
        || (f.Measure == MeasureKind.Share && f.Unit != "%") || (f.Measure == MeasureKind.Count && f.Unit is "头" or "只" or "羽" or "匹" or "尾" or "株" or "人");

    private static readonly Lexicon LevelsBefore = new("以上 以下 级");
    private static readonly Lexicon Uses = new("用于 支持 扶持 给予 资金 贷款 奖励");

    // A described noun within a few characters, without a verb before it.
    private static bool NounAt(string t, int at, int end)
    {
        if (!(t[at] is >= '一' and <= '鿿') || "及和与或并且等，按给可能以".Contains(t[at], StringComparison.Ordinal)) return false;
        var (noun, n) = Described.In(t, at, Math.Min(end, at + 14));
        return n > 0 && (!Breaks.Any(t, at, noun) || (LevelsBefore.Before(t, at) > 0 && !Uses.Any(t, at, noun)));
    }
}
