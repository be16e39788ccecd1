import type { Thesaurus } from '../types'

/** Themes beyond those of business talk: other trades, offices and workshops, private plans. */
export const everydayThemes: Thesaurus['concepts'] = {
  guests: {
    en: 'guest|visit|attend|attract|audience|tourist|travell?er|passenger|diner|spectator|crowd|footfall|newcomer|welcom|hospitalit|hotel|reception|walk-in',
    zh: '客人 来宾 访客 观众 参会 游客 旅客 食客 客流 嘉宾 顾客 到店 到访 酒店 民宿 入住 接待 参观 来访',
  },
  gatherings: {
    en: 'fairs?$|exhibit|festival|concert|conference|congress|booth|venue|expo$|gala|ceremon|party|parties|tasting|meetup|events?$|seminar|talks?$|speech|premiere|show$|shows$|open-day|picnic|reunion',
    zh: '展会 展览 音乐节 演出 峰会 品鉴 沙龙 活动 讲座 发布会 年会 晚会 论坛 开放日 团建 聚会 展位 参展 首演 市集',
  },
  departure: {
    en: 'leav|left$|quit|resign|depart(s|ed|ure)|stay|remain|keep|kept|drop-?out|retain|retention|turnover|attrition|churn|loyal|long-serving|tenure|sick|absen',
    zh: '离开 离职 走人 留下 留住 留任 流失 留存 辞职 挽留 退学 稳定性 在职 缺勤 病假 请假 归属',
  },
  staffing: {
    en: 'staffing|hire|hires|hiring|recruit|headcount|vacanc|understaff|shift|roster|workforce|positions?$|applicant|candidate|colleague|newcomer|starter|joiner',
    zh: '人手 增补 补充 扩编 补员 壮大 扩招 招聘 增员 到岗 编制 班次 排班 缺编 空缺 用工 队伍 扩充',
  },
  careers: {
    en: 'career|junior|senior$|apprentic|trainee|intern$|interns|internship|mentor|mentee|coach|promotion|promoted|successor|skill|shadow|beside|training|talent|graduate|learner',
    zh: '职业 新人 学徒 徒弟 师傅 带教 晋升 成长 导师 轮岗 实习 梯队 接班 培训 培养 人才 骨干 新员工 跟岗',
  },
  publishing: {
    en: 'author|books$|editor|print|publish|column|magazine|novel|chapter|manuscript|writer|editions?$|readers?$|readership|journalis|newspaper|article|voices?$|libra|literatur|poe(m|t)',
    zh: '作者 出版 编辑 专栏 书稿 选题 杂志 读者 稿件 投稿 图书 小说 章节 写作 阅读 报纸 记者 文学 诗歌 馆藏 借阅 纸质书',
  },
  arts: {
    en: 'music|album|jazz|orchestra|choir|paint|museum|galler|film|theat|photo|song|piano|guitar|danc|artist|sculpt|drawing|stage$|actor|operas?$|craft|record(s|ing)$|listen|ensemble|rehears',
    zh: '音乐 专辑 爵士 钢琴 吉他 合唱 绘画 摄影 电影 美术 戏剧 歌曲 唱歌 舞蹈 艺术 画作 画展 排练 乐队 乐史 曲目 书法 手工 演奏',
  },
  care: {
    en: 'patient|nurs|doctor|clinic|hospital|ward$|wards$|surg|pharma|medic|therap|diagnos|treatment|bedside|health-?care|dental|carer|elder|resident|hygien|infection|pump',
    zh: '患者 病人 护士 医生 医院 病房 门诊 手术 护理 药师 药房 用药 问诊 诊断 治疗 康复 陪护 老人 养老 感染 就诊 候诊 临床 输液 住院 医护',
  },
  schooling: {
    en: 'pupil|student|teach|school|class$|classes|classroom|lesson|exam|homework|universit|professor|kindergarten|grade$|grades$|curricul|lecture|enrol|degree|semester|tutor|parents?$|campus',
    zh: '学生 老师 教师 学校 课堂 作业 考试 家长 教学 班级 成绩 高校 大学 教授 招生 备课 学期 校园 升学 幼儿园 课程',
  },
  food: {
    en: 'kitchen|cook|chef|meal|menus?$|dish|restaurant|food|coffee|bread|baker|bake|taste|tasting|breakfast|lunch|dinner|recipe|cafe|café|canteen|bean|roast|wine|beer|tea$|fruit|vegetab|drink|eat|serving|diner|snack',
    zh: '厨房 菜品 菜单 新菜 用餐 餐厅 餐饮 食材 食客 美食 食品 咖啡 烘焙 口味 品鉴 面包 厨师 早餐 午餐 茶 酒 水果 蔬菜 饮品 咖啡豆 味道 出餐 奶茶 食堂 甜品',
  },
  shop: {
    en: 'shop|stores?$|shel(f|ves)|checkout|check-out|cashier|tills?$|retail|aisle|basket|merchandis|display|assortment|add-on|range$|outlet',
    zh: '门店 店 货架 收银 导购 陈列 零售 柜台 商品 结账 店长 店员 卖场 超市 专柜 加购 客单',
  },
  delivery: {
    en: 'warehous|parcel|shipment|shipping|truck|freight|inventor|courier|deliver(y|ies)|depot|pick(ing|er)|pallet|logist|carrier|transport|lorr|driver|van$|vans$|cargo|stock|packag|returns?$|route|fleet',
    zh: '仓库 配送 物流 包裹 发货 库存 运输 快递 拣货 送货 司机 车队 货物 打包 到货 交货 退货 装卸 仓储 出库 入库 路线',
  },
  factory: {
    en: 'factor(y|ies)|machine|plants?$|assembl|scrap|downtime|workshop|manufactur|production|mould|weld|maintenance|operator|yield|batch|spare|rework|tooling|crane|foundry|mill$|oee$',
    zh: '工厂 产线 机器 设备 车间 停线 良率 报废 生产 制造 工序 装配 检修 维修 备件 班组 产能 返工 换型 模具 良品',
  },
  environment: {
    en: 'energy|electric|carbon|co2|emission|solar|recycl|waste|water|plastic|green$|greener|climate|sustainab|heating|paper-?free|paperless|footprint|compost|tree|forest|river|biodivers|pollut|diesel|wind$|clean',
    zh: '能耗 用电 电费 碳 排放 回收 节能 绿色 环保 垃圾 节水 用水 光伏 污染 减排 低碳 能源 塑料 废水 废料 种树 森林 生态 耗电',
  },
  safety: {
    en: 'safe|accident|injur|hazard|fire$|fires$|helmet|near-miss|incident|first-aid|emergenc|evacuat|protective|unharmed|risk|drill$',
    zh: '安全 事故 受伤 隐患 消防 工伤 演练 应急 防护 急救 零事故 险情 违章 平安',
  },
  giving: {
    en: 'donor|donat|charit|fundrais|volunt|sponsor|benefactor|nonprofit|non-profit|ngo$|beneficiar|pledge|parish|church|communit|neighbou?r|refugee|homeless|membership|grants?$|congregation',
    zh: '捐赠 捐款 志愿 公益 义工 赞助 慈善 受助 社区 邻里 筹款 帮扶 资助 会员 教会 街坊 居民',
  },
  civic: {
    en: 'citizen|council|permit|municipal|resident|town$|towns$|cit(y|ies)$|government|voter|public$|district|registry|administration|tax$|taxes|mayor|street',
    zh: '市民 居民 群众 办事 政务 审批 窗口 街道 政府 社区 许可 证照 城市 税',
  },
  games: {
    en: 'games?$|gamer|player|quest|level-up|leaderboard|playtest|esports|gameplay|tournament|matches',
    zh: '玩家 游戏 关卡 对局 公测 内测 电竞 玩法 氪金 赛季',
  },
  home: {
    en: 'famil|kids?$|child|parent|friend|household|wife|husband|partner$|grandparent|together|bedtime|weekend|birthday|dad$|mum$|mom$',
    zh: '家人 孩子 父母 朋友 陪伴 家庭 亲子 爸妈 伴侣 周末 家里 睡前 生日 老婆 老公 团聚',
  },
  sport: {
    en: 'sport|marathon|running|jog|swim|cycling|bike|gym$|fitness|match$|league|athlet|training|race$|races$|club$|championship|football|tennis|climb|hike|yoga|push-?up|kilomet|km$|exercise|workout|weight|sleep|body|shape$',
    zh: '运动 马拉松 跑步 跑量 长跑 晨跑 夜跑 游泳 骑行 健身 比赛 球队 篮球 足球 羽毛球 俯卧撑 公里 瑜伽 徒步 登山 体重 体脂 睡眠 身体 体能 锻炼',
  },
  languages: {
    en: 'vocabular|grammar|french|spanish|german|english|chinese|japanese|italian|fluent|language|speak|words$|conversation|translat|bilingual|accent',
    zh: '英语 单词 口语 外语 日语 法语 听力 词汇 语法 翻译 四六级 雅思 托福 会话 流利',
  },
  savings: {
    en: 'savings?$|debt|mortgage|loan|pension|salary|household|spend$|spending|emergency|bank$|banks$|credit|budget|wealth|rent$|income',
    zh: '存款 储蓄 债务 还债 房贷 贷款 理财 月供 记账 开支 工资 积蓄 投资 银行 信用 基金 攒',
  },
  science: {
    en: 'papers?$|journal|labs?$|laborator|experiment|scientif|scientist|thesis|dissertation|citation|cited|peer-review|grants?$|research|study|studies|findings|patent|invention|trial',
    zh: '论文 期刊 实验 学术 课题 科研 引用 专利 研究 发明 学位 试验',
  },
  property: {
    en: 'building|construct|site$|sites$|apartment|tenant|rent|housing|flats?$|renovat|roof|floor|landlord|architect|lease|propert|concrete|rooms?$|repaint|parking',
    zh: '建筑 工地 施工 公寓 租户 房 翻新 装修 竣工 出租 租金 租约 物业 业主 停车 车位',
  },
  farming: {
    en: 'farm|crop|harvest|soil|seed|orchard|cattle|dairy|irrigat|field|yield|greenhouse|vineyard|livestock|garden|vegetab|fish',
    zh: '农场 农田 务农 作物 收成 土壤 种植 果园 养殖 灌溉 大棚 种子 亩产 农户 花园 渔业',
  },
  travel: {
    en: 'travel|trip|journey|flight|airport|airline|train$|trains$|railway|bus$|buses|commut|punctual|departure|delay|ticket|booking|seat|tour$|tours$|hik|holiday',
    zh: '旅行 航班 机场 列车 公交 通勤 准点 晚点 行程 出行 车票 机票 预订 旅游 客座率 景区 度假',
  },
  ledger: {
    en: 'books$|ledger|bookkeep|month-?end|entr(y|ies)$|accounts?$|accounting|accountant|closing|close$|closed$|invoice|audit|reconcil|receivable|payable|payroll|tax|reimburs|expens|financ|overdue|dunning|fiscal',
    zh: '月结 分录 账目 记账 做账 账单 坏账 报账 财务 发票 报销 对账 审计 结账 会计 应收 应付 税 工资单 凭证 出纳 回款 核算 预算',
  },
  handling: {
    en: 'easy|easier|simple|simpl|usab|intuitive|friendly|effortless|smooth|convenien|hassle|interface|self-explan|click|screen|checkout|accessib|clear|confus|navig',
    zh: '易用 简单 方便 便捷 省心 顺手 好用 界面 操作 交互 上手 顺畅 友好 傻瓜 一键 改版 学会 无障碍 直观',
  },
  breakdown: {
    en: 'crash|outage|downtime|breakdown|failure|fail|error|bug|defect|broken|fault|stable|stabil|reliab|dependab|robust|uptime|unplanned|hurdle|obstacle|blocked|blocker|capacity|scale|load$|seats$|peak',
    zh: '当机 宕机 死机 崩溃 卡顿 故障 报错 稳定 可靠 异常 误报 中断 停机 闪退 掉线 容量 并发 瓶颈 告警 警报 抖动',
  },
  waiting: {
    en: 'wait|queue|delay|late$|overdue|backlog|hold-?up|lead-?time|turnaround|punctual|deadline|promptly|instant|same-day|quick|fast|slow|swift',
    zh: '等待 等候 排队 延误 逾期 积压 准时 按时 拖延 周期 及时 久等 超时 拖沓 提速',
  },
  novelty: {
    en: 'invent|innovat|idea|prototype|fresh|creativ|pioneer|patent|experiment|novel|original|pilot|maker|tinker|hackathon|first-of',
    zh: '创新 创意 点子 原型 首创 新意 发明 专利 孵化 黑客松 样机',
  },
  fame: {
    en: 'known|famous|reputation|renown|visible|visibility|awareness|recogni|proud|pride|press$|media|newsletter|website|follower|subscriber|interview|award|prize|talks?$|referral|podcast|coverage|portrait|tell$|story|stories',
    zh: '知名 出名 名气 口碑 影响力 曝光 媒体 奖 公众号 粉丝 报道 获奖 传播 认识我们 被看见 推荐 露出 故事 宣传',
  },
  coding: {
    en: 'code|coding|develop(er|ers|ment)$|engineer|programm|deploy|commit|merge|pull-request|test$|tests$|regression|release|backend|frontend|api|framework|refactor|lead-?time|sprint|review',
    zh: '开发 代码 研发 工程师 测试 发布 回归 需求交付 部署 迭代 编译 后端 前端 接口 程序 联调 缺陷',
  },
  buying: {
    en: 'purchas|procure|supplier|vendor|bid$|bids$|tender|order|contract|quote|quotation|sourcing|negotiat',
    zh: '采购 供应商 询价 招标 比价 下单 订单 合同 报价 供货 议价 投标 采买 订货',
  },
  usage: {
    en: 'activit|active$|usage|usable|behaviou?r|sessions?$|engagement|pages?$|bounce|logins?$|dashboards?$|features?$|templates?$|clicks?$|opens$|streak|dau$|mau$|wau$',
    zh: '活跃 日活 月活 使用率 使用时长 用户行为 页面 跳出 会话 打开率 登录 点击 模板 功能',
  },
  law: {
    en: 'legal|law|lawyer|court|contract|claim|compliance|regulat|gdpr|privacy|licen[cs]e|policy|settle|dispute|insur|complaint',
    zh: '法律 律师 合同 理赔 合规 法规 诉讼 监管 隐私 纠纷 保险 条款 法务 牌照',
  },
}
