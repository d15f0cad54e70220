import { layout } from "./layout";

/** Names of indicators as offices write them, and those that are near and none of ours. Most were written with their answers before any of them was read. */
export const NAMES = [
  layout(
    "numbers of several kinds before the names",
    `序号 | 指标 | 单位 | 2025年
     一 | 生态 | |
     （一） | 绿化覆盖率 | % | 42
     1. | 林地面积 | 公顷 | 300
     （1） | 混交林占比 | % | 33
     二 | 交通 | |
     ① | 公交分担率 | % | 40
     2.1.3 | 慢行分担率 | % | 30`,
    `D3 green-cover 42 2025
     D4 forest-land-area 300 2025
     D5 mixed-forest-share 33 2025
     D7 public-transport-share 40 2025
     D8 walking-cycling-share 30 2025`,
  ),
  layout(
    "a scope column beside merged names",
    `指标项 | 范围 | 单位 | 基期 | 2035年
     绿色出行比例 | 市域 | % | 60 | 70
     ^ | 中心城区 | % | 66 | 80
     道路网密度 | 中心城区 | 公里/平方公里 | 6.5 | 8`,
    `D2:E2 green-travel-share 60 70 @ - 2035
     D3:E3 green-travel-share 66 80 @ - 2035
     D4:E4 road-network-density 6.5 8 @ - 2035`,
  ),
  layout(
    "names that begin with signs are text",
    `指标 | 单位 | 2025年
     =绿化覆盖率 | % | 40
     +公交分担率 | % | 35
     '@新指标 | 个 | 3
     -容积率 | | 1.4`,
    `C2 - 40 2025
     C3 - 35 2025
     C4 - 3 2025
     C5 floor-area-ratio 1.4 2025`,
    `C2:C4 unknown-name`,
  ),
  layout(
    "the second indicator shares its merged name, scopes in the next column",
    `指标 | 口径 | 单位 | 2022年
     碳排放总量 | 全市 | 万吨CO2 | 1200
     ^ | 中心城区 | 万吨CO2 | 700
     绿化覆盖率 | 全市 | % | 40`,
    `D2 total-carbon 12000000 2022
     D3 total-carbon 7000000 2022
     D4 green-cover 40 2022`,
  ),
  layout(
    "names cut by line ends, with 的 and other words for shares",
    `指标 | 单位 | 2025年
     零碳能源⏎发电的比例 | % | 45
     公交分担比例 | % | 38
     绿色出行占比 | % | 70
     建设用地面积 | 公顷 | 900
     装配式建筑比例 | % | 30
     生态保护红线面积占国土面积的比重 | % | 25
     建设用地 | 公顷 | 900`,
    `C2 zero-carbon-power-share 45 2025
     C3 public-transport-share 38 2025
     C4 green-travel-share 70 2025
     C5 construction-land-area 900 2025
     C6 prefabricated-building-share 30 2025
     C7 ecological-redline-share 25 2025
     C8 - 900 2025`,
    `C8 unknown-name`,
  ),
  layout(
    "names by usual variations once more",
    `指标 | 单位 | 2025年
 居民绿色出行比例 | % | 60
 公交出行分担比例 | % | 31
 公共交通站点300米半径覆盖率 | % | 70
 城市再生水利用率 | % | 25
 医疗废弃物集中处置比例 | % | 100
 绿色建筑占新建建筑面积比例 | % | 90
 新建二星级及以上绿色民用建筑比例 | % | 40
 城镇人均公园绿地 | 平方米/人 | 13
 二氧化碳排放总量 | 万吨 | 300
 单位国内生产总值二氧化碳排放量 | 吨/万元 | 0.8
 高效节水灌溉农田规模 | 万亩 | 12
 城市路网密度 | 公里/平方公里 | 8
 社区15分钟步行可达覆盖率 | % | 80
 零碳能源发电量比例 | % | 40`,
    `C2 - 60 2025
 C3 public-transport-share 31 2025
 C4 stop-300m-coverage 70 2025
 C5 reclaimed-water-rate 25 2025
 C6 medical-waste-central-disposal 100 2025
 C7 new-green-building-share 90 2025
 C8 - 40 2025
 C9 - 13 2025
 C10 total-carbon 3000000 2025
 C11 gdp-carbon-intensity 0.8 2025
 C12 water-saving-irrigation-area 8000 2025
 C13 road-network-density 8 2025
 C14 - 80 2025
 C15 zero-carbon-power-share 40 2025`,
    `C2 unknown-name
 C8 unknown-name
 C9 unknown-name
 C14 unknown-name`,
  ),
  layout(
    "other quantities once more",
    `指标 | 单位 | 2025年
 公交站点300米覆盖率提升幅度 | % | 5
 人均碳排放增长率 | % | -2
 碳排放总量占全省比重 | % | 12
 绿色出行分担率目标完成率 | % | 98
 村镇建设用地规模 | 公顷 | 1200
 林地占国土面积比例 | % | 41
 耕地质量等别 | 等 | 7
 新增耕地面积 | 公顷 | 12
 垂直绿化面积 | 公顷 | 3
 慢行道长度 | 公里 | 320
 单位面积能耗 | tce/km² | 2100
 再生水厂数量 | 座 | 3
 再生水利用量 | 万吨 | 520`,
    `C2 - 5 2025
 C3 - -2 2025
 C4 - 12 2025
 C5 - 98 2025
 C6 - 1200 2025
 C7 - 41 2025
 C8 - 7 2025
 C9 - 12 2025
 C10 - 3 2025
 C11 - 320 2025
 C12 - 2100 2025
 C13 - 3 2025
 C14 - 520 2025`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name
 C12 unknown-name
 C13 unknown-name
 C14 unknown-name`,
  ),
  layout(
    "names of the field with another word order or another word",
    `指标 | 单位 | 数值
 道路网密度（城区） | 公里/平方公里 | 7
 公园绿地服务半径（500米）覆盖率 | % | 80
 大型公共建筑新建三星级绿色建筑比例 | % | 12
 用地兼容比例标准 | % | 20
 绿色建筑占新建建筑比例 | % | 99
 工业用地亩均碳排放强度 | 吨CO2/亩 | 11
 新增及更新公交车中新能源车占比 | % | 100
 社区建筑能源消费总量 | 吨标准煤 | 520
 建成区绿化覆盖面积占比 | % | 41
 城市内长距离出行私家车占比 | % | 22
 每平方公里混合用地面积 | 公顷/平方公里 | 12
 生态碳汇空间规模 | 公顷 | 3300`,
    `C2 road-network-density 7 -
 C3 park-500m-coverage 80 -
 C4 three-star-public-building-share 12 -
 C5 - 20 -
 C6 new-green-building-share 99 -
 C7 industrial-carbon-per-mu 11 -
 C8 - 100 -
 C9 community-building-energy 520 -
 C10 green-cover 41 -
 C11 long-trip-car-share 22 -
 C12 mixed-land-per-km2 12 -
 C13 carbon-sink-space 3300 -`,
    `C5 unknown-name
 C8 unknown-name`,
  ),
  layout(
    "another radius, another base, a fall: near names with the right units",
    `指标 | 单位 | 2035年
     公园绿地300米服务半径覆盖率 | % | 80
     公园绿地、广场用地500米覆盖率 | % | 90
     单位GDP二氧化碳排放降低率 | % | 18
     单位GDP能耗 | 吨标准煤/万元 | 0.4
     社区公共服务设施10分钟步行可达覆盖率 | % | 75
     15分钟社区生活圈覆盖率 | % | 85
     公交站点500m覆盖率 | % | 99
     森林覆盖率 | % | 40`,
    `C2 - 80 2035
     C3 park-500m-coverage 90 2035
     C4 - 18 2035
     C5 - 0.4 2035
     C6 - 75 2035
     C7 fifteen-minute-facility-coverage 85 2035
     C8 - 99 2035
     C9 - 40 2035`,
    `C2 unknown-name
     C4:C6 unknown-name
     C8:C9 unknown-name`,
  ),
  layout(
    "who bears a name before who has it as an alias",
    `指标 | 单位 | 2030年
     建筑密度 | % | 30
     容积率 | — | 1.8
     绿地率 | % | 20
     单位面积碳排放量 | tCO2/亩 | 5
     绿化率 | % | 25
     投资强度 | 万元/亩 | 400`,
    `C2 building-density 30 2030
     C3 floor-area-ratio 1.8 2030
     C4 industrial-green-ratio 20 2030
     C5 industrial-carbon-per-area 5 2030
     C6 - 25 2030
     C7 fixed-asset-investment-intensity 400 2030`,
    `C6 ambiguous-name`,
  ),
  layout(
    "a plain name with another scope in brackets",
    `指标 | 单位 | 2022年
     绿化覆盖率（建成区） | % | 41
     绿化覆盖率（工业园区） | % | 22
     公交分担率（中心城区） | % | 35
     容积率（住宅用地） | | 2.1`,
    `C2 green-cover 41 2022
     C3 - 22 2022
     C4 - 35 2022
     C5 - 2.1 2022`,
    `C3:C5 unknown-name`,
  ),
  layout(
    "names with list numbers, brackets, footnotes and the words offices use",
    `指标 | 单位 | 现状
 1.1 新建民用建筑中二星级及以上绿色建筑的比例 | % | 22
 （2）新建建筑中装配式建筑占比* | % | 31.5
 ③新建大型公共建筑三星级绿色建筑比例 | % | 10
 四、新建超低能耗建筑面积占比 | % | 5
 5）建筑用能中电力消费占比 [1] | % | 48
 (六) BIM技术应用比例 | % | 40
 其中：建筑预制率（新建单体） | % | 33
 8、屋顶光伏覆盖比例 | % | 12`,
    `C2 two-star-green-building-share 22 -
 C3 prefabricated-building-share 31.5 -
 C4 three-star-public-building-share 10 -
 C5 ultra-low-energy-building-share 5 -
 C6 building-electrification 48 -
 C7 bim-application-rate 40 -
 C8 prefabrication-rate 33 -
 C9 rooftop-solar-coverage 12 -`,
  ),
  layout(
    "near-misses: another radius, base, scope, a fall",
    `指标 | 单位 | 2024年
 公交站点500米半径覆盖率 | % | 95
 社区公共服务设施10分钟步行可达覆盖率 | % | 70
 单位GDP二氧化碳排放累计下降 | % | 12
 农村生活垃圾资源化利用率 | % | 35
 乡镇工业用地容积率 | | 0.9
 人均耕地面积 | 亩/人 | 1.2
 单位工业增加值能耗 | 吨标准煤/万元 | 0.8
 公园绿地300米服务半径覆盖率 | % | 62
 中水管网长度 | 公里 | 120
 碳排放总量下降率 | % | 3.1`,
    `C2 - 95 2024
 C3 - 70 2024
 C4 - 12 2024
 C5 - 35 2024
 C6 - 0.9 2024
 C7 - 1.2 2024
 C8 - 0.8 2024
 C9 - 62 2024
 C10 - 120 2024
 C11 - 3.1 2024`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name`,
  ),
  layout(
    "ambiguous and borrowed names",
    `指标 | 单位 | 2023年
 绿化率 | % | 33
 容积率 | | 2
 建筑密度 | % | 30
 绿地率 | % | 35
 森林覆盖率 | % | 41
 非化石能源占能源消费比重 | % | 18
 湿地保护率 | % | 55`,
    `C2 - 33 2023
 C3 floor-area-ratio 2 2023
 C4 building-density 30 2023
 C5 industrial-green-ratio 35 2023
 C6 - 41 2023
 C7 - 18 2023
 C8 - 55 2023`,
    `C2 ambiguous-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name`,
  ),
  layout(
    "names blank where they go on, as a text file has them",
    `指标 | 区县 | 单位 | 2020年 | 2035年
     绿化覆盖率 | 东区 | % | 40 | 43
      | 西区 | % | 38 | 42
     碳汇量 | 东区 | 吨CO2 | 1000 | 1100
      | 西区 | 吨CO2 | 2000 | 2100`,
    `D2:E2 green-cover 40 43 @ 2020 2035
     D3:E3 green-cover 38 42 @ 2020 2035
     D4:E4 carbon-sink 1000 1100 @ 2020 2035
     D5:E5 carbon-sink 2000 2100 @ 2020 2035`,
  ),
  layout(
    "what an area is made of in columns behind the area",
    `乡镇 | 建设用地规模（公顷） | 其中：工业 | 其中：居住 | 耕地保有量（公顷）
     一镇 | 100 | 30 | 50 | 800
     二镇 | 200 | 90 | 80 | 900`,
    `B2:B3 construction-land-area 100 200 @ -
     C2:D3 - 30 50 90 80 @ -
     E2:E3 arable-land 800 900 @ -`,
    `C2:D3 unknown-name`,
  ),
  layout(
    "a parcel table whose title names one of its figures",
    `地块容积率控制表
     地块编号 | 用地面积（公顷） | 容积率 | 建筑限高（米）
     A-01 | 2.3 | 2.0 | 54
     A-02 | 1.8 | 1.5 | 36`,
    `B3:B4 - 2.3 1.8 @ -
     C3:C4 floor-area-ratio 2 1.5 @ -
     D3:D4 - 54 36 @ -`,
    `B3:B4 unknown-name
     D3:D4 unknown-name`,
  ),
  layout(
    "类别 heads names that are known",
    `类别 | 2022年 | 2023年
     耕地面积（万亩） | 30 | 29.9
     林地面积（万亩） | 45 | 45.3`,
    `B2:C2 arable-land 20000 19933.3333 @ 2022 2023
     B3:C3 forest-land-area 30000 30200 @ 2022 2023`,
  ),
  layout(
    "firms as rows, one known name among the headings",
    `企业名称 | 行业 | 用地面积（亩） | 亩均税收（万元/亩） | 评价等级
     甲公司 | 机械 | 52 | 28.5 | A
     乙公司 | 化工 | 110 | 12.3 | C
     丙公司 | 电子 | 35 | 41 | A`,
    `C2:C4 - 52 110 35 @ -
     D2:D4 tax-per-mu 28.5 12.3 41 @ -`,
    `C2:C4 unknown-name`,
  ),
  layout(
    "names in two columns, the second only where there are parts",
    `指标 | < | 单位 | 2022年 | 2035年
     建设用地规模 | < | 公顷 | 8200 | 9000
     碳排放 | 碳排放总量 | 万吨CO2 | 1200 | 1100
     ^ | 人均碳排放量 | 吨CO2/人 | 6 | 5
     绿化覆盖率 | < | % | 40 | 45`,
    `D2:E2 construction-land-area 8200 9000 @ 2022 2035
     D3:E3 total-carbon 12000000 11000000 @ 2022 2035
     D4:E4 carbon-per-capita 6 5 @ 2022 2035
     D5:E5 green-cover 40 45 @ 2022 2035`,
  ),
  layout(
    "heading words that offices use seldom",
    `监测项 | 度量单位 | 目前水平 | 到2030年 | 到2035年 | 填报科室
     绿色出行分担率 | % | 62 | 70 | 75 | 交通科
     碳汇量 | 万吨CO2 | 12 | 13 | 14 | 生态科`,
    `C2:E2 green-travel-share 62 70 75 @ - 2030 2035
     C3:E3 carbon-sink 120000 130000 140000 @ - 2030 2035`,
  ),
  layout(
    "names with definitions beside them and a formula column",
    `指标名称 | 指标释义 | 计算公式 | 2023年度 | 单位
     绿色出行分担率 | 绿色方式出行量占全部出行量 | 绿色出行量/总量×100% | 62 | %
     职住比 | 就业岗位与居住人口之比 | 岗位数/居住人口 | 1.1 | —`,
    `D2 green-travel-share 62 2023
     D3 jobs-housing-ratio 1.1 2023`,
  ),
  layout(
    "first and second level of indicators, the second has the numbers",
    `一级指标 | 二级指标 | 单位 | 2020年 | 2023年
 绿色交通 | 绿色出行比例 | % | 55 | 60.2
 ^ | 公共汽车站点300米覆盖率 | % | 60 | 66
 ^ | 道路网密度 | 公里/平方公里 | 6.2 | 6.9
 循环利用 | 城镇生活垃圾资源化利用率 | % | 40 | 58
 ^ | 建筑垃圾消纳量 | 万吨 | 120 | 130
 绿色建筑 | 新建大型公共建筑三星级绿色建筑占比 | % | 2 | 9`,
    `D2 green-travel-share 55 2020
 E2 green-travel-share 60.2 2023
 D3 stop-300m-coverage 60 2020
 E3 stop-300m-coverage 66 2023
 D4 road-network-density 6.2 2020
 E4 road-network-density 6.9 2023
 D5 municipal-waste-resource-rate 40 2020
 E5 municipal-waste-resource-rate 58 2023
 D6 construction-waste-absorbed 1200000 2020
 E6 construction-waste-absorbed 1300000 2023
 D7 three-star-public-building-share 2 2020
 E7 three-star-public-building-share 9 2023`,
  ),
  layout(
    "names that offices write their own way",
    `指标 | 单位 | 2023年
 装配式建筑占新建建筑面积的比例 | % | 31
 建筑能耗中电力占比 | % | 45
 清洁能源占社区一次能源消费的比重 | % | 20
 城市生活垃圾（资源化利用率） | % | 55
 慢行交通出行分担率 | % | 30
 新建建筑屋顶光伏覆盖率 | % | 12
 县城新建六层及以下住宅建筑面积占比 | % | 71
 轨道站点800米半径范围内就业岗位和居住人口覆盖率 | % | 33
 单位工业增加值CO2排放 | 吨CO2/万元 | 1.1
 雨污等非常规水源的利用率 | % | 14
 本地适生植物应用比重 | % | 80
 农田灌溉用水有效利用系数 | | 0.57`,
    `C2 prefabricated-building-share 31 2023
 C3 building-electrification 45 2023
 C4 community-clean-energy-share 20 2023
 C5 municipal-waste-resource-rate 55 2023
 C6 walking-cycling-share 30 2023
 C7 rooftop-solar-coverage 12 2023
 C8 county-town-low-rise-housing-share 71 2023
 C9 stop-800m-coverage 33 2023
 C10 industrial-value-added-carbon-intensity 1.1 2023
 C11 non-conventional-water-use 14 2023
 C12 native-plant-share 80 2023
 C13 irrigation-efficiency 0.57 2023`,
  ),
  layout(
    "near names of the same kind",
    `指标 | 单位 | 2023年
 装配式建筑占既有建筑面积的比例 | % | 3
 农村生活垃圾分类覆盖率 | % | 60
 轨道站点500米半径范围内人口覆盖率 | % | 20
 县城新建六层以上住宅建筑面积占比 | % | 29
 单位农业增加值CO2排放 | 吨CO2/万元 | 0.7
 工业用地再开发规模 | 公顷 | 12
 居住用地平均容积率 | | 1.9
 公园绿地面积 | 公顷 | 620
 人均公园绿地服务面积 | 平方米/人 | 12
 绿色建筑占既有建筑比例 | % | 11
 骑行分担率 | % | 9
 小汽车出行分担率 | % | 31`,
    `C2 - 3 2023
 C3 - 60 2023
 C4 - 20 2023
 C5 - 29 2023
 C6 - 0.7 2023
 C7 - 12 2023
 C8 - 1.9 2023
 C9 - 620 2023
 C10 - 12 2023
 C11 - 11 2023
 C12 - 9 2023
 C13 - 31 2023`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name
 C12 unknown-name
 C13 unknown-name`,
  ),
  layout(
    "the same indicator twice, one state and one plan, ambiguous beside it",
    `项目 | 单位 | 现状 | 规划
 绿地率（工业用地） | % | 18 | 20
 工业用地绿地率 | % | 18 | 20
 绿化率 | % | 30 | 35
 单位面积碳排放 | 吨CO2/平方公里 | 5200 | 4800
 亩均碳排强度 | 吨CO2/亩 | 12 | 10`,
    `C2 industrial-green-ratio 18 -
 D2 industrial-green-ratio 20 -
 C3 industrial-green-ratio 18 -
 D3 industrial-green-ratio 20 -
 C4 - 30 -
 D4 - 35 -
 C5 carbon-per-area 5200 -
 D5 carbon-per-area 4800 -
 C6 industrial-carbon-per-mu 12 -
 D6 industrial-carbon-per-mu 10 -`,
    `C4 ambiguous-name
 D4 ambiguous-name`,
  ),
  layout(
    "the same indicator for several radii and scopes",
    `指标 | 2023年
     公园绿地500米服务半径覆盖率（%） | 81
     公园绿地300米服务半径覆盖率（%） | 52
     中心城区公园绿地500米服务半径覆盖率（%） | 90
     路网密度（公里/平方公里） | 7`,
    `B2 park-500m-coverage 81 2023
     B3 - 52 2023
     B4 - 90 2023
     B5 road-network-density 7 2023`,
    `B3:B4 unknown-name`,
  ),
  layout(
    "several kinds of wrong names with numbers",
    `指标 | 单位 | 2023
 绿色出行 | % | 62
 公园绿地覆盖率 | % | 80
 公交站点覆盖率 | % | 88
 碳排放 | 万吨CO2 | 320
 人均碳排放量（生活领域） | 吨CO2/人 | 1.2
 建筑密度（居住用地） | % | 28
 耕地 | 万亩 | 66
 碳强度下降率 | % | 3.2`,
    `C2 - 62 2023
 C3 - 80 2023
 C4 - 88 2023
 C5 - 320 2023
 C6 - 1.2 2023
 C7 - 28 2023
 C8 - 66 2023
 C9 - 3.2 2023`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name`,
  ),
  layout(
    "numbers before names, marks behind them",
    `指标 | 单位 | 2024年
     （一）绿色出行分担率① | % | 62
     2.建筑密度* | % | 30
     #耕地面积 | 公顷 | 300
     　　其中：林地面积 | 公顷 | 100
     容 积 率 | | 1.2`,
    `C2 green-travel-share 62 2024
     C3 building-density 30 2024
     C4 arable-land 300 2024
     C5 forest-land-area 100 2024
     C6 floor-area-ratio 1.2 2024`,
  ),
  layout(
    "who bears a name comes before who goes by it",
    `指标 | 单位 | 2024年
     容积率 | | 2
     建筑密度 | % | 30
     工业用地容积率 | | 1.2`,
    `C2 floor-area-ratio 2 2024
     C3 building-density 30 2024
     C4 industrial-far 1.2 2024`,
  ),
  layout(
    "values before names are numbers of the row, codes with points",
    `1.1 | 绿色出行分担率 | % | 61
  1.2 | 公交分担率 | % | 30
  2.1 | 容积率 | | 1.4`,
    `D1 green-travel-share 61 -
  D2 public-transport-share 30 -
  D3 floor-area-ratio 1.4 -`,
  ),
  layout(
    "indicators by number, the name two columns to the right, type in between",
    `序号 | 类型 | 指标 | 单位 | 数值（2023年）
  1 | 约束性 | 耕地保有量 | 公顷 | 43600
  2 | 预期性 | 绿色出行分担率 | % | 61`,
    `E2 arable-land 43600 2023
  E3 green-travel-share 61 2023`,
  ),
  layout(
    "a second name column of definitions between name and unit",
    `指标 | 指标解释 | 计算方法 | 单位 | 2023年
  绿地率 | 绿地面积占用地面积的比例 | 绿地面积/用地面积×100% | % | 35
  容积率 | 建筑面积与用地面积之比 | 建筑面积/用地面积 | — | 1.4`,
    `E2 industrial-green-ratio 35 2023
  E3 floor-area-ratio 1.4 2023`,
  ),
];
