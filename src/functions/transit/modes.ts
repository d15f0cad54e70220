import { choices } from "../core/names";

/**
 * Modes of travel and what each counts as. Green: the modes that the 绿色出行创建行动方案 names (urban rail,
 * bus, bicycle, walking) and the electric bicycle, which the report (§7.1) counts as non-motorised. A taxi is
 * neither green nor public transport. Whether "other" has a motor nobody knows.
 */
export const MODES = choices(
  { zh: "出行方式", en: "mode of travel" },
  {
    rail: ["轨道交通", "rail transit"],
    bus: ["公共汽电车", "bus"],
    bicycle: ["自行车", "bicycle"],
    walking: ["步行", "walking"],
    ebike: ["电动自行车", "electric bicycle"],
    taxi: ["出租车", "taxi"],
    hailing: ["网约车", "ride-hailing"],
    car: ["小汽车", "car"],
    motorcycle: ["摩托车", "motorcycle"],
    shuttle: ["班车", "shuttle bus"],
    other: ["其他", "other"],
  },
  "modes",
);

export type Mode = keyof typeof MODES.names;

export const GREEN: ReadonlySet<Mode> = new Set<Mode>(["rail", "bus", "bicycle", "walking", "ebike"]);
export const PUBLIC: ReadonlySet<Mode> = new Set<Mode>(["rail", "bus"]);
export const UNMOTORISED: ReadonlySet<Mode> = new Set<Mode>(["bicycle", "walking", "ebike"]);

/** What public transport is a share of. */
export const MOTORISED_BASES = choices(
  { zh: "口径", en: "basis" },
  { motorised: ["机动化", "motorised"], all: ["全方式", "all"] },
  "motorisedBases",
);
