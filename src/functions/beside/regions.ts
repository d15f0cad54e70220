import { REGION_NAMES } from "../../catalogue/regionNames";
import type { NameList } from "./lists";

/** First two digits of the codes of GB/T 2260, the character that stands for the province, and what kind it is. */
const PROVINCES: Record<string, readonly [code: number, short: string, kind: "市" | "省" | "区"]> = {
  北京: [11, "京", "市"],
  天津: [12, "津", "市"],
  河北: [13, "冀", "省"],
  山西: [14, "晋", "省"],
  内蒙古: [15, "蒙", "区"],
  辽宁: [21, "辽", "省"],
  吉林: [22, "吉", "省"],
  黑龙江: [23, "黑", "省"],
  上海: [31, "沪", "市"],
  江苏: [32, "苏", "省"],
  浙江: [33, "浙", "省"],
  安徽: [34, "皖", "省"],
  福建: [35, "闽", "省"],
  江西: [36, "赣", "省"],
  山东: [37, "鲁", "省"],
  河南: [41, "豫", "省"],
  湖北: [42, "鄂", "省"],
  湖南: [43, "湘", "省"],
  广东: [44, "粤", "省"],
  广西: [45, "桂", "区"],
  海南: [46, "琼", "省"],
  重庆: [50, "渝", "市"],
  四川: [51, "川", "省"],
  贵州: [52, "黔", "省"],
  云南: [53, "滇", "省"],
  西藏: [54, "藏", "区"],
  陕西: [61, "陕", "省"],
  甘肃: [62, "甘", "省"],
  青海: [63, "青", "省"],
  宁夏: [64, "宁", "区"],
  新疆: [65, "新", "区"],
};

/** Peoples that the autonomous regions are named after, and other spellings of their names. */
const AUTONOMOUS: Record<string, { zh: string; en: string[]; others: string[] }> = {
  内蒙古: { zh: "", en: [""], others: ["内蒙", "Nei Mongol", "Neimenggu", "Nei Menggu"] },
  广西: { zh: "壮族", en: ["Zhuang", "Zhuangzu"], others: [] },
  西藏: { zh: "", en: [""], others: ["Xizang", "Xizang Autonomous Region"] },
  宁夏: { zh: "回族", en: ["Hui", "Huizu"], others: [] },
  新疆: { zh: "维吾尔", en: ["Uygur", "Uyghur", "Uighur"], others: [] },
};

/** English names of the regional grids without "China", and with the points of the compass that people write. */
const GRIDS: Record<string, string[]> = {
  华北: ["North", "Northern", "North China region"],
  东北: ["Northeast", "Northeastern", "North-East China"],
  华东: ["East", "Eastern"],
  华中: ["Central", "Middle China"],
  西北: ["Northwest", "Northwestern"],
  南方: ["South", "Southern", "China Southern", "Southern China"],
  西南: ["Southwest", "Southwestern"],
};

function namesOf(region: string, en: string): string[] {
  const province = PROVINCES[region];
  if (!province) {
    const english = [en, ...(GRIDS[region] ?? [])];
    const kinds = ["", " grid", " power grid", " region", " regional grid"];
    return [
      ...["", "地区", "区域", "电网", "区域电网", "平均"].map((kind) => region + kind),
      ...english.flatMap((name) => kinds.map((kind) => name + kind)),
    ];
  }
  const [code, short, kind] = province;
  const autonomous = AUTONOMOUS[region];
  const people = autonomous?.zh ?? "";
  const zh =
    kind === "区"
      ? [people, `${people}族`].flatMap((of) => ["", "区", "自治", "自治区"].map((word) => of + word))
      : [kind];
  const english =
    kind === "区"
      ? [`${en} AR`, ...autonomous!.en.flatMap((of) => [`${en} ${of}`, `${en} ${of} Autonomous Region`])]
      : kind === "市"
        ? ["Municipality", "City", "Shi"].map((word) => `${en} ${word}`)
        : ["Province", "Prov.", "Sheng"].map((word) => `${en} ${word}`);
  return [
    ...zh.map((word) => region + word),
    ...english,
    ...(autonomous?.others ?? []),
    short,
    String(code),
    `${code}0000`,
  ];
}

/** Regions by their long names, short names, English names, and codes of GB/T 2260 as text. */
export const regions: NameList = {
  beginnings: "中国|中华人民共和国",
  endings: ",china|(区域|电网|省级|电力)?平均|(省级)?电网|省级|\\(含(新疆)?(生产建设)?兵团\\)",
  names: {
    ...Object.fromEntries(Object.entries(REGION_NAMES).map(([zh, en]) => [zh, namesOf(zh, en)])),
    全国: ["全国平均", "中国", "national", "national average", "全国电网", "China average", "PRC", "100000"],
  },
  unclear: [
    {
      names: ["香港", "Hong Kong", "澳门", "Macao", "Macau", "台湾", "Taiwan", "810000", "820000", "710000"],
      zh: "公告没有香港、澳门、台湾的电力因子，请给出自有因子",
      en: "the notices have no electricity factor for Hong Kong, Macao or Taiwan; give your own",
    },
    {
      names: ["蒙西", "蒙东", "蒙西电网", "West Inner Mongolia", "华北（除山东）", "河北南网", "京津唐"],
      zh: "公告按省和区域电网发布，没有省内电网的因子：请写省或区域电网，或给出自有因子",
      en: "the notices have provinces and regional grids, no grids within them: name one of those, or give your own factor",
    },
  ],
};
