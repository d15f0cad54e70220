import { layout } from "./layout";

/** What holds no values of indicators: letters, lists, forms of questions, budgets, coefficients. Most were written with their answers before any of them was read. */
export const NOT_TABLES = [
  layout(
    "a form with labels and entries is no table",
    `建设项目备案登记表 | < | < | <
     项目名称 | 某某产业园 | 建设单位 | 某公司
     项目代码 | 2309-440000 | 联系人 | 张三
     总投资（万元） | 12000 | 联系电话 | 13800000000
     填报日期 | 2024年3月1日 | 填报人 | 李四`,
    ``,
    `no-table`,
  ),
  layout(
    "headings and no rows are no table",
    `某市国土空间规划指标表
     序号 | 指标 | 单位 | 现状值 | 规划值 | 备注`,
    ``,
    `no-table`,
  ),
  layout(
    "sentences with figures in them are no table",
    `绿色出行分担率：62%
     人均公园绿地面积：12.5平方米
     以上数据截至2023年底。`,
    ``,
    `no-table`,
  ),
  layout(
    "two questions with boxes, then figures",
    `低碳园区申报表
     园区名称 | 某园区 | 级别 | □国家级 ☑省级
     是否编制方案 | ☑是 □否 | 填报时间 | 2024年3月
     二、主要指标
     指标 | 单位 | 2022年 | 2023年
     亩均税收 | 万元/亩 | 22 | 25
     工业用地容积率 | — | 1.1 | 1.2`,
    `C6:D6 tax-per-mu 22 25 @ 2022 2023
     C7:D7 industrial-far 1.1 1.2 @ 2022 2023`,
  ),
  layout(
    "questions of a survey have no indicators",
    `题号 | 题目 | 非常满意 | 满意 | 不满意
     1 | 您对出行是否满意 | 120 | 300 | 20
     2 | 您对绿地是否满意 | 150 | 280 | 10`,
    ``,
    `no-table`,
  ),
  layout(
    "an index of sheets",
    `序号 | 表名 | 工作表
     1 | 规划指标表 | Sheet2
     2 | 用地结构表 | Sheet3`,
    ``,
    `no-table`,
  ),
  layout(
    "a text file of a letter with figures in cells",
    `关于报送双碳指标的函
     我市2023年绿化覆盖率达到41%，公交分担率为30%。
     特此函告。
     2024年3月1日`,
    ``,
    `no-table`,
  ),
  layout(
    "a statement of work without figures, in cells",
    `工作总结 | |
 一年来，我局认真落实双碳要求。 | |
 下一步工作打算 | 加强监测 | 强化考核`,
    ``,
    `no-table`,
  ),
  layout(
    "a questionnaire with words for answers beside one number",
    `序号 | 内容 | 填写
 1 | 单位名称 | 某县自然资源局
 2 | 联系人 | 张某
 3 | 绿色出行分担率（%） | 62`,
    `C4 green-travel-share 62 -`,
  ),
  layout(
    "a staff list and a plan's schedule hold no indicators",
    `工作任务 | 责任单位 | 完成时限
 编制双碳专项规划 | 自然资源局 | 2025年6月
 开展碳汇调查 | 林业局 | 2025年9月`,
    ``,
    `no-table`,
  ),
  layout(
    "an empty form with names and units gives nothing",
    `指标 | 单位 | 现状值 | 规划值
     绿色出行分担率 | % | |
     林地面积 | 公顷 | |`,
    ``,
  ),
  layout(
    "a list of projects and a timetable have no indicators",
    `序号 | 项目名称 | 建设内容 | 总投资（亿元） | 起止年限 | 责任单位
     1 | 绿道工程 | 新建绿道50公里 | 3.2 | 2023-2025 | 园林局
     2 | 充电设施 | 充电桩2000个 | 1.1 | 2024-2026 | 发改委`,
    `D2:D3 - 3.2 1.1 @ -`,
    `D2:D3 unknown-name`,
  ),
  layout(
    "sentences and dates only",
    `关于报送2023年度指标数据的通知
     各区县自然资源局：
     请于2024年3月31日前报送。
     附件：1. 指标表 2. 填报说明
     2024年2月1日`,
    ``,
    `no-table`,
  ),
  layout(
    "a letter with one figure and no table",
    `××市自然资源和规划局
 关于报送2024年度指标的函
 各区县：请于12月底前报送，绿色出行分担率填至小数点后一位。
 附件：1. 指标表
 2024年11月5日`,
    ``,
    `no-table`,
  ),
  layout(
    "a schedule with places and dates is no table of values",
    `日期 | 地点 | 内容
 5月6日 | 甲县 | 现场调研
 5月8日 | 乙县 | 座谈`,
    ``,
    `no-table`,
  ),
  layout(
    "another kind of parameter in the same file: factors by fuel",
    `燃料 | 单位 | 排放因子
     原煤 | tCO2/t | 1.9
     天然气 | tCO2/万m³ | 21.6`,
    `C2:C3 - 1.9 21.6 @ -`,
    `C2:C3 unknown-name`,
  ),
  layout(
    "people and offices, numbers of telephones",
    `单位名称 | 联系人 | 办公电话 | 手机 | 排序
     甲局 | 张三 | 87654321 | 13800000000 | 1
     乙局 | 李四 | 87654322 | 13900000000 | 2`,
    ``,
    `no-table`,
  ),
  layout(
    "a budget has numbers and nothing that is measured here",
    `预算科目 | 金额（万元） | 占比（%）
     编制费 | 120 | 60
     调研费 | 80 | 40
     合计 | 200 | 100`,
    `B2:B3 - 120 80 @ -`,
    `B2:B3 unknown-name`,
  ),
  layout(
    "a contract's list of prices",
    `品名 | 规格 | 数量 | 单价（元） | 金额（元）
     充电桩 | 7kW | 20 | 3000 | 60000
     光伏板 | 550W | 100 | 600 | 60000`,
    `C2:C3 - 20 100 @ -
     D2:D3 - 3000 600 @ -
     E2:E3 - 60000 60000 @ -`,
    `C2:E3 unknown-name`,
  ),
  layout(
    "a drawing's legend",
    `图例 | 说明
     红线 | 城镇开发边界
     绿块 | 公园绿地`,
    ``,
    `no-table`,
  ),
  layout(
    "a list of projects with investment and dates",
    `序号 | 项目名称 | 建设地点 | 总投资（万元） | 开工日期
 1 | 光伏电站 | 甲县 | 12000 | @2024-03-01
 2 | 公园改造 | 乙县 | 3500 | @2024-05-01`,
    `D2 - 12000 -
 D3 - 3500 -`,
    `D2 unknown-name
 D3 unknown-name`,
  ),
  layout(
    "a reply to a questionnaire with the number in the answer column",
    `问题 | 回答
     是否编制双碳专项规划？ | 是
     牵头部门 | 自然资源局
     参与人数 | 12
     联系邮箱 | a@b.cn`,
    ``,
    `no-table`,
  ),
  layout(
    "a calendar of meetings",
    `日期 | 议题 | 参加人数
     2024-03-01 | 规划评审 | 20
     2024-03-08 | 数据核对 | 15`,
    ``,
    `no-table`,
  ),
  layout(
    "coefficients by fuel are no indicators",
    `燃料 | 低位发热量（GJ/t） | 单位热值含碳量（tC/GJ） | 氧化率（%）
     原煤 | 20.9 | 0.0264 | 94
     柴油 | 43.3 | 0.0202 | 98`,
    `B2:B3 - 20.9 43.3 @ -
     C2:C3 - 0.0264 0.0202 @ -
     D2:D3 - 94 98 @ -`,
    `B2:D3 unknown-name`,
  ),
  layout(
    "an indicator dictionary with plausible ranges",
    `指标 | 单位 | 定义 | 最小值 | 最大值
绿化覆盖率 | % | 绿化覆盖面积/建成区面积 | 20 | 60
路网密度 | km/km² | 道路长度/面积 | 2 | 15`,
    ``,
    `no-table`,
  ),
  layout(
    "a transfer matrix of land",
    `2010\\2020 | 耕地 | 林地 | 建设用地 | 合计
耕地 | 280 | 10 | 10 | 300
林地 | 5 | 190 | 5 | 200
建设用地 | 0 | 0 | 100 | 100
合计 | 285 | 200 | 115 | 600`,
    ``,
    `no-table`,
  ),
  layout(
    "budget: money under headings of years for an action named after an indicator",
    `行动 | 指标 | 2024年投资（万元） | 2025年投资（万元）
绿化 | 绿化覆盖率 | 300 | 400
公交 | 公交专用道总里程 | 1200 | 1500`,
    ``,
    `C2:D3 unit-mismatch`,
  ),
  layout(
    "questionnaire: options with counts",
    `问题 | 选项 | 人数 | 占比
主要出行方式 | 公交 | 300 | 30%
 | 步行 | 250 | 25%
 | 小汽车 | 450 | 45%`,
    ``,
    `no-table`,
  ),
  layout(
    "project list with investment beside an indicator's name",
    `序号 | 项目名称 | 建设规模 | 单位 | 总投资（万元） | 完成年份
1 | 公交专用道建设 | 12 | 公里 | 3000 | 2024
2 | 屋顶光伏 | 5 | 兆瓦 | 2500 | 2025
3 | 轨道微中心 | 2 | 个 | 80000 | 2026`,
    `C2 - 12 2024
     C3 - 5 2025
     C4 rail-micro-centres 2 2026`,
    `C2 unknown-name
C3 unknown-name`,
  ),
  layout(
    "phone numbers and postcodes beside",
    `单位 | 联系人 | 电话 | 邮编 | 绿化覆盖率（%） | 再生水利用率（%）
东区 | 张三 | 88881234 | 310000 | 41 | 20
西区 | 李四 | 88885678 | 310012 | 39 | 18`,
    `E2 green-cover 41 -
F2 reclaimed-water-rate 20 -
E3 green-cover 39 -
F3 reclaimed-water-rate 18 -`,
  ),
  layout(
    "data dictionary with example",
    `字段 | 指标 | 类型 | 长度 | 示例
LHFGL | 绿化覆盖率 | 数值 | 8 | 41.2
RJL | 容积率 | 数值 | 6 | 1.5`,
    ``,
    `no-table`,
  ),
  layout(
    "answers of households: counts next to an indicator",
    `指标 | 样本量（户） | 平均值 | 最大值
每户用电碳排放量（吨CO2/户） | 300 | 2.1 | 6
绿色出行分担率（%） | 300 | 61 | 100`,
    ``,
    `no-table`,
  ),
  layout(
    "a list of documents is no table of values",
    `序号 | 文件名称 | 文号 | 印发日期
 1 | 关于做好城市体检的通知 | 某建〔2023〕12号 | @2023-03-05
 2 | 碳达峰实施方案 | 某政发〔2022〕8号 | @2022-08-01`,
    ``,
    `no-table`,
  ),
  layout(
    "a list of definitions is no table of values",
    `指标 | 单位 | 指标定义
     绿色出行分担率 | % | 绿色出行方式占全部出行的比例`,
    ``,
    `no-table`,
  ),
];
