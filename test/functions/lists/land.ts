import type { List } from "./list";

const land = (name: string) => `=CARBON.LAND(1, "${name}", "静态系数（待核）")`;

export const LAND_LISTS: List[] = [
  {
    source:
      "TD/T 1055-2019 and GB/T 21010-2017: the classes of the third land survey, with and without codes",
    formula: land,
    read: {
      耕地: "01 耕地; 耕地; 0101 水田; 水田; 0102 水浇地; 水浇地; 0103 旱地; 旱地; 耕地（01）; Cultivated land; Paddy field; Irrigated land; Dry land",
      园地: "02 种植园用地; 种植园用地; 园地; 0201 果园; 果园; 0201K 可调整果园; 0202 茶园; 茶园; 0203 橡胶园; 橡胶园; 0204 其他园地; 其他园地; 可调整茶园; 可调整其他园地; Garden land; Orchard; Tea garden; Rubber plantation",
      林地: "03 林地; 林地; 0301 乔木林地; 乔木林地; 0301K 可调整乔木林地; 0302 竹林地; 竹林地; 0305 灌木林地; 灌木林地; 0307 其他林地; 其他林地; Forest land; Woodland; Arbor forest land; Bamboo forest land; Shrubland; Other forest land",
      草地: "04 草地; 草地; 0401 天然牧草地; 天然牧草地; 0403 人工牧草地; 人工牧草地; 0403K 可调整人工牧草地; 0404 其他草地; 其他草地; Grassland; Natural pasture; Artificial pasture; Other grassland",
      水域: "1101 河流水面; 河流水面; 1102 湖泊水面; 湖泊水面; 1103 水库水面; 水库水面; 1104 坑塘水面; 坑塘水面; 1104A 养殖坑塘; 养殖坑塘; 1107 沟渠; 沟渠; 1107A 干渠; Water; River; Lake; Reservoir; Pond; Water area; Waters",
      未利用地:
        "12 其他土地; 其他土地; 未利用地; 1204 盐碱地; 盐碱地; 1205 沙地; 沙地; 1206 裸土地; 裸土地; 1207 裸岩石砾地; 裸岩石砾地; Unused land; Other land; Bare land; Sandy land; Saline-alkali land",
    },
    refused:
      "00 湿地; 湿地; 0303 红树林地; 红树林地; 0304 森林沼泽; 0306 灌丛沼泽; 0402 沼泽草地; 0603 盐田; 1105 沿海滩涂; 1106 内陆滩涂; 1108 沼泽地; 05 商业服务业用地; 05H1 商业服务业设施用地; 0508 物流仓储用地; 06 工矿用地; 0601 工业用地; 0602 采矿用地; 07 住宅用地; 0701 城镇住宅用地; 0702 农村宅基地; 08 公共管理与公共服务用地; 08H1 机关团体新闻出版用地; 08H2 科教文卫用地; 08H2A 高教用地; 0809 公用设施用地; 0810 公园与绿地; 公园与绿地; 0810A 广场用地; 09 特殊用地; 10 交通运输用地; 1001 铁路用地; 1002 轨道交通用地; 1003 公路用地; 1004 城镇村道路用地; 1005 交通服务场站用地; 1006 农村道路; 1007 机场用地; 1008 港口码头用地; 1009 管道运输用地; 1109 水工建筑用地; 1110 冰川及永久积雪; 1202 设施农用地; 1203 田坎; 20 城镇村及工矿用地; 201 城市; 201A 城市独立工业用地; 202 建制镇; 203 村庄; 204 盐田及采矿用地; 205 特殊用地; 建设用地; 商服用地; Construction land; Residential land; Transportation land; Wetland",
  },
  {
    source: "国土空间调查、规划、用途管制用地用海分类指南 (2023), every class of two levels",
    formula: land,
    read: {
      耕地: "01 耕地; 0101水田; 0102水浇地; 0103旱地",
      园地: "02 园地; 0201 果园; 0202 茶园; 0203 橡胶园地; 0204 油料园地; 0205 其他园地",
      林地: "03 林地; 0301 乔木林地; 0302 竹林地; 0303 灌木林地; 0304 其他林地",
      草地: "04 草地; 0401 天然牧草地; 0402 人工牧草地; 0403 其他草地",
      水域: "17 陆地水域; 1701 河流水面; 1702 湖泊水面; 1703 水库水面; 1704 坑塘水面; 1705 沟渠",
      未利用地: "23 其他土地; 2304 盐碱地; 2305 沙地; 2306 裸土地; 2307 裸岩石砾地",
    },
    refused:
      "05 湿地; 0501 森林沼泽; 0502 灌丛沼泽; 0503 沼泽草地; 0504 其他沼泽地; 0505 沿海滩涂; 0506 内陆滩涂; 0507 红树林地; 06 农业设施建设用地; 0601 农村道路; 060101 村道用地; 060102 田间道; 0602 设施农用地; 060201 种植设施建设用地; 060202 畜禽养殖设施建设用地; 060203 水产养殖设施建设用地; 07 居住用地; 0701 城镇住宅用地; 070101 一类城镇住宅用地; 070102 二类城镇住宅用地; 070103 三类城镇住宅用地; 0702 城镇社区服务设施用地; 0703 农村宅基地; 0704 农村社区服务设施用地; 08 公共管理与公共服务用地; 0801 机关团体用地; 0802 科研用地; 0803 文化用地; 0804 教育用地; 0805 体育用地; 0806 医疗卫生用地; 0807 社会福利用地; 09 商业服务业用地; 0901 商业用地; 0902 商务金融用地; 0903 娱乐用地; 0904 其他商业服务业用地; 10 工矿用地; 1001 工业用地; 100101 一类工业用地; 1002 采矿用地; 1003 盐田; 11 仓储用地; 1101 物流仓储用地; 1102 储备库用地; 12 交通运输用地; 1201 铁路用地; 1202 公路用地; 1203 机场用地; 1204 港口码头用地; 1205 管道运输用地; 1206 城市轨道交通用地; 1207 城镇村道路用地; 1208 交通场站用地; 1209 其他交通设施用地; 13 公用设施用地; 1301 供水用地; 1302 排水用地; 1303 供电用地; 1304 供燃气用地; 1305 供热用地; 1306 通信用地; 1309 环卫用地; 1310 消防用地; 1311 水工设施用地; 1312 其他公用设施用地; 14 绿地与开敞空间用地; 1402 防护绿地; 1403 广场用地; 15 特殊用地; 1501 军事设施用地; 16 留白用地; 1706 冰川及常年积雪; 18 渔业用海; 1801 渔业基础设施用海; 1802 增养殖用海; 19 工矿通信用海; 20 交通运输用海; 2001 港口用海; 21 游憩用海; 22 特殊用海; 24 其他海域; 2302 后备耕地; 2303 田坎",
  },
  {
    source:
      "land-cover products: CNLUCC, CLCD, GlobeLand30, FROM-GLC, ESA WorldCover, IPCC land-use categories",
    formula: land,
    read: {
      耕地: "11 水田; 12 旱地; Cropland; 耕地; 农田; Cultivated Land; Crops; Farmland; 山地水田; 平原旱地; Rainfed cropland; Irrigated cropland",
      林地: "21 有林地; 22 灌木林; 灌木林; 23 疏林地; 疏林地; 疏林; 24 其他林地; 林地; Forest; Forest Land; Forestland; Tree cover; Trees; Shrub; Shrubs; Shrubland; 灌木地; 灌丛; 森林; 阔叶林; 针叶林; 混交林; Woods",
      草地: "31 高覆盖度草地; 32 中覆盖度草地; 33 低覆盖度草地; 高覆盖草地; 中覆盖草地; 低覆盖草地; Grassland; Grass; Grasslands; Rangeland; 草原",
      水域: "41 河渠; 河渠; 42 湖泊; 湖泊; 43 水库坑塘; 水库坑塘; Water; Waterbody; Water bodies; Permanent water bodies; 水体; 水域",
      未利用地:
        "61 沙地; 62 戈壁; 戈壁; 63 盐碱地; 65 裸土地; 66 裸岩石质地; 裸岩石质地; Barren; Bareland; Bare Land; Bare / sparse vegetation; 裸地; 未利用土地; Unused; Unutilized; Desert; 荒漠; 沙漠; Other Land; 荒地",
    },
    refused:
      "44 永久性冰川雪地; 永久性冰川雪地; 45 滩涂; 滩涂; 46 滩地; 滩地; 51 城镇用地; 城镇用地; 52 农村居民点; 53 其他建设用地; 其他建设用地; 64 沼泽地; 沼泽地; Snow/Ice; Snow and ice; Permanent snow and ice; 冰川和永久积雪; Impervious; Impervious surface; Built-up; Built area; Artificial surfaces; 人造地表; Settlements; Settlement; Urban; Wetland; Wetlands; Herbaceous wetland; Mangroves; 苔原; Tundra; Moss and lichen; 建设用地; 城乡工矿居民用地; 城乡、工矿、居民用地",
  },
];
