using Gongbao.Commitments.Extraction.Words;

namespace Gongbao.Commitments.Extraction.Judging;

/// <summary>目标动词、指标名词、资金用语: words that make a figure something to be reached or to be paid.</summary>
internal static class GoalVerbs
{
    /// <summary>新增, 培育, 建成 …: somebody is to bring the counted things about.</summary>
    public static readonly Lexicon All = new(
        "新增 净增 新建 建成 建设 打造 培育 引进 引育 招引 创建 完成 实施 推广 改造 遴选 选树 选派 培训 收购 盘活 交付 种植 安排 保障 发展 形成 扶持 带动 建立 设立 组建 布局 认定 获批 争取 争创 开展 举办 召开 组织 攻克 攻关 突破 转化 制定 修订 制修订 发布 开发 孵化 引导 扩建 改扩建 增加 增设 配备 配置 投放 开通 开行 修复 治理 整治 绿化 造林 栽植 吸引 吸纳 落户 签约 开工 投产 竣工 上市 挂牌 入库 达标 关停 淘汰 退出 压减 削减 减少 化解 清理 拆除 修建 铺设 更新 改建 筹集 筹建 供应 供给 出让 消化 回购 发放 兑付 落实 处置 回收 储备 收储 播种 生产 出栏 存栏 救助 帮扶 资助 转移 招聘 招录 招生 办理 检查 抽检 检测 排查 整改 巡查 走访 服务 接入 归集 共享 上线 建档 评选 推选 树立 选拔 引才 轮训 评定 命名 打通 疏浚 加固 升级 提升 扩大 扩容 推进 推出 展示 储存 支持 推动 实现 保持 稳定 确保 力争 配建 建有 拥有 流转 托管 配送 复垦 恢复 保护 修缮 维修 养护 硬化 新改建 贯通 通车 通航 成立 参与 吸收 聘请 选聘 招募 孵育 落地 引入 储量 谋划 策划 包装 对接 服务 惠及 覆盖 培养 引培 认证 登记 注册 推介 投资 归口 解决 促成 达成 促进 增长 开设 开放 新开 新设 增添 投入 储能 并网 装机 安装 铺开 试点 评估 审批 审核 调解 化解 办结 接种 筛查 体检 签订 签署 采购 征集 征收 采集 录入 编制 出台 拍摄 创作 演出 巡演 放映 出版 推送 申报 申请 入选 获得 创成 建好 办好 抓好 用好 每年 每季度 每月 每半年 设 由 配 建 育 引 创 植 修 换 搬迁 安置 迁建 腾退 置换 供地 新办 复产 投运 入驻 导入 承接 承办 打响 做强 做优 做大 壮大 培优 严守 守住 坚守 守牢 守好");

    /// <summary>Verbs of a result.</summary>
    public static readonly Lexicon Does = new("设置 建成 达到 实现 完成 建立 开展 配备 纳入 接入 覆盖 具备 建有 通过 设立 开设 使用 提供 参加 参与 能够 享受 实行 推行 采用 应用 拥有 入驻 创建 开通");

    /// <summary>率, 占比, 营业收入 …: nouns whose value the figure is.</summary>
    public static readonly Lexicon Metrics = new(
        "率 占比 比重 比例 强度 规模 收入 产值 增加值 总量 总额 数量 产量 面积 里程 增速 增幅 指数 得分 水平 数 量 额 值 产能 容量 能力 用户 人口 人数 户数 密度 浓度 能耗 碳排放 储量 投资 税收 利润 存量 余额 贷款 授信 交易 流量 吞吐量 客流 人次 装机 标准 幅度 时间 时长 距离 期限 半径 覆盖 普及 寿命 年限 床位 学位 泊位 车位 编制 岗位 出口 进口 进出口 零售额 消费 GDP 排放 PM2.5 单产 总产 亩均 人均 占地 建筑面积 企业 项目 平台 主体 基地 集群 品牌 人才");

    /// <summary>奖励, 补贴 …: the figure is paid, taken or due.</summary>
    public static readonly Lexicon Pay = new(
        "奖励 奖补 奖金 奖 补贴 补助 补偿 资助 给予 支付 发放 贴息 减免 免收 减收 减半 退还 返还 扣减 扣除 扣 罚款 处以 处 缴纳 缴存 缴 收取 收费 征收 按 报销 支持 定额 津贴 标准 贷款 额度 首付 保证金 抵扣 冲抵 优惠 让利 保费 赔偿 待遇 薪酬 工资 养老金 救助金 低保 慰问金 补足 配套 出资 承担 分担 分摊 计提 提取 预留 下浮 上浮 折 免征 计入 抚恤 生活费 抵减 授予 垫付");

    /// <summary>Words that pay or take, without the nouns of money.</summary>
    public static readonly Lexicon Rewards = new("奖励 奖补 补贴 补助 给予 予以 资助 支付 发放 贴息 减免 扣减 扣 处以 罚款 报销 按照 按 提高 下调 上浮 下浮 承担 缴纳 收取 不超过");

    public static readonly Lexicon Fund = new("安排 投入 筹集 设立 统筹 列支 预算 专项资金 投资 融资 到位 发行 拨付 下达 整合 资金 撬动 贷款 授信 落实 争取 完成 实现 新增 引进 形成 募集");

    public static readonly Lexicon Change = new(
        "增长 下降 提高 降低 减少 压减 提升 削减 缩减 节约 高于 低于 快于 增加 上升 缩短 压缩 上浮 下浮 提前 扩大 超过 高出 增幅 提速 回落 改善 减排 降幅 节省 节水 节能 控制 上调 下调 扩容 攀升 收窄");

    public static readonly Lexicon Hopes = new("力争 确保 争取 实现 要 应 须 必须 努力 保证 务必 达到 应当 不得 力促 计划 拟 原则上 至少");
}
