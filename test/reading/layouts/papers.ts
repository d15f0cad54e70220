import { layout } from "./layout";

/** How papers print tables: in both languages, with statistics of indicators, and with what land became of what. */
export const PAPERS = [
  layout(
    "kinds of land in two languages, years over area and share, the unit behind the English",
    `Tab.2 Land use structure of the county
     土地利用类型 Land use type | 2010年 | < | 2020 Year 2020 | <
     ^ | 面积 Area (hm²) | 比例 Proportion (%) | 面积 Area (hm²) | 比例 Proportion (%)
     耕地 Cultivated land | 31 854.2 | 17.9 | 24 441.6 | 13.7
     林地Woodland | 49 893.4 | 28 | 52 718.3 | 29.6
     建设用地 Land for construction | 7 293.1 | 4.1 | 13 914.6 | 7.8`,
    `B4 arable-land 31854.2 2010
     D4 arable-land 24441.6 2020
     B5 forest-land-area 49893.4 2010
     D5 forest-land-area 52718.3 2020
     B6 construction-land-area 7293.1 2010
     D6 construction-land-area 13914.6 2020`,
  ),
  layout(
    "kinds of land across, the unit between the Chinese and the English",
    `年份 Year | 耕地/km² Farmland | 林地/km² Woodland | 草地/km² Grassland | 建设用地/km² Construction land
     2003 | 3105.2 | 9630.6 | 276.1 | 2920.4
     2013 | 2816.9 | 9619.1 | 409 | 3123.9`,
    `B2:B3 arable-land 310520 281690 @ 2003 2013
     C2:C3 forest-land-area 963060 961910 @ 2003 2013
     D2:D3 - 276.1 409 @ 2003 2013
     E2:E3 construction-land-area 292040 312390 @ 2003 2013`,
    `D2:D3 unknown-name`,
  ),
  layout(
    "kinds of land with the unit of their area and nothing else",
    `年份 | 林地／km² | 农业用地／km²
     2015 | 1005.6 | 7939.4
     2020 | 1704 | 6749.8`,
    `B2:B3 forest-land-area 100560 170400 @ 2015 2020
     C2:C3 - 7939.4 6749.8 @ 2015 2020`,
    `C2:C3 unknown-name`,
  ),
  layout(
    "ten thousand hectares with the power on the line",
    `土地利用 类型 | 2010年 | < | 2020年 | <
     ^ | 面积 /104 hm² | 比例 /% | 面积 /104hm² | 比例 /%
     耕地 | 25.9 | 18.7 | 29.6 | 21.4
     林地 | 41.2 | 29 | 43.1 | 31`,
    `B3 arable-land 259000 2010
     D3 arable-land 296000 2020
     B4 forest-land-area 412000 2010
     D4 forest-land-area 431000 2020`,
  ),
  layout(
    "what land became of what, in two languages and with units",
    `土地利用类型 Land use type | 耕地 Cultivated land | 林地 Forest land | 建设用地 Built-up land | 2010年合计
     耕地/km² | 23513.1 | 641 | 962.4 | 25116.5
     林地/km² | 235.1 | 5624.5 | 39.4 | 5899
     建设用地/km² | 180 | 12 | 2102.1 | 2294.1`,
    ``,
    `no-table`,
  ),
  layout(
    "the share of green space in all land is no green ratio of a plot",
    `土地利用类型 | 2010年 | < | 2020年 | <
     ^ | 面积/km² | 比重/% | 面积/km² | 比重/%
     建设用地 | 542.7 | 3.8 | 877.9 | 6.2
     绿地 | 4810 | 33.9 | 5436 | 38.4`,
    `B3 construction-land-area 54270 2010
     D3 construction-land-area 87790 2020
     B4 - 4810 2010
     D4 - 5436 2020`,
    `B4 unknown-name
     D4 unknown-name`,
  ),
  layout(
    "numbers of indicators and ranks of their relation are no values",
    `因子 | 指标序号 | 关联度 | 关联序数
     植被覆盖率(%) | 4 | 0.81 | 15
     绿化覆盖率(%) | 5 | 0.72 | 19`,
    ``,
    `no-table`,
  ),
  layout(
    "loadings of components are no values",
    `指标 | 主成分1 | 主成分2
     耕地面积/hm² | 0.89 | 0.29
     绿化覆盖率/% | 0.67 | -0.58`,
    ``,
    `no-table`,
  ),
  layout(
    "classes that only the English tells apart",
    `组合类型 Composite type | 面积/km² Area
     林地 Forest I | 36385.3
     林地 Forest I-II-III | 14670.1
     林地 Forest | 3712.5`,
    `B2:B3 - 36385.3 14670.1 @ -
     B4 forest-land-area 371250 -`,
    `B2:B3 unknown-name`,
  ),
];
