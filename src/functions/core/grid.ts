import type { Cell } from "./cells";
import { choices, choose } from "./names";

/** Regions that the notices on electricity factors list, and 西藏, which they leave out; the names of each. */
const NAMES =
  "全国,China,中国,national;华北,North China;东北,Northeast China;华东,East China;" +
  "华中,Central China;西北,Northwest China;南方,South China;西南,Southwest China;" +
  "北京,Beijing;天津,Tianjin;河北,Hebei;山西,Shanxi;内蒙古,Inner Mongolia;" +
  "辽宁,Liaoning;吉林,Jilin;黑龙江,Heilongjiang;上海,Shanghai;江苏,Jiangsu;" +
  "浙江,Zhejiang;安徽,Anhui;福建,Fujian;江西,Jiangxi;山东,Shandong;河南,Henan;" +
  "湖北,Hubei;湖南,Hunan;广东,Guangdong;广西,Guangxi;海南,Hainan;重庆,Chongqing;" +
  "四川,Sichuan;贵州,Guizhou;云南,Yunnan;西藏,Tibet,Xizang;陕西,Shaanxi;甘肃,Gansu;" +
  "青海,Qinghai;宁夏,Ningxia;新疆,Xinjiang";

export const REGIONS = choices<string>(
  { zh: "地区", en: "region" },
  Object.fromEntries(
    NAMES.split(";").map((names) => {
      const [zh, en, ...others] = names.split(",") as [string, string];
      return [zh, [zh, en, ...others]];
    }),
  ),
);

/** What may follow a name: 河北省, 广西壮族自治区, 华北区域电网, North China grid. */
const KIND = /([省市]|(壮族|回族|维吾尔)?自治区|(区域)?电网|( power)? grid)$/i;

/** The region that a cell names, with or without its kind. */
export function regionIn(cell: Cell): string {
  return choose(REGIONS, typeof cell === "string" ? cell.trim().replace(KIND, "") : cell);
}

/** What a grid factor counts. The five differ by up to half and must never be mixed. */
export const BASES = choices(
  { zh: "口径", en: "basis" },
  {
    "grid.average": ["平均", "average", "位置法", "location-based", "电网平均"],
    "grid.excluding-market": ["剔除市场化", "excluding market", "不含市场化非化石"],
    "grid.fossil": ["化石", "fossil", "化石能源"],
    "grid.ets": ["碳市场", "ETS", "企业报送"],
    "grid.lifecycle": ["全生命周期", "life cycle", "碳足迹", "LCA"],
  },
);
