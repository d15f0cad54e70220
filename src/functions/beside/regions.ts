import { REGION_NAMES } from "../../catalogue/regionNames";
import type { NameList } from "./lists";

/** First two digits of the codes of GB/T 2260, the characters that stand for the province, its letters, and what kind it is. */
const PROVINCES: Record<
  string,
  readonly [code: number, short: string, letters: string, kind: "市" | "省" | "区"]
> = {
  北京: [11, "京", "BJ", "市"],
  天津: [12, "津", "TJ", "市"],
  河北: [13, "冀", "HE", "省"],
  山西: [14, "晋", "SX", "省"],
  内蒙古: [15, "蒙", "NM", "区"],
  辽宁: [21, "辽", "LN", "省"],
  吉林: [22, "吉", "JL", "省"],
  黑龙江: [23, "黑", "HL", "省"],
  上海: [31, "沪申", "SH", "市"],
  江苏: [32, "苏", "JS", "省"],
  浙江: [33, "浙", "ZJ", "省"],
  安徽: [34, "皖", "AH", "省"],
  福建: [35, "闽", "FJ", "省"],
  江西: [36, "赣", "JX", "省"],
  山东: [37, "鲁", "SD", "省"],
  河南: [41, "豫", "HA", "省"],
  湖北: [42, "鄂", "HB", "省"],
  湖南: [43, "湘", "HN", "省"],
  广东: [44, "粤", "GD", "省"],
  广西: [45, "桂", "GX", "区"],
  海南: [46, "琼", "HI", "省"],
  重庆: [50, "渝", "CQ", "市"],
  四川: [51, "川蜀", "SC", "省"],
  贵州: [52, "黔贵", "GZ", "省"],
  云南: [53, "滇云", "YN", "省"],
  西藏: [54, "藏", "XZ", "区"],
  陕西: [61, "陕秦", "SN", "省"],
  甘肃: [62, "甘陇", "GS", "省"],
  青海: [63, "青", "QH", "省"],
  宁夏: [64, "宁", "NX", "区"],
  新疆: [65, "新", "XJ", "区"],
};

/** Peoples that the autonomous regions are named after, and other spellings of their names. */
const AUTONOMOUS: Record<string, { zh?: string; en?: string[]; others?: string[] }> = {
  内蒙古: { others: ["Nei Mongol", "Neimenggu"] },
  广西: { zh: "壮族", en: ["Zhuang", "Zhuangzu"] },
  西藏: { others: ["Xizang"] },
  宁夏: { zh: "回族", en: ["Hui", "Huizu"] },
  新疆: { zh: "维吾尔", en: ["Uygur", "Uyghur", "Uighur"] },
};

/** English names of the regional grids without "China", and with the points of the compass that people write. */
const GRIDS: Record<string, string[]> = {
  华北: ["North", "Northern"],
  东北: ["Northeast", "Northeastern", "North-East China"],
  华东: ["East", "Eastern"],
  华中: ["Central", "Middle China"],
  西北: ["Northwest", "Northwestern"],
  南方: ["South", "Southern", "China Southern", "Southern China"],
  西南: ["Southwest", "Southwestern"],
};

function writtenAs(region: string, en: string): string[] {
  const province = PROVINCES[region];
  if (!province) {
    const english = [en, ...(GRIDS[region] ?? [])];
    const kinds = ["", " grid", " power grid", " region", " regional grid", " regional power grid"];
    return [
      ...["", "地区", "区域", "电网", "区域电网", "平均"].map((kind) => region + kind),
      ...english.flatMap((name) => kinds.map((kind) => name + kind)),
    ];
  }
  const [code, short, letters, kind] = province;
  return [
    ...(kind === "区"
      ? autonomous(region, en)
      : [region + kind, ...KINDS[kind].map((word) => `${en} ${word}`)]),
    ...short,
    letters,
    String(code),
    `${code}0000`,
  ];
}

const KINDS = { 市: ["Municipality", "City", "Shi"], 省: ["Province", "Prov.", "Sheng"] };

function autonomous(region: string, en: string): string[] {
  const { zh = "", en: peoples = [], others = [] } = AUTONOMOUS[region]!;
  const chinese = ["", zh, `${zh}族`].flatMap((of) =>
    ["", "区", "自治", "自治区"].map((word) => region + of + word),
  );
  const english = [en, ...others, ...peoples.map((of) => `${en} ${of}`)];
  const kinds = ["", " AR", " A.R.", " Autonomous Region", " Zizhiqu"];
  return [
    ...chinese.filter((name) => !name.includes("族族") && (zh !== "" || !name.includes("族"))),
    ...(region === "内蒙古" ? ["内蒙"] : []),
    ...english.flatMap((name) => kinds.map((word) => name + word)),
  ];
}

/** Regions by their long names, short names, English names, and codes of GB/T 2260 as text. */
export const regions: NameList = {
  beginnings: "中国|中华人民共和国|CN-",
  endings: ",china|(区域|电网|省级|电力)?平均|(省级)?电网|省级|\\(含(新疆)?(生产建设)?兵团\\)",
  names: {
    ...Object.fromEntries(Object.entries(REGION_NAMES).map(([zh, en]) => [zh, writtenAs(zh, en).join("|")])),
    全国: "全国平均|中国|national|national average|全国电网|China average|PRC|CN|100000",
  },
  unclear: [
    "香港|香港特别行政区|Hong Kong|Hong Kong SAR|810000|HK|澳门|澳门特别行政区|Macao|Macao SAR|Macau|820000|MO|台湾|台湾省|Taiwan|Taiwan Province|710000|TW",
  ],
};
