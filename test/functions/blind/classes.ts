import { each, type Table } from "./table";

const NONE = "#VALUE!";

/** Whole lists of official classes, name by name as they are printed: what has a figure here, and what must be refused. */
export const CLASSES: Table[] = [
  {
    source: "IPCC 2006, volume 2, table 1.2: every fuel",
    calls: each(
      (name) => `=CARBON.FUEL(100, "${name}")`,
      [
        ["Crude Oil", 302.02], ["Orimulsion", NONE], ["Natural Gas Liquids", NONE], ["Motor Gasoline", 292.51],
        ["Aviation Gasoline", NONE], ["Jet Gasoline", NONE], ["Jet Kerosene", 301.79], ["Other Kerosene", 303.34],
        ["Shale Oil", NONE], ["Gas/Diesel Oil", 309.59], ["Residual Fuel Oil", 317.05],
        ["Liquefied Petroleum Gases", 310.13], ["Ethane", NONE], ["Naphtha", NONE], ["Bitumen", NONE], ["Lubricants", NONE],
        ["Petroleum Coke", 321.15], ["Refinery Feedstocks", NONE], ["Refinery Gas", 301.19], ["Paraffin Waxes", NONE],
        ["White Spirit and SBP", NONE], ["Other Petroleum Products", NONE], ["Anthracite", NONE], ["Coking Coal", NONE],
        ["Other Bituminous Coal", 174.18], ["Sub-Bituminous Coal", NONE], ["Lignite", 117.29], ["Oil Shale and Tar Sands", NONE],
        ["Brown Coal Briquettes", NONE], ["Patent Fuel", NONE], ["Coke Oven Coke", 286.04], ["Gas Coke", NONE],
        ["Coal Tar", NONE], ["Gas Works Gas", NONE], ["Coke Oven Gas", 886.38], ["Blast Furnace Gas", 848.11],
        ["Oxygen Steel Furnace Gas", 1512.4], ["Natural Gas", 2162.19], ["Municipal Wastes (non-biomass fraction)", NONE],
        ["Industrial Wastes", NONE], ["Waste Oils", NONE], ["Peat", NONE], ["Wood/Wood Waste", NONE],
        ["Sulphite lyes (black liquor)", NONE], ["Other Primary Solid Biomass", NONE], ["Charcoal", NONE], ["Biogasoline", NONE],
        ["Biodiesels", NONE], ["Landfill Gas", NONE], ["Sludge Gas", NONE], ["Other Biogas", NONE],
      ],
    ),
  },
  {
    source: "the catalogue of energies of China's energy statistics (能源统计报表制度, 205-1), coefficients of GB/T 2589—2020",
    calls: each(
      (name) => `=CARBON.TCE(1, "${name}")`,
      [
        ["原煤", 0.7143], ["无烟煤", NONE], ["炼焦烟煤", NONE], ["一般烟煤", NONE], ["褐煤", NONE], ["洗精煤", 0.9],
        ["其他洗煤", NONE], ["煤制品", NONE], ["型煤", NONE], ["水煤浆", NONE], ["煤粉", NONE], ["焦炭", 0.9714],
        ["其他焦化产品", NONE], ["焦炉煤气", NONE], ["高炉煤气", 1.286], ["转炉煤气", NONE], ["发生炉煤气", NONE],
        ["天然气", 13.3], ["液化天然气", 1.7572], ["煤层气", NONE], ["原油", 1.4286], ["汽油", 1.4714], ["煤油", 1.4714],
        ["柴油", 1.4571], ["燃料油", 1.4286], ["液化石油气", 1.7143], ["炼厂干气", 1.5714], ["石脑油", NONE], ["润滑油", NONE],
        ["石蜡", NONE], ["溶剂油", NONE], ["石油焦", NONE], ["石油沥青", NONE], ["其他石油制品", NONE], ["热力", 0.03412],
        ["电力", 1.229], ["煤矸石", NONE], ["城市生活垃圾", NONE], ["生物质能", NONE], ["余热余压", NONE], ["其他燃料", NONE],
      ],
    ),
  },
  {
    source: "国土空间调查、规划、用途管制用地用海分类指南 (自然资发〔2023〕234号), coefficients of the static family",
    calls: each(
      (name) => `=CARBON.LAND(100, "${name}", "静态系数（待核）", "碳")`,
      [
        ["耕地", 42.2], ["水田", 42.2], ["水浇地", 42.2], ["旱地", 42.2], ["园地", -73], ["果园", -73], ["茶园", -73],
        ["橡胶园地", -73], ["油料园地", -73], ["其他园地", -73], ["林地", -64.4], ["乔木林地", -64.4], ["竹林地", -64.4],
        ["灌木林地", -64.4], ["其他林地", -64.4], ["草地", -2.1], ["天然牧草地", -2.1], ["人工牧草地", -2.1], ["其他草地", -2.1],
        ["湿地", NONE], ["森林沼泽", NONE], ["灌丛沼泽", NONE], ["沼泽草地", NONE], ["其他沼泽地", NONE], ["沿海滩涂", NONE],
        ["内陆滩涂", NONE], ["红树林地", NONE], ["农业设施建设用地", NONE], ["居住用地", NONE], ["城镇住宅用地", NONE],
        ["农村宅基地", NONE], ["公共管理与公共服务用地", NONE], ["商业服务业用地", NONE], ["工矿用地", NONE], ["仓储用地", NONE],
        ["交通运输用地", NONE], ["公用设施用地", NONE], ["绿地与开敞空间用地", NONE], ["防护绿地", NONE], ["广场用地", NONE],
        ["特殊用地", NONE], ["留白用地", NONE], ["陆地水域", -25.3], ["河流水面", -25.3], ["湖泊水面", -25.3],
        ["水库水面", -25.3], ["坑塘水面", -25.3], ["沟渠", -25.3], ["冰川及常年积雪", NONE], ["渔业用海", NONE],
        ["其他土地", -0.5], ["空闲地", NONE], ["田坎", NONE], ["盐碱地", -0.5], ["沙地", -0.5], ["裸土地", -0.5],
        ["裸岩石砾地", -0.5],
      ],
    ),
  },
  {
    source: "IPCC 2006, volume 5, tables 3.1 and 4.1; names of gases and reports as inventories print them",
    calls: [
      ...each(
        (name) => `=CARBON.LANDFILL(1000, 0.15, "${name}", , 1, 0)`,
        [
          ["Managed – anaerobic", 50], ["Managed – semi-aerobic", 25], ["Unmanaged – deep (>5 m waste)", 40],
          ["Unmanaged – deep (>5 m waste) and/or high water table", 40], ["Unmanaged – shallow (<5 m waste)", 20],
          ["Uncategorised SWDS", 30], ["管理型", 50], ["未分类", 30], ["landfill", NONE],
        ],
      ),
      ...each(
        (name) => `=CARBON.CO2E(1, "${name}", "AR4")`,
        [
          ["CH₄", 25], ["N₂O", 298], ["CO₂", 1], ["Methane (CH4)", 25], ["Nitrous oxide (N2O)", 298],
          ["Carbon dioxide (CO2)", 1], ["甲烷（CH4）", 25], ["氧化亚氮（N2O）", 298], ["HFCs", NONE], ["SF6", NONE],
        ],
      ),
      ...each(
        (name) => `=CARBON.CO2E(1, "CH4", "${name}")`,
        [
          ["IPCC AR6", 27], ["AR5 (100-year)", 28], ["IPCC Fourth Assessment Report", 25], ["IPCC第五次评估报告", 28],
          ["第四次评估报告", 25], ["SAR", 21], ["TAR", NONE], ["GWP100 AR5", 28],
        ],
      ),
      ...each(
        (name) => `=CARBON.WASTE(1000, "${name}")`,
        [
          ["Composting", 175.6], ["Anaerobic digestion at biogas facilities", 22.4], ["好氧堆肥", 175.6],
          ["sanitary landfill", NONE],
        ],
      ),
    ],
  },
]; // prettier-ignore
