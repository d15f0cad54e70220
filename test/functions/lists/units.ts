import type { List } from "./list";

const to = (unit: string) => (name: string) => `=PLAN.CONVERT(1, "${name}", "${unit}")`;

/** Units as yearbooks, notices, the IEA and inventories print them. */
export const UNIT_LISTS: List[] = [
  {
    source: "heads of columns in the yearbooks of China, Chinese and English: energy",
    formula: to("GJ"),
    read: {
      tce: "吨标准煤; 吨标煤; tce; t.c.e.; TCE; tonne of coal equivalent; tons of SCE; ton of SCE; tonne of standard coal",
      万tce:
        "万吨标准煤; 万吨标煤; 10^4 tce; 10⁴ tce; 10000 tce; 10 000 tce; 万tce; 10,000 tce; ten thousand tce",
      亿tce: "亿吨标准煤; 100 million tce; 10^8 tce",
      kgce: "千克标准煤; 公斤标准煤; 千克标煤; kgce; kg标准煤; kilogram of coal equivalent; kg ce",
      kWh: "千瓦时; 千瓦小时; 千瓦·时; kWh; kW·h; KWH; kilowatt-hour; kilowatt hours; kwh; 度; kW h",
      万kWh: "万千瓦时; 万千瓦小时; 10^4 kWh; 10000 kWh; 万度",
      亿kWh: "亿千瓦时; 亿千瓦小时; 100 million kWh; 10^8 kWh; 亿kW·h; 亿度",
      GJ: "吉焦; GJ; gigajoule; 百万千焦; 10^6 kJ; million kJ",
      百亿千焦: "万百万千焦; 10^10 kJ; 百亿千焦",
      TJ: "太焦; TJ; terajoule; 10^12 J",
      MWh: "兆瓦时; MWh; megawatt-hour; 兆瓦·时; 兆瓦小时",
      kcal: "千卡; 大卡; kcal; kilocalorie",
      toe: "吨标准油; 吨油当量; toe; TOE; tonne of oil equivalent",
      Mtoe: "百万吨油当量; Mtoe; 百万吨标准油; million tonnes of oil equivalent; million toe",
    },
    refused: "ton; boe; MBtu; 吨; 万吨; kW",
  },
  {
    source: "heads of columns in the yearbooks of China, Chinese and English: carbon",
    formula: to("tCO2"),
    read: {
      tCO2: "吨二氧化碳; 吨CO2; tCO2; t CO2; t-CO2; tCO₂; tonnes CO2; tonne of CO2; metric tons of CO2; 吨 CO₂",
      万tCO2: "万吨二氧化碳; 万吨CO2; 万tCO2; 10^4 t CO2; 10⁴ tCO2; 10000 tCO2; 10^4tCO2",
      亿tCO2: "亿吨二氧化碳; 亿吨CO2; 10^8 t CO2; 亿tCO2",
      MtCO2: "百万吨二氧化碳; MtCO2; Mt CO2; million tonnes CO2; million metric tons of CO2; MMT CO2; Mt-CO2",
      GtCO2: "GtCO2; Gt CO2; billion tonnes of CO2; 十亿吨二氧化碳",
      kgCO2: "千克二氧化碳; 公斤二氧化碳; kgCO2; kg CO2; kg-CO2; kilograms of CO2; kg of CO2",
      gCO2: "克二氧化碳; gCO2; g CO2; grams of CO2",
      ktCO2: "千吨二氧化碳; ktCO2; kt CO2; Gg CO2; GgCO2; thousand tonnes of CO2",
    },
    refused: "tCO2e; tC; t; 万吨碳; tCH4; ppm; 吨碳",
  },
  {
    source: "heads of columns in the yearbooks of China, Chinese and English: area, length, people",
    formula: to("hm2"),
    read: {
      hm2: "公顷; hm2; hm²; ha; hectare; hectares; 1公顷",
      km2: "平方公里; 平方千米; km2; km²; ㎢; sq.km; sq km; square kilometres; square kilometers; sq. km; KM2",
      万hm2: "万公顷; 万hm2; 10^4 hm2; 10⁴ hm²; 10000 hectares; 10 000 ha; 万ha",
      千hm2: "千公顷; 1000 hectares; 1000 ha; 10^3 hm2; kha; 1 000 hectares; thousand hectares",
      m2: "平方米; m2; m²; ㎡; sq.m; sq m; square metres; square meters; sq. m",
      万m2: "万平方米; 万m2; 10000 m2; 10 000 sq.m; 10^4 m2; 万㎡",
      亩: "亩; 市亩; mu",
      万亩: "万亩; 10^4 mu; 10000 mu",
      亿亩: "亿亩",
      mi2: "square miles; sq mi; mi²",
      英亩: "acre; acres; 英亩",
    },
    refused: "m; m3; 坪; 甲; dunam; rai",
  },
  {
    source: "yields, densities and intensities in plans, standards and inventories",
    formula: to("kgCO2/m2"),
    read: {
      "kgCO2/m2":
        "kgCO2/m2; kgCO2/m²; kg CO2/m²; kgCO2/㎡; 千克二氧化碳/平方米; kgCO2·m-2; kg CO2 per m2; kgCO2/(m2); kg CO2 m-2",
      "tCO2/km2": "tCO2/km2; 吨二氧化碳/平方公里; t CO2/km²; tCO2·km-2; tonnes of CO2 per square kilometre",
      "tCO2/hm2": "tCO2/hm2; tCO2/ha; t CO2 ha-1; 吨二氧化碳/公顷; tCO2·hm-2; t CO2 per hectare; tCO₂/公顷",
      "万tCO2/km2": "万吨二氧化碳/平方公里; 万tCO2/km2",
    },
    refused: "kgCO2; kgC/m2; kg/m2; kgCO2/m3; kgCO2e/m2",
  },
];
