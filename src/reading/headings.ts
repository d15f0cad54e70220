import { chineseHalf } from "./bothLanguages";
import { remembered } from "./remembered";
import { isClass, isTotal } from "./rowKinds";
import { asYear, yearsIn } from "./years";

/**
 * What a heading announces. skip: a column whose numbers are no values of an indicator, such as growth, completion,
 * weights, codes, a bound set by others; value: values, whether or not a year is named.
 */
export type Role = "number" | "name" | "unit" | "place" | "year" | "value" | "skip";

const NUMBER =
  /^(?:序号|编号|行次|项次|no\.?|#|s\/?n|id|代码|编码|指标代码|指标编码|code|(?:indicator )?code)$/i;
const UNIT =
  /^(?:计量单位|度量单位|数据单位|指标单位|指标计量单位|计算单位|统计单位|单位符号|单位|量纲|units?|unit of measure(?:ment)?|uom)$/i;
const NAME =
  /^(?:(?:一|二|三|四|1|2|3)级指标|(?:具体|评价|监测|考核|体检|规划|主要|核心|控制|评估|统计)?指标(?:项|名称|名|项目|内容|层|体系)?(?:及单位)?|(?:指标)?名称|项目(?:名称)?|指标[\\/＼／、和及\s]*(?:年份|年度|地区|区县|单位)|评价项目|统计项目|监测项目?|(?:填报|监测|统计|主要)?内容|要素|行标签|row labels|indicators?|indicator name|name|item|metric|measure|variable)$/i;
/** What stands below is a name, though it is called a kind. */
const LAND_KIND =
  /^(?:用地(?:用海)?|土地(?:利用)?|地类|国土空间|(?:国土)?空间功能|土地覆[被盖])(?:[一二三]级)?(?:类型|类别|分类|名称|类)$|^[一二三]级地?类$|^地类$/;
const PLACE =
  /^(?:地区|区域|区县|县区|县（?市、?区）?|市县|区（?县）?|区\/县|行政区划?(?:名称)?|地市|市州|设区市|城市|县市区|区市县|各区县?|[省市县区镇乡村]名|地名|街道|乡镇(?:街道)?|镇街|社区|园区|片区|单元|地块|规划单元|(?:区县|县区|地区|市县|乡镇|街道|园区|片区|社区|地块|单元)(?:名|名称)|填报单位|单位名称|所属区县|所在地|地名|districts?|count(?:y|ies)|regions?|cit(?:y|ies)|areas?|places?|towns?)$/i;
const YEAR =
  /^(?:年份|年度|年|(?:统计|数据|填报|填表|报告|调查|监测|评估|核算)(?:年份|年度)|时间|时期|年限|月份|月度|季度|(?:(?:stat(?:istic)?s?|data|report(?:ing)?|survey|calendar|fiscal|financial)[ _]?)?years?|year[ _]of[ _]data|period|date|months?|quarters?)$/i;
const SKIP =
  /增长|增幅|增速|增减|升降|降幅|涨跌|降低|下降|减排幅度|同比|环比|变化|变动|涨幅|年均|完成率|执行率|完成度|完成情况|完成比例|完成进度|完成程度|完成百分比|进度|达成|实现程度|实现率|达标情况|达标率|规格|型号|权重|权数|权值|标准化|归一化|隶属度|得分|评分|分值|赋分|满分|排名|位次|名次|排序|代码|编码|编号|序[号数]$|[标区位]码$|行次|备注|说明|原文|原话|表述|摘录|引文|描述|来源|出处|部门|责任|属性|性质|类型|类别|分类|领域|(?:目标|准则|领域|系统|要素|维度)层$|牵头|单位$|层级|层次|范围|依据|口径|定义|内涵|含义|解释|公式|方法|联系|电话|邮编|邮政编码|传真|地址|时限|期限|截止|日期|签名|签字|差距|差值|差额|偏差|偏离|评价(?!值)|评估结果|判定|结论|是否|标准值|(?:标准|规范|底线|红线|先进|限定)限?值|标准$|参考值|参照|下达|分解|对标|阈值|预警|警戒|上限|下限|全国|全省|国家|省级|平均|先进水平|领先水平|标杆|同类|信息熵|熵权|熵值|关联度|示例|要求|符号|频率|频次|周期|样本|置信|可信度|误差|精度|页码|页次|条款|条文|章节|方案.{1,3}[比较与]方案|相比|之差|相差|差异|节约|^目标年份?$|^(?:规划|目标|近期|远期|实际|完成|本期|今年|本年|方案.{1,3})(?:值|数)?(?:比|较)(?:现状|基期|规划|目标|上期|去年|上年|方案.{1,3})(?:值|数)?|^(?:距|离|与).{0,6}(?:目标|规划)|^小计$|^合计$|^总计$|(?:比|较)(?:上年|去年|同期|基期|上期|(?:19|20)\d{2}年?)|normali[sz]ed|standardi[sz]ed|growth|change|increase|decrease|completion|progress|weight|score|rank|code|remarks?|notes?|comment|wording|verbatim|quot(?:e|ation)|excerpt|source|department|type|kind|category|sector|basis|definition|requirement|gap|verdict|scope|average|benchmark|standard|threshold|upper|lower|minimum|maximum|deadline/i;
const VALUE =
  /现状|规划|目标|近期|远期|中期|基期|基准|基数|期初|期末|[初末终]期|年末|年底|上年|去年|本年|今年|当年|本期|(?:季度|月份?|半年|全年)(?:计划|完成)(?:数|量)?$|数值|数据$|指标值|取值|值$|实际|实绩|监测|统计数|^填[写报]数?$|数量$|^总量$|current|baseline|base year|planned|plan|target|goal|actual|value|existing|short[- ]term|near[- ]term|long[- ]term|amount|figure|data$/i;
/** What a statistic says of the values: t值, 标准误, 回归系数, R², Δ, 2015=100. */
const STATISTIC =
  /^(?:观测[值数]|优秀?|良好?|中等?|较?差|不?合格|[一二三四五ⅠⅡⅢⅣⅤ]级|[tpzfr][-\s]?(?:值|values?|stat(?:istic)?s?)?|(?:主成分|成分|公?因子|PC|F|factor|component)\s*[\dⅠ-Ⅴ一二三四五]+|.{0,4}(?:载荷|贡献率|共同度)(?:量|系数)?|loadings?|communalit(?:y|ies)|R2|R\^2|VIF|N|Δ.*|.{0,2}系数|标准误差?|显著性|coefficients?|coef\.?|std\.? ?err(?:or)?\.?|s\.?e\.?|elasticity|弹性)$|=\s*100(?!\d)|(?:定基|环比|同比|发展|可比)指数/i;
/** 2022/2020, 2022年为2021年%, 2022 as % of 2021: one year beside another. A span (2021—2035) is none. */
const COMPARES =
  /(?:19|20)\d{2}\s*年?\D{0,4}(?:\/|÷|:|为|是|相当于|vs\.?|versus|as (?:a )?(?:%|per ?cent(?:age)?|share) of|over)\s*(?:19|20)\d{2}(?!\d)/i;

/** In a table of shares: how much of the whole a row is, not a value of its indicator. */
const SHARE_OF_WHOLE =
  /^(?:占比|比重|比例|构成|结构|占.{1,12}(?:比|比例|比重|比率|百分比)|占(?:总|全).*|share|percentage|proportion)(?:\s*[/／]\s*[%％])?$/i;

/** 五年累计, 各区合计 adds up other columns; 全市合计 is the whole of a place. */
const isPartsAdded = (bare: string) =>
  bare.length <= 6 && (isTotal(bare) || /累计(?:完成|实际)?(?:数|值|量)?$/.test(bare));
/** A row of a table on its side that tells how the rows above it differ. */
const CHANGE =
  /升降|增长|增幅|增速|增减|降幅|同比|环比|变化|变动|年均|完成率|完成度|完成比例|进度|排名|位次|名次|权重|得分|差距|差值|备注|说明$|来源|标准值?$|参考值|阈值|growth|cagr|change|increase|completion|progress|weight|score|rank|remarks?/i;

export const isChange = remembered((text) => text.length <= LONGEST_HEADING && CHANGE.test(text));

/** 年份/区县: what heads the rows and what the columns. */
const CORNER = /^[^\\/＼／、]+[\\/＼／、][^\\/＼／、]+$/;

const WITH_YEAR = /(?:19|20)\d{2}\s*年?(?:末|底|度)?\s*/;

/** The role of one heading text; null where it announces nothing known. */
export function roleOf(cell: unknown): Role | null {
  if (typeof cell !== "string") return asYear(cell) === null ? null : "value";
  return roleOfText(cell);
}

const roleOfText = remembered(read);
const LONGEST_HEADING = 40;

function read(text: string): Role | null {
  const half = chineseHalf(text);
  if (half !== "") return read(half) ?? readWhole(text);
  return readWhole(text);
}

function readWhole(text: string): Role | null {
  if (text.length > LONGEST_HEADING) return null;
  const full = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const plain = /[a-z]{2}/i.test(full) ? full : full.replace(/\s/g, "");
  const bare = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, "").trim() || plain;
  if (NUMBER.test(bare)) return "number";
  if (UNIT.test(bare)) return "unit";
  if (YEAR.test(bare)) return "year";
  if (PLACE.test(plain) || PLACE.test(bare)) return "place";
  if (LAND_KIND.test(bare) || NAME.test(bare)) return "name";
  if (CORNER.test(bare) && bare.split(/[\\/＼／、]/).every((part) => YEAR.test(part) || PLACE.test(part)))
    return "year";
  // 目标年（2035年） heads values of that year; 目标年 alone heads years.
  if (/^目标年份?$/.test(bare) && yearsIn(plain).length === 1) return "value";
  if (isPartsAdded(bare) || STATISTIC.test(bare) || COMPARES.test(bare) || isClass(bare)) return "skip";
  if (
    SKIP.test(bare) &&
    !/(?:实际|完成|现状|规划|目标|监测|评价|上报|填报|申报|审核|核定|统计|采集|测算|计算|调查|实测)值$/.test(
      bare,
    )
  )
    return "skip";
  if (SHARE_OF_WHOLE.test(bare.replace(WITH_YEAR, ""))) return "skip";
  if (/值$/.test(bare)) return "value";
  if (yearsIn(plain).length > 0 && bare.length <= 24) return "value";
  return VALUE.test(bare) && bare.length <= 16 ? "value" : null;
}

/** Headings that are words of a table and nothing else: they tell a row of headings from a row of data. */
export function isTableWord(role: Role | null): boolean {
  return role !== null && role !== "value" && role !== "skip";
}
