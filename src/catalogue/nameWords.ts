import { type Rewriting, rewrite } from "./rewrite";

/** Words that stand for one another in the names of indicators, each with the one that stands for both. Longest first wins. */
const WORDS: Record<string, string> = {
  公共交通: "公交",
  公共汽车: "公交",
  公共汽电车: "公交",
  轨道交通: "轨道",
  绿色交通: "绿色",
  慢行交通: "慢行",
  慢行系统: "慢行",
  co2排放: "碳排放",
  碳排放: "碳排放",
  碳排: "碳排放",
  碳净排放: "净碳排放",
  co2净排放: "净碳排放",
  净co2排放: "净碳排放",
  能源消耗: "能耗",
  能源消费: "能耗",
  消耗: "消费",
  使用: "利用",
  施用: "利用",
  应用: "利用",
  回用: "利用",
  城镇: "城市",
  每户: "户均",
  每人: "人均",
  每亩: "亩均",
  单位平方千米: "单位平方公里",
  每平方公里: "单位平方公里",
  每平方千米: "单位平方公里",
  地均: "单位面积",
  万元gdp: "单位gdp",
  万元工业增加值: "单位工业增加值",
  废弃物: "废物",
  医废: "医疗废物",
  建筑垃圾: "建筑废物",
  开敞空间: "开放空间",
  遮荫: "遮阴",
  太阳能: "光伏",
  风电光伏: "风光",
  风光电: "风光",
  乡土植物: "本地植物",
  本土植物: "本地植物",
  私人小汽车: "个人汽车",
  小汽车: "个人汽车",
  私家车: "个人汽车",
  税收收入: "税收",
  税收额: "税收",
  货物运输量: "货运量",
  货物发送量: "货运量",
  配建: "配置",
  站点: "站",
  公共服务设施: "公服设施",
  公共建筑: "公建",
  绿色电力: "绿电",
  生态红线: "生态保护红线",
  慢行交通网络: "慢行网络",
  长度: "里程",
  城镇新建: "新建",
  城市新建: "新建",
  当年新建: "新建",
  当年城镇新建: "新建",
  新开工: "新建",
  年度: "年",
  // Left out: these leave a quantity what it is.
  和: "",
  与: "",
  及: "",
  以及: "",
  总: "",
  平均: "",
  步行可达: "步行",
  服务半径: "",
  半径: "",
  半径服务: "",
  周边: "",
  范围内: "",
  达到: "",
  内: "",
  中: "",
  // 中 that is part of a word stays.
  集中: "集中",
  中心: "中心",
  中水: "再生水",
};

const WORD = new RegExp(
  Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

const DIGITS = "零一二三四五六七八九";

/** Forms that a name takes around its words. */
const FORMS: readonly Rewriting[] = [
  [/国土(?:空间)?(?:面积)?/g, "国土"],
  [/[一二三四五六七八九](?=[星层])/g, (digit) => String(DIGITS.indexOf(digit))],
  [/星(?:级|标准)/g, "星"],
  [/(公交|轨道|慢行|绿色)(?:交通)?(?:出行)?(?:方式)?(?:分担)?率$/, "$1出行率"],
  [/步行(?=\d+m(?!in))/, ""],
  [/步行(\d+min)(?:可达)?|(\d+min)步行(?:可达)?/, "$1$2"],
  [/^(\d+m(?!in))(.+)覆盖率$/, "$2$1覆盖率"],
  [/覆盖率(\d+m(?!in))$/, "$1覆盖率"],
  [/(单位|亩均|户均|人均)(.*碳排放)强度/, "$1$2"],
  // 碳排放 alone heads a group of columns; 碳排放量 is a quantity.
  [/(.{2}排放)量/, "$1"],
  [/有机质含量$/, "有机质"],
  // Of a share or an area there is no 数量.
  [/(点|站|中心|基地|类|人口)(?:数量|个数|数)$/, "$1"],
  [/能耗量/, "能耗"],
  [/利用水平$/, "利用率"],
  [/供应率$/, "供地率"],
  [/面积率$/, "率"],
  [/比值$/, "比"],
];

/**
 * A loose Chinese name in one wording, with a share in one order: A占B率 and B中A率 are the same, B占A率 is another.
 * Nothing that makes another quantity is left out: a place, a radius, a base, a fall.
 */
export function inOneWording(looseName: string): string {
  let text = looseName;
  // Twice, since what is left out may have stood within a word: 二氧化碳总排放.
  for (let i = 0; i < 2; i += 1) {
    const said = text.replace(WORD, (word) => WORDS[word]!);
    if (said === text) break;
    text = said;
  }
  return shareInOneOrder(rewrite(text, FORMS));
}

function shareInOneOrder(text: string): string {
  const [, part, whole] = /^(.+)(?:占(?!补)|在)(.+)率$/.exec(text) ?? [];
  if (!part || !whole) return text;
  const withoutArea = (words: string) => words.replace(/面积$/, "");
  // Of what is new, a part is new as well.
  const within = whole.startsWith("新建") ? part.replace(/^新建/, "") : part;
  return `${withoutArea(whole)}${withoutArea(within)}率`;
}

/** All that may stand in a loose name and be said otherwise. */
export const SAID_OTHERWISE =
  Object.keys(WORDS).join("") + FORMS.map(([form]) => form.source).join("") + "占补在率面积新建";

/** The letters of which a name may have more or fewer in one wording. */
export const LETTERS_CHANGED = Object.entries(WORDS)
  .flatMap(([word, instead]) =>
    [...(word + instead)].filter((letter) => times(letter, word) !== times(letter, instead)),
  )
  .concat(
    FORMS.map(([form]) => form.source),
    "占补在率面积新建",
  )
  .join("");

function times(letter: string, text: string): number {
  return text.split(letter).length;
}
