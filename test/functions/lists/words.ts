import type { List } from "./list";

export const WORD_LISTS: List[] = [
  {
    source: "GLA, Urban Greening Factor guidance (2023), table 1, and the London Plan (2021), table 8.2",
    formula: (name) => `=GREEN.UGF({"${name}"},{100},1000)`,
    read: {
      半自然植被:
        "Semi-natural vegetation (e.g. trees, woodland, species-rich grassland) maintained or established on site; Semi-natural vegetation; Species-rich grassland; Woodland",
      湿地或开放水域: "Wetland or open water; Wetland; Open water",
      密集型绿色屋顶:
        "Intensive green roof or vegetation over structure. Substrate minimum settled depth of 150mm; Intensive green roof or vegetation over structure; Intensive green roof; Vegetation over structure",
      连通树坑标准树木:
        "Standard trees planted in connected tree pits with a minimum soil volume equivalent to at least two thirds of the projected canopy area of the mature tree; Standard trees in connected tree pits; Standard trees planted in connected tree pits",
      粗放型绿色屋顶:
        "Extensive green roof with substrate of minimum settled depth of 80mm (or 60mm beneath vegetation blanket); Extensive green roof with substrate of minimum settled depth of 80mm (or 60mm beneath vegetation blanket) - meets the requirements of GRO Code 2014; Extensive green roof",
      多花多年生植物: "Flower-rich perennial planting",
      雨水花园: "Rain gardens and other vegetated sustainable drainage elements; Rain gardens; Rain garden",
      树篱: "Hedges (line of mature shrubs one or two shrubs wide); Hedges; Hedge",
      小树坑标准树木:
        "Standard trees planted in pits with soil volumes less than two thirds of the projected canopy area of the mature tree; Standard trees planted in pits",
      绿墙: "Green wall - modular system or climbers rooted in soil; Green wall; Green wall – modular system or climbers rooted in soil; Modular green wall",
      地被植物: "Groundcover planting; Ground cover planting",
      休闲草地:
        "Amenity grassland (species-poor, regularly mown lawn); Amenity grassland; Lawn; Regularly mown lawn",
      轻型绿色屋顶:
        "Extensive green roof of sedum mat or other lightweight systems that do not meet GRO Code 2014; Extensive green roof of sedum mat or other lightweight systems; Sedum roof",
      加氯水景:
        "Water features (chlorinated) or unplanted detention basins; Water features (chlorinated); Unplanted detention basins",
      透水铺装: "Permeable paving; Permeable pavement",
      密封表面:
        "Sealed surfaces (e.g. concrete, asphalt, waterproofing, stone); Sealed surfaces; Sealed surface",
    },
    refused:
      "Green roof; Trees; Standard trees; Green space; Water; Roof; Road; Building; 绿地; 树木; 水面; 道路; 建筑",
  },
  {
    source: "IPCC and UNFCCC: gases and reports",
    formula: (name) => {
      const [gas = "", report = ""] = name.split("|");
      return `=CARBON.CO2E(1, "${gas}", "${report || "AR5"}")`;
    },
    read: {
      "CH4|AR6":
        "Methane|AR6; 甲烷|第六次评估报告; CH₄|IPCC AR6; methane (CH4)|Sixth Assessment Report; 甲烷（CH4）|IPCC第六次评估报告; CH4 (non-fossil)|AR6",
      "CH4|AR5":
        "Methane|AR5; 甲烷|第五次评估; CH4|IPCC AR5 GWP100; CH4|Fifth Assessment Report (AR5); CH4|AR5 (2013); CH4|AR5 (2014); CH4|第五次评估报告（AR5）",
      "CH4|AR4": "Methane|AR4; CH4|第四次评估报告; CH4|IPCC Fourth Assessment Report; CH4|AR4 (2007)",
      "CH4|SAR": "Methane|SAR; CH4|Second Assessment Report; CH4|第二次评估报告; CH4|AR2; CH4|IPCC 1995",
      "N2O|AR6":
        "Nitrous oxide|AR6; N₂O|AR6; 氧化亚氮|第六次评估; Nitrous oxide (N2O)|AR6; 氧化亚氮（N2O）|AR6",
      "化石甲烷|AR6": "CH4 (fossil)|AR6; Fossil methane|AR6; CH4-fossil|AR6",
      "CO2|AR6": "Carbon dioxide|AR6; CO₂|AR6; 二氧化碳|AR6; 二氧化碳（CO2）|AR6",
    },
    refused:
      "SF6|AR5; 六氟化硫|AR5; NF3|AR5; HFC-134a|AR5; HFCs|AR5; PFCs|AR5; CF4|AR5; HFC-23|AR5; Sulphur hexafluoride|AR5; Ozone|AR5; CO|AR5; CH4|TAR; CH4|AR3; CH4|第三次评估报告",
  },
  {
    source: "FRAGSTATS and papers on mixed land: diversity and evenness",
    formula: (name) => `=LAND.MIX({10;20;70}, , "${name}")`,
    read: {
      均衡度:
        "SHEI; Shannon's Evenness Index; Shannon evenness; Shannon evenness index; 香农均匀度指数; 香农均匀度; 均匀度指数; 均衡度; Pielou's evenness index; Pielou evenness; 土地利用混合度; 混合度; Evenness; Pielou指数",
      信息熵:
        "SHDI; Shannon's Diversity Index; Shannon diversity index; Shannon-Wiener index; 香农多样性指数; 香农-维纳指数; 香农－威纳指数; 信息熵; 土地利用信息熵; Shannon entropy; Shannon index",
      辛普森多样性指数:
        "SIDI; Simpson's Diversity Index; Simpson diversity index; 辛普森多样性指数; Simpson指数; 辛普森指数; Gini-Simpson; Gini-Simpson index; Simpson index",
    },
    refused: "SIEI; MSIEI; HHI; Herfindahl; 优势度; 破碎度; AWMSI; LPI; 聚集度",
  },
  {
    source: "papers on urban form: compactness",
    formula: (name) => `=LAND.COMPACTNESS(10, 15, "${name}")`,
    read: {
      周长比: "Richardson; Richardson compactness index; Batty; Batty紧凑度; BCI; 紧凑度指数; Richardson指数",
      等周商:
        "Polsby-Popper; Polsby–Popper score; Isoperimetric quotient; 圆形度; 等周商; IPQ; Circularity ratio; Circularity; 圆形率",
      "分形维数（m）": "FRAC; fractal dimension (m); 分维数（m）; 分形维数(m)",
      "分形维数（km）": "fractal dimension (km); 分维数（km）",
    },
    refused: "Schwartzberg; 分形维数; 分维数; fractal dimension; Fractal; 形状指数; LSI; 伸延率; Shape index",
  },
];
