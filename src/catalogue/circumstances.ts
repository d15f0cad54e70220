import { CITY_SIZE_BOUNDS } from "./citySize";
import { CITY_SIZES, type CitySize, type Text } from "./schema";

/** Something about a place or a plan on which targets depend. `answers` are all there are, by id. */
export interface Circumstance {
  /** What the cover asks for; where the answer follows from something else, that other thing. */
  question: Text;
  help: Text;
  answers: Readonly<Record<string, Text>>;
}

const YES_NO = { yes: { zh: "是", en: "Yes" }, no: { zh: "否", en: "No" } };

/**
 * All of them, in the order in which they are asked. A target names in its condition the answers with which it holds
 * (`"waterShort": ["yes"]`); what it doesn't name doesn't matter to it.
 */
export const CIRCUMSTANCES = {
  citySize: {
    question: { zh: "城区常住人口", en: "Permanent residents of the urban area" },
    help: {
      zh: "决定城市规模；口径见国发〔2014〕51号",
      en: "Decides the city's size (State Council, No. 51 of 2014)",
    },
    answers: Object.fromEntries(
      CITY_SIZES.map((size) => [size, CITY_SIZE_BOUNDS.find((bound) => bound.size === size)!.name]),
    ) as Record<CitySize, Text>,
  },
  region: {
    question: { zh: "所在省份", en: "Province" },
    help: {
      zh: "从列表选；决定是否适用京津冀、黄河流域的目标",
      en: "Decides on targets of regions and river basins",
    },
    answers: {
      jingJinJi: { zh: "京津冀", en: "Beijing–Tianjin–Hebei" },
      yellowRiver: { zh: "黄河流域中下游省份", en: "Province on the middle or lower Yellow River" },
      other: { zh: "其他地区", en: "Elsewhere" },
    },
  },
  waterShort: {
    question: { zh: "缺水城市", en: "Water-short city" },
    help: {
      zh: "填“是”或“否”，以当地水行政主管部门的认定为准",
      en: "Yes or No, as the water authority has it",
    },
    answers: YES_NO,
  },
  basin: {
    question: { zh: "位于黄河流域中下游", en: "On the middle or lower Yellow River" },
    help: {
      zh: "填“是”或“否”；同一省内也有不在流域的城市",
      en: "Yes or No; not every city of these provinces lies in the basin",
    },
    answers: YES_NO,
  },
  area: {
    question: { zh: "指标值所指范围", en: "Area that the values speak of" },
    help: {
      zh: "从列表选；新区、建成区、旧城区的目标不同，只能选一个",
      en: "One of the list: new, built-up and old areas differ in targets",
    },
    answers: {
      builtUp: { zh: "城市建成区", en: "Built-up area" },
      newArea: { zh: "城市新区", en: "New area" },
      oldTown: { zh: "旧城区", en: "Old quarter" },
    },
  },
  centre: {
    question: { zh: "属中心地段", en: "Central location" },
    help: {
      zh: "填“是”或“否”：市中心、重要片区或大运量公交节点",
      en: "Yes or No: city centre, key district or hub of mass transit",
    },
    answers: YES_NO,
  },
  greenTravelCity: {
    question: { zh: "绿色出行创建城市", en: "City of the green travel campaign" },
    help: {
      zh: "填“是”或“否”：是否列入绿色出行创建行动的城市",
      en: "Yes or No: whether the city takes part in the campaign",
    },
    answers: YES_NO,
  },
  newBusinessLand: {
    question: { zh: "新产业、新业态用地", en: "Land for new kinds of business" },
    help: {
      zh: "填“是”或“否”：是否为新产业、新业态的工业或科教用地",
      en: "Yes or No: industrial or research land of new kinds of business",
    },
    answers: YES_NO,
  },
} satisfies Record<string, Circumstance>;

export type CircumstanceId = keyof typeof CIRCUMSTANCES;
export const CIRCUMSTANCE_IDS = Object.keys(CIRCUMSTANCES) as CircumstanceId[];

/** What is known of a place or plan; what is absent hasn't been answered. */
export type Answers = Partial<Record<CircumstanceId, string>>;
