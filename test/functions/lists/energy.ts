import type { List } from "./list";

export const ENERGY_LISTS: List[] = [
  {
    source:
      "China Energy Statistical Yearbook 2023, the columns of the energy balances, Chinese and English (CARBON.TCE)",
    formula: (name) => `=CARBON.TCE(1, "${name}")`,
    read: {
      原煤: "原煤; Raw Coal; 原煤 Raw Coal; 原煤（吨）",
      洗精煤: "洗精煤; Cleaned Coal; 洗精煤 Cleaned Coal",
      焦炭: "焦炭; Coke; 焦炭 Coke",
      高炉煤气: "高炉煤气; Blast Furnace Gas; 高炉煤气 Blast Furnace Gas; BFG",
      原油: "原油; Crude Oil; 原油 Crude Oil",
      汽油: "汽油; Gasoline; 汽油 Gasoline",
      煤油: "煤油; Kerosene; 煤油 Kerosene",
      柴油: "柴油; Diesel Oil; 柴油 Diesel Oil",
      燃料油: "燃料油; Fuel Oil; 燃料油 Fuel Oil",
      液化石油气: "液化石油气; LPG; 液化石油气 LPG; 液化石油气（LPG）",
      炼厂干气: "炼厂干气; Refinery Gas; 炼厂干气 Refinery Gas",
      天然气: "天然气; Natural Gas; 天然气 Natural Gas",
      液化天然气: "液化天然气; LNG; 液化天然气 LNG; 液化天然气（LNG）",
      热力: "热力; Heat; 热力 Heat; 热力（当量）",
      电力: "电力; Electricity; 电力 Electricity; 电力（当量）",
    },
    refused:
      "其他洗煤; Other Washed Coal; 煤制品; 型煤; Briquettes; 煤矸石; Gangue; 焦炉煤气; Coke Oven Gas; 转炉煤气; Converter Gas; 其他煤气; Other Gas; 其他焦化产品; Other Coking Products; 煤合计; Coal Total; 油品合计; Petroleum Products Total; Total Petroleum Products; 石脑油; Naphtha; 润滑油; Lubricants; 石蜡; Paraffin Waxes; 溶剂油; White Spirit; 石油沥青; Bitumen Asphalt; 石油焦; Petroleum Coke; 其他石油制品; Other Petroleum Products; 其他能源; Other Energy; 合计; Total; 电力（等价值）; 原煤（万吨）",
  },
  {
    source:
      "China Energy Statistical Yearbook 2023, the columns of the energy balances, Chinese and English (CARBON.FUEL)",
    formula: (name) => `=CARBON.FUEL(1, "${name}")`,
    read: {
      焦炭: "焦炭; Coke; 焦炭 Coke",
      焦炉煤气: "焦炉煤气; Coke Oven Gas; 焦炉煤气 Coke Oven Gas",
      高炉煤气: "高炉煤气; Blast Furnace Gas; 高炉煤气 Blast Furnace Gas",
      转炉煤气: "转炉煤气; Converter Gas; 转炉煤气 Converter Gas",
      原油: "原油; Crude Oil; 原油 Crude Oil",
      汽油: "汽油; Gasoline",
      柴油: "柴油; Diesel Oil",
      燃料油: "燃料油; Fuel Oil",
      石油焦: "石油焦; Petroleum Coke; 石油焦 Petroleum Coke",
      液化石油气: "液化石油气; LPG",
      炼厂干气: "炼厂干气; Refinery Gas",
      天然气: "天然气; Natural Gas",
      液化天然气: "液化天然气; LNG",
    },
    refused:
      "原煤; Raw Coal; 洗精煤; Cleaned Coal; 其他洗煤; Other Washed Coal; 煤制品; 型煤; Briquettes; 煤矸石; Gangue; 其他煤气; Other Gas; 其他焦化产品; Other Coking Products; 煤合计; Coal Total; 油品合计; Petroleum Products Total; Total Petroleum Products; 石脑油; Naphtha; 润滑油; Lubricants; 石蜡; Paraffin Waxes; 溶剂油; White Spirit; 石油沥青; Bitumen Asphalt; 其他石油制品; Other Petroleum Products; 热力; Heat; 电力; Electricity; 其他能源; Other Energy; 无烟煤; 炼焦烟煤; 煤层气; 发生炉煤气; 生物燃料; 余热余压; 其他燃料; 城市生活垃圾用于燃料",
  },
  {
    source: "能源统计报表制度, table 205-1 (CARBON.TCE)",
    formula: (name) => `=CARBON.TCE(1, "${name}")`,
    read: {
      天然气: "天然气（气态）",
      液化天然气: "液化天然气（液态）",
    },
    refused:
      "无烟煤; 炼焦烟煤; 一般烟煤; 褐煤; 煤层气; 煤层气（煤田）; 发生炉煤气; 石脑油; 余热余压; 生物燃料; 生物质燃料; 城市生活垃圾用于燃料; 其他工业废料用于燃料; 其他燃料; 能源合计",
  },
  {
    source: "IPCC 2006, volume 2, table 1.2, English",
    formula: (name) => `=CARBON.FUEL(1, "${name}")`,
    read: {
      原油: "Crude Oil",
      汽油: "Motor Gasoline",
      煤油: "Jet Kerosene",
      一般煤油: "Other Kerosene",
      柴油: "Gas/Diesel Oil",
      燃料油: "Residual Fuel Oil",
      液化石油气: "Liquefied Petroleum Gases",
      石油焦: "Petroleum Coke",
      炼厂干气: "Refinery Gas",
      烟煤: "Other Bituminous Coal",
      褐煤: "Lignite",
      焦炭: "Coke Oven Coke",
      焦炉煤气: "Coke Oven Gas",
      高炉煤气: "Blast Furnace Gas",
      转炉煤气: "Oxygen Steel Furnace Gas",
      天然气: "Natural Gas",
    },
    refused:
      "Orimulsion; Natural Gas Liquids; Natural Gas Liquids (NGLs); Aviation Gasoline; Jet Gasoline; Shale Oil; Ethane; Naphtha; Bitumen; Lubricants; Refinery Feedstocks; Paraffin Waxes; White Spirit and SBP; Other Petroleum Products; Anthracite; Coking Coal; Sub-Bituminous Coal; Oil Shale and Tar Sands; Brown Coal Briquettes; Patent Fuel; Coke Oven Coke and Lignite Coke; Gas Coke; Coal Tar; Gas Works Gas; Municipal Wastes (non-biomass fraction); Industrial Wastes; Waste Oil; Waste Oils; Peat; Wood/Wood Waste; Wood / Wood Waste; Sulphite Lyes (Black Liquor); Other Primary Solid Biomass; Charcoal; Biogasoline; Biodiesels; Other Liquid Biofuels; Landfill Gas; Sludge Gas; Other Biogas; Municipal Wastes (biomass fraction)",
  },
  {
    source: "IPCC 2006, volume 2, table 1.2, Chinese edition",
    formula: (name) => `=CARBON.FUEL(1, "${name}")`,
    read: {
      原油: "原油",
      汽油: "车用汽油",
      煤油: "喷气煤油; 航空煤油",
      一般煤油: "其他煤油",
      燃料油: "残留燃料油; 残渣燃料油",
      液化石油气: "液化石油气",
      石油焦: "石油焦",
      炼厂干气: "炼厂气; 炼油厂气",
      烟煤: "其他烟煤; 其他沥青煤",
      褐煤: "褐煤",
      焦炭: "焦炉焦炭",
      焦炉煤气: "焦炉煤气",
      高炉煤气: "高炉煤气; 鼓风炉煤气",
      转炉煤气: "氧气吹炼钢炉煤气; 氧气炼钢炉煤气",
      天然气: "天然气",
    },
    refused:
      "奥里油; 天然气凝析液; 航空汽油; 喷气汽油; 页岩油; 乙烷; 石脑油; 沥青; 润滑剂; 炼厂原料; 固体石蜡; 石油溶剂和SBP; 其他石油产品; 无烟煤; 炼焦煤; 次沥青煤; 次烟煤; 油页岩和焦油沙; 褐煤压块; 专利燃料; 煤气焦炭; 煤焦油; 煤气公司煤气; 城市废弃物; 工业废弃物; 废油; 泥炭; 木材/木材废弃物; 黑液; 木炭; 生物汽油; 生物柴油; 填埋气体; 填埋气; 污泥气体; 汽油/柴油",
  },
];
