import { choices } from "../core/names";

/**
 * Modes of travel and what each counts as. Green: the modes that the 绿色出行创建行动方案 names (urban rail,
 * bus, bicycle, walking) and the electric bicycle, which the report (§7.1) counts as non-motorised. A taxi is
 * neither green nor public transport. Whether "other" has a motor nobody knows.
 */
export const MODES = choices(
  { zh: "出行方式", en: "mode of travel" },
  {
    rail: [
      "轨道交通",
      "rail transit",
      "轨道",
      "地铁",
      "城市轨道交通",
      "轻轨",
      "有轨电车",
      "metro",
      "subway",
      "rail",
      "urban rail",
      "light rail",
      "tram",
      "train",
    ],
    bus: ["公共汽电车", "bus", "公交", "常规公交", "公交车", "公共汽车", "地面公交", "快速公交", "BRT"],
    bicycle: ["自行车", "bicycle", "骑行", "共享单车", "cycling", "bike", "单车"],
    walking: ["步行", "walking", "walk", "on foot"],
    ebike: ["电动自行车", "electric bicycle", "e-bike", "助动车", "电动单车"],
    taxi: ["出租车", "taxi", "出租汽车", "巡游出租车"],
    hailing: ["网约车", "ride-hailing", "网络预约出租车"],
    car: ["小汽车", "car", "私家车", "小客车", "private car"],
    motorcycle: ["摩托车", "motorcycle"],
    shuttle: ["班车", "shuttle bus", "单位班车", "校车", "company bus"],
    other: ["其他", "other", "其它"],
  },
);

export type Mode = keyof typeof MODES.names;

export const GREEN: ReadonlySet<Mode> = new Set<Mode>(["rail", "bus", "bicycle", "walking", "ebike"]);
export const PUBLIC: ReadonlySet<Mode> = new Set<Mode>(["rail", "bus"]);
export const UNMOTORISED: ReadonlySet<Mode> = new Set<Mode>(["bicycle", "walking", "ebike"]);

/** What public transport is a share of. */
export const MOTORISED_BASES = choices(
  { zh: "口径", en: "basis" },
  { motorised: ["机动化", "motorised", "motorized"], all: ["全方式", "all"] },
);
