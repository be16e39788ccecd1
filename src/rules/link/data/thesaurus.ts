import type { Thesaurus } from '../types'
import { everydayLinks } from './everyday-links'
import { everydayThemes } from './everyday-themes'

/** What business talk is about, and which themes carry which: an English word begins like a pattern, a Chinese term occurs. */
export const thesaurus: Thesaurus = {
  concepts: {
    ...everydayThemes,
    growth: {
      en: 'grow|growth|growing|expand|expansion|scale|scaling|scalab|increase|accelerat|surge|bigger|boost|triple|doubl',
      zh: '增长 扩大 扩张 规模 增加 翻倍 拓展 增速 翻番 做大',
    },
    revenue: {
      en: 'revenue|sales?$|sell|selling|arr$|mrr$|booking|quota|deal|upsell|cross-sell|income|monetiz|arpu$|pricing|price|renewal|commercial|profit|margin|gmv$|billing|gross|ebit|aov$|baskets?$|paying|paid|subscription',
      zh: '营收 收入 销售 销售额 业绩 商业化 订单 付费 客单价 利润 盈利 毛利 成交 变现 签约 回款 合同 营业额 流水 订阅',
    },
    pipeline: {
      en: 'pipeline|leads?$|mql|mqls|sql|sqls|pql|prospect|opportunit|outbound|inbound|demos?$|trial|sdr|sdrs|conversion|convert|funnel|qualified|enquir|inquir',
      zh: '线索 商机 管道 漏斗 转化 转化率 获客 试用 引流 私域 渠道 询盘',
    },
    acquisition: {
      en: 'user|users|signup|sign-up|registration|register|download|activation|activate|new$|mau$|wau$|dau$|adoption|adopt|onboard|install|active$',
      zh: '用户 新增 注册 下载 激活 日活 月活 活跃 获取 拉新 粉丝 安装 渗透率',
    },
    retention: {
      en: 'retention|retain|churn|renew|repeat|loyal|turnover|attrition|tenure|stay|ltv|clv|lifetime|cancel|lapse|unsubscrib',
      zh: '留存 流失 续约 续费 复购 忠诚 离职 流动 保留 回头 退订 挽回',
    },
    satisfaction: {
      en: 'satisf|nps$|csat$|ces$|happy|happiness|delight|love|loved|sentiment|feedback|rating|survey|review|promoter|experience|testimonial|complain|customer-first|star$|stars$|smile|enjoy|wow|recommend',
      zh: '满意 满意度 口碑 好评 体验 投诉 评分 反馈 喜爱 惊喜 评价 好感 五星 喜欢 爱上',
    },
    support: {
      en: 'support|ticket|response|respond|resolution|resolve|sla$|helpdesk|incident|escalat|queue|case|cases|urgency|hotline',
      zh: '支持 工单 响应 客服 解决 服务 售后 故障 回复 问题 受理 热线',
    },
    success: {
      en: 'success|health|account|accounts|cs$|csm|proactive|playbook|qbr|expansion|customer|client',
      zh: '客户成功 健康度 客户 顾客',
    },
    quality: {
      en: 'quality|bug|bugs|defect|regression|flak|test|tests|testing|coverage|qa$|lint|debt|refactor|error|errors|crash|correct|review|standard',
      zh: '质量 缺陷 测试 用例 覆盖率 技术债 重构 评审 错误 代码审查 单元测试 准确率 规范 返工 合格率 次品',
    },
    reliability: {
      en: 'reliab|uptime|availab|stable|stabil|outage|downtime|slo$|slos$|alert|alerts|monitor|on-call|incident|mttr|recovery|recover|resilien|backup|redundan|robust|disaster',
      zh: '稳定 可靠 可用 宕机 停机 告警 监控 容灾 故障 恢复',
    },
    speed: {
      en: 'speed|fast|faster|latency|performance|performant|load|loading|response|quick|efficient|efficiency|throughput|p95|p99|seconds|ms$|slow|optimi[sz]|velocity|time-to|duration|cycle|wait|lead-time|turnaround|instant|delay',
      zh: '速度 性能 延迟 加载 响应时间 效率 提速 耗时 慢查询 加快 缩短 时长 快 等待 毫秒 周转',
    },
    security: {
      en: 'secur|vulnerab|complian|soc2|iso[0-9]*$|gdpr|audit|privacy|risk|threat|pen-?test|encrypt|auth$|authenti|authori[sz]|permission|ddos|phish|mfa|sso|acl|acls|policy|policies|legal|regulat',
      zh: '安全 漏洞 合规 审计 隐私 风险 权限 加密 鉴权 法务 政策',
    },
    hiring: {
      en: 'hire|hires|hiring|recruit|candidate|interview|offer|offers|headcount|sourc|applicant|referral|talent|job|role|roles|employer|time-to-fill|staff|onboard',
      zh: '招聘 招 入职 到岗 候选人 简历 面试 人才 人员 内推 试用期 编制 实习',
    },
    people: {
      en: 'employee|teammate|team|teams|staff|enps|engagement|morale|culture|wellbeing|diversity|inclusi|equity|dei$|values|belong|recogni|compensation|benefit|salary|pto|vacation|manager|managers|leadership|people|1-on-1|1:1|one-on-one|career|hr$',
      zh: '员工 团队 敬业 文化 氛围 价值观 激励 福利 薪酬 凝聚力 成员 管理者 领导力 组织 使命 愿景 晋升 绩效 奖励',
    },
    learning: {
      en: 'learn|learning|train|training|skill|skills|course|courses|certif|develop(ment)?$|coach|mentor|workshop|knowledge|books?$|read$|reads$|reading|education|enablement|teach|study|webinar|lunch|expert|study|studies|student|leetcode$',
      zh: '学习 培训 课程 技能 能力 读 阅读 书 考试 学分 教程 掌握 熟练 熟悉 导师 知识 分享 笔记 提升自己 课 培养 认证',
    },
    marketing: {
      en: 'marketing|campaign|seo|sem|content|blog|article|newsletter|social|twitter|facebook|instagram|linkedin|youtube|video|videos|podcast|webinar|ebook|press$|pr$|ad$|ads$|adwords|landing|traffic|impression|click|ctr|organic|backlink|event|events|email|audience|follower|subscriber|speaking|posts?$|story|stories|website|views|visitor|keyword',
      zh: '营销 市场 推广 内容 公众号 文章 视频 活动 投放 广告 流量 曝光 点击 直播 社交 论坛 发布会',
    },
    brand: {
      en: 'brand|branding|awareness|reputation|recogni|thought|press$|media|story|stories|analyst|category|visibility|positioning|speak|influenc|trust|credib|authority',
      zh: '品牌 知名度 影响力 声誉 形象 媒体 美誉 曝光 展示 权威 演讲',
    },
    community: {
      en: 'community|contributor|contribut|open-?source|oss$|ecosystem|forum|discord|slack|member|members|ambassador|developer|developers|advisory|volunteer|advocate|meetup',
      zh: '社区 贡献 开源 生态 开发者 论坛 会员 贡献者',
    },
    product: {
      en: 'product|products|feature|features|launch|release|ship|roadmap|mvp|prototype|beta|design|ux$|ui$|usability|user-test|requirement|spec|vision|version|app$|mobile|self-serv|mockup|api|apis',
      zh: '产品 功能 上线 发布 需求 设计 原型 版本 路线图 交互 界面 接口',
    },
    process: {
      en: 'process|processes|workflow|automat|standardi|document|documentation|handbook|wiki|procedure|operation|operations|operational|ticketing|streamline|sop|runbook|template|policy|tool|tools|tooling|system|systems|guideline|checklist|record',
      zh: '流程 自动化 文档 规范 制度 机制 体系 手册 标准 工具 系统 平台 模板 清单 管理',
    },
    cost: {
      en: 'cost|costs|spend$|spending|expense|budget|budgeting|saving|savings|burn|cash$|invoice|payment|payroll|financ|accounting|close|closing|forecast|fundrais|invest$|invests|investor|investment|investing|board$|funding|a/r|audit|bookkeep|procure|purchas|vendor|cheap|waste|price',
      zh: '成本 费用 预算 节省 支出 财务 融资 现金 采购 供应商 投资 降本 报销 浪费',
    },
    data: {
      en: 'data|dashboard|metric|metrics|analytics|analytic|report|reports|reporting|insight|insights|track|tracking|kpi|kpis|measure|measur|instrument',
      zh: '数据 指标 看板 报表 分析 监测 度量 埋点 报告 统计',
    },
    research: {
      en: 'research|interview|survey|discover|usability|persona|hypothes|experiment|a/b|ab-test|test|competitor|competitive|market-research|feedback|understand|validate|explore|a/b$',
      zh: '调研 研究 访谈 用户测试 实验 洞察 调查 竞品 创意 创新 验证',
    },
    market: {
      en: 'markets?$|region|regional|country|countries|geograph|emea|apac|america|global|international|territor|enterprise|segment|industry|vertical|expansion|coverage|localiz',
      zh: '市场 地区 国家 海外 区域 企业 行业 份额 全球 亚太 中大型',
    },
    partner: {
      en: 'partner|partners|partnership|alliance|affiliate|reseller|integration|integrat|vendor|collab|distributor|supplier|third-party',
      zh: '合作 伙伴 渠道 集成 供应商 第三方 经销 联合 对接',
    },
    health: {
      en: 'health|fitness|exercise|running|marathon|weight|sleep|meditat|mindful|gym|wellness|stress|balance',
      zh: '健康 健身 跑步 运动 减肥 睡眠 身体 冥想 身材 体重 瑜伽',
    },
    infra: {
      en: 'infrastructure|deploy|deployment|cloud|server|cluster|kubernetes|docker|ci$|cd$|pipeline|builds$|database|storage|network|gateway|node|nodes|hosting|hosted|repo|provision|instance|mysql$|k8s$',
      zh: '部署 服务器 云 集群 数据库 存储 网络 基础设施 架构 网关',
    },
    ai: {
      en: 'ai$|ml$|llm|llms|model|models|gpt|prompt|agent|agents|dataset|precision|recall',
      zh: '模型 大模型 智能 算法 召回 准确率 识别 训练',
    },
    search: {
      en: 'search|query|queries|index|indexing|filter|filters|ranking|relevan|autocomplete',
      zh: '搜索 检索 查询 索引 推荐',
    },
    comms: {
      en: 'communicat|meeting|meetings|all-hands|transparen|share|sharing|present|presentation|update|updates|align|alignment|newsletter|announce|townhall|q&a|async',
      zh: '沟通 会议 分享 汇报 同步 对齐 透明 周报 交流 跨部门 反馈',
    },
    facilities: {
      en: 'offices?$|workplace|desks?$|facility|facilities|equipment|remote|space',
      zh: '办公 设备 会议室 场地 行政 后勤',
    },
  },
  links: [
    ...everydayLinks,
    ['growth', 'revenue'],
    ['growth', 'acquisition'],
    ['growth', 'pipeline'],
    ['growth', 'market'],
    ['revenue', 'pipeline'],
    ['revenue', 'retention'],
    ['revenue', 'market'],
    ['revenue', 'success'],
    ['retention', 'satisfaction'],
    ['retention', 'success'],
    ['success', 'satisfaction'],
    ['success', 'support'],
    ['support', 'satisfaction'],
    ['support', 'speed'],
    ['quality', 'reliability'],
    ['quality', 'product'],
    ['reliability', 'infra'],
    ['speed', 'infra'],
    ['speed', 'process'],
    ['hiring', 'people'],
    ['people', 'learning'],
    ['people', 'retention'],
    ['people', 'satisfaction'],
    ['people', 'comms'],
    ['marketing', 'brand'],
    ['marketing', 'pipeline'],
    ['marketing', 'acquisition'],
    ['brand', 'community'],
    ['community', 'acquisition'],
    ['product', 'acquisition'],
    ['product', 'satisfaction'],
    ['product', 'research'],
    ['process', 'speed'],
    ['process', 'cost'],
    ['cost', 'revenue'],
    ['data', 'process'],
    ['data', 'research'],
    ['partner', 'market'],
    ['partner', 'revenue'],
    ['security', 'process'],
    ['ai', 'quality'],
    ['search', 'speed'],
    ['marketing', 'community'],
    ['hiring', 'growth'],
    ['infra', 'product'],
    ['facilities', 'people'],
    ['pipeline', 'acquisition'],
    ['learning', 'support'],
    ['brand', 'pipeline'],
  ],
}
