/** How offices write the indicators' names in tables of their own, thought up without looking at the rules. */
export const WRITTEN_NAMES = `
admin-living-land-share: 行政办公及生活服务设施用地比重 / 行政办公及生活服务设施用地比例 / 行政办公和生活服务设施用地占比 / 行政办公与生活服务设施用地所占比例
agricultural-waste-use: 农业废弃物资源化利用率 / 农业废弃物的资源化利用水平 / 农业废弃物资源化利用比例
annual-industrial-land-supply: 工业用地年度供应指标 / 年度工业用地供应面积
arable-land: 耕地面积 / 全市耕地保有量 / 耕地总面积 / 耕地总规模 / Cultivated land / Arable land area / Cultivated land area
bim-application-rate: BIM应用比例 / BIM技术应用比例 / BIM技术应用占比 / bim技术使用率 / BIM 技术的应用率
block-form-index: 街区的形态指数 / Block form index
block-size: 街区面积 / 街坊面积 / 居住社区面积 / Block size (ha)
building-density: 建筑覆盖率 / Building density / Site coverage
building-electricity-saving: 商业、住宅楼宇用电量减少比例 / 商业/住宅楼宇用电量的减少比例 / 商业和住宅楼宇用电量减少比例
building-electrification: 建筑用能中电力消费占比 / 建筑用能中电力消费比重 / 建筑用能电力消费比例 / 电力消费占建筑用能比例 / 建筑能耗中电力消费占比
bus-depot-far: 公交场站用地的容积率 / 公共交通场站用地容积率
bus-lane-length: 公交专用道里程 / 公交专用道长度 / 公交专用道总长度 / 公交专用车道长度 / Length of bus lanes / Bus lane length
bus-network-density: 公交线网的密度 / 公共交通线网密度 / Bus network density
canopy-cover: 树冠覆盖率 / 植被覆盖率 / 植被（树冠）覆盖比例 / 植被树冠覆盖率 / Canopy coverage
carbon-emission-cap: 碳排放限额 / 碳排放约束条件 / 碳排放约束条件（限额、排放权）
carbon-gap: Carbon gap
carbon-intensity: 碳排强度 / 二氧化碳排放强度 / CO2排放强度
carbon-per-area: 单位面积碳排放强度 / 地均碳排放 / 地均碳排放量 / 地均二氧化碳排放量 / 单位面积二氧化碳排放 / 单位面积碳排 / Carbon emissions per unit area
carbon-per-capita: 人均碳排放 / 人均CO2排放量 / 人均碳排 / 人均二氧化碳排放 / Per capita carbon emissions / CO2 emissions per capita / Carbon emissions per capita / Per capita CO2 emissions
carbon-per-tonne-km: 吨公里碳排放 / 吨公里二氧化碳排放量
carbon-sink-potential: 碳汇潜力空间规模 / Carbon sink potential space
carbon-sink-space: 生态碳汇空间规模
carbon-sink: 碳汇总量 / 年碳汇总量 / 碳吸收总量 / Carbon sink
clean-energy-use-rate: 清洁能源利用率 / 清洁能源使用比例 / 清洁能源的使用率 / Clean energy utilisation rate
community-building-energy: 社区建筑能耗总量 / 社区建筑能耗 / 社区建筑总能耗量 / 社区建筑能源消耗总量
community-carbon-per-capita: 社区人均碳排放 / 社区人均二氧化碳排放量
community-clean-energy-share: 清洁能源占社区一次能源消耗比重 / 清洁能源占社区一次能源消费比例 / 社区一次能源消耗中清洁能源占比 / 社区一次能源消费中清洁能源比例
community-green-power-share: 社区绿电购买比例 / 社区内绿电购买占比 / 社区内绿色电力购买比例
community-renewable-mix: 社区可再生能源配比 / 社区内可再生能源的配比
compatible-floor-area-share: 兼容功能建筑面积占比 / 兼容功能的建筑面积占比 / 兼容功能建筑面积比例
compatible-land-share-standard: 兼容功能用地占比标准
compatible-use-kinds: 兼容建筑与设施跨地类数量 / 兼容建筑和设施的跨地类数量 / 兼容建筑及设施跨地类数
construction-land-area: 建设用地面积 / 建设用地总面积 / 全市建设用地总规模 / 总建设用地规模 / Construction land area / Total construction land
construction-waste-absorbed: 建筑废弃物的消纳量 / 建筑垃圾消纳量 / 建筑废弃物消纳总量
construction-waste-reuse-index: 建筑废弃物回收利用指数 / 建筑垃圾回收利用指数
construction-waste-sorting-index: 建筑垃圾分类排放指数
county-town-density: 县城建成区的人口密度 / 县城建成区人口密度 / 县城人口密度（建成区）
county-town-floor-land-ratio: 县城建成区建筑总面积与建设用地面积比值 / 县城建成区建筑总面积与建设用地面积之比 / 县城建成区建筑总面积与建设用地面积比
county-town-low-rise-housing-share: 县城新建住宅6层及以下建筑面积占比 / 县城新建六层及以下住宅建筑面积占比 / 县城新建住宅中6层及以下建筑面积比例
development-zone-land-area: 开发区及工业用地面积 / 开发区和工业用地规模
dominant-use-floor-share: 主导用途建筑面积占总建筑面积比重 / 主导用途建筑面积比例 / 主导用途建筑面积占比
ecological-land-share: 生态功能空间用地比例 / 生态功能空间用地面积占比
ecological-redline-share: 生态保护红线占国土面积比例 / 生态保护红线面积占比 / 生态保护红线占国土空间面积比例 / 生态保护红线面积占国土面积的比重 / 生态红线占国土面积比例
ev-charger-provision: 停车场新能源汽车充电桩配置率 / 停车场新能源汽车充电桩配建率
express-packaging-points: 快递复合包装回收节点数
facade-pv-share: 建筑立面光伏占建筑立面的比例 / 建筑立面光伏占建筑立面面积比例
fertiliser-carbon-share: 化肥占农业碳源的比例 / 化肥占农业碳源比重 / 农业碳源中化肥占比
fertiliser-use: 化肥施用量 / 化肥使用总量 / Fertilizer use / Chemical fertiliser use
fifteen-minute-facility-coverage: 社区公共服务设施步行15分钟可达覆盖率（%） / 15分钟社区生活圈覆盖率 / 社区公共服务设施十五分钟步行可达覆盖率 / 社区公共服务设施15分钟步行覆盖率 / 社区公共服务设施步行15分钟覆盖率 / 社区公服设施15分钟步行可达覆盖率
fixed-asset-investment-intensity: 固定资产的投资强度 / 投资强度
floor-area-ratio: FAR / 平均容积率 / Plot ratio
forest-land-area: 林地面积 / 林地总面积 / Forest land area / Area of forest land
gdp-carbon-intensity: 单位GDP碳排放（吨CO₂/万元，2020年价） / 单位GDP碳排放量 / 万元GDP碳排放 / 万元GDP二氧化碳排放量 / 单位国内生产总值二氧化碳排放 / 单位地区生产总值碳排放强度 / 单位GDP二氧化碳排放量 / Carbon intensity of GDP / CO2 emissions per unit of GDP / Carbon emissions per unit GDP
green-and-water-area: 绿地与水域面积 / 绿地和水域规模 / 绿地及水域面积 / 绿地、水域面积
green-county-share: 绿色县城比例 / 绿色县城所占比例
green-cover: 建成区绿化覆盖率 / 绿化覆盖比例 / 建成区绿化覆盖面积比例 / Green coverage
green-open-space-coverage: 绿化开敞空间覆盖比例 / 绿化开放空间覆盖率
green-travel-share: 绿色出行比例 / 绿色出行占比 / 绿色交通出行分担率 / 绿色交通分担率 / 绿色出行率 / 绿色出行方式分担率 / 绿色交通出行率 / Green travel share / Green travel rate / Share of green trips / Green mobility share
greening-return-rate: 绿化返还比例 / 最低绿化返还比例
high-efficiency-farmland-share: 高效农田比例 / 高效农田面积占比
household-electricity-carbon: 每户用电碳排放 / 户均用电碳排放 / 每户用电二氧化碳排放量
industrial-building-coefficient: 工业用地的建筑系数 / 建筑系数
industrial-building-density: 工业用地的建筑密度
industrial-carbon-per-area: 工业用地单位面积碳排放量 / 单位面积碳排放量（工业用地） / 工业用地单位面积碳排放 / 单位工业用地面积碳排放量
industrial-carbon-per-mu: 亩均工业用地碳排放强度 / 工业用地亩均碳排强度 / 亩均碳排放强度 / 工业用地亩均碳排放强度 / 亩均碳排放
industrial-compatible-floor-share: 工业、科教用地兼容设施建筑面积占比 / 工业/科教用地兼容设施建筑面积比例
industrial-far: 工业用地平均容积率 / 工业用地的容积率
industrial-green-ratio: 绿地率 / 工业用地绿地比例 / 工业用地的绿地率
industrial-park-agglomeration: 园区工业用地集聚度
industrial-value-added-carbon-intensity: 单位工业增加值碳排放强度 / 单位工业增加值二氧化碳排放 / 单位工业增加值碳排放 / 万元工业增加值碳排放 / 单位工业增加值碳排放量 / 万元工业增加值二氧化碳排放量 / 工业增加值碳排放强度
intercity-commute-efficiency: 城际通勤效率
irrigation-efficiency: 农田灌溉水有效利用系数
jobs-housing-ratio: 职住平衡比 / 职住比值 / Jobs-housing ratio / Job-housing ratio / Jobs to housing ratio
land-fill-degree: 用地的填充度
land-output-rate: 土地产出比率
land-tax-rate: 土地税收产出比率
large-wind-solar-bases: 大型风光电基地数 / 大型风电光伏基地数量 / 大型风光基地数量 / 大型风光电基地个数
logistics-land-area: 城市公共物流设施用地规模 / 公共物流设施用地总面积 / 城市公共物流设施用地面积
long-trip-car-share: 城市长距离出行个人汽车比例 / 城市内长距离出行小汽车占比 / 城市内长距离出行私家车占比
medical-waste-central-disposal: 医疗废物集中处置比例 / 医疗废物的集中处置率 / 医废集中处置率 / 医疗废弃物集中处置率
medical-waste-collection-coverage: 医疗废物收运体系覆盖医疗机构比例 / 医废收运体系医疗机构覆盖率 / 医废收运体系覆盖率
microgrid-capacity: 微电网系统容量
microgrid-voltage: 微电网的电压等级
minimum-greening-rate: 绿化率低线
mixed-forest-share: 混交林比例 / 混交林面积占比 / 混交林比重 / 混交林率
mixed-land-per-km2: 每平方公里混合用地面积 / 单位平方公里混合用地规模 / 单位平方千米混合用地面积
mixed-use-block-share: 混合用地街坊比例 / 混合用地街坊占总街坊比例
multimodal-share: 多式联运占比 / 多式联运率 / Multimodal share
municipal-waste-resource-rate: 城镇生活垃圾资源化利用率 / 生活垃圾资源化利用比例 / 城市生活垃圾的资源化利用率
native-plant-share: 本地适生植物应用比例 / 乡土植物应用占比 / 本土植物应用占比
net-carbon: 净碳排放 / 碳净排放量 / 净二氧化碳排放量 / 二氧化碳净排放量 / Net CO2 emissions / Net carbon emission
new-energy-land-area: 新能源设施用地面积 / 新能源设施用地总规模
new-energy-land-share: 新能源发电项目用地比例 / 新能源发电项目用地占比 / 新能源发电项目用地面积占比
new-green-building-share: 新建绿色建筑比例 / 新建建筑绿色建筑占比 / 新建建筑中绿色建筑面积占比 / 新建绿色建筑面积占比 / Green buildings share of new buildings / Share of green buildings in new buildings
new-industrial-land: 新增工业用地面积 / 新增工业用地总规模
non-conventional-water-use: 非常规水源利用比例
open-space-ratio: 空地率 / 空地比例
open-space-shading: 开放空间遮阴率 / 开敞空间遮阴率 / 开放空间遮荫率
organic-farming-share: 有机农业种植比例 / 有机农业种植面积占比
output-per-area: 单位面积的产值 / 地均产值
park-500m-coverage: 公园绿地500m服务半径覆盖率 / 公园绿地五百米服务半径覆盖率 / 公园绿地（500米）服务半径覆盖率 / 500米公园绿地服务半径覆盖率 / 公园绿地500米半径覆盖率 / 公园绿地500米覆盖率 / 公园绿地、广场用地500米服务半径覆盖率 / 公园绿地和广场用地500米覆盖率
park-and-ride-coverage: P+R停车换乘设施覆盖率 / 停车换乘（P+R）设施覆盖率
park-entry-carbon-standard: 园区准入碳排放标准 / 园区准入的碳排标准 / 园区碳排准入标准
park-green-per-capita: 人均公园绿地面积 / 人均公园绿地规模 / Per capita park green space / Park green space per capita
prefabricated-building-share: 装配式建筑比例 / 新建建筑装配式建筑占比 / 装配式建筑占新建建筑比例 / 装配式建筑占新建建筑面积比例 / 新建装配式建筑比例 / 装配式建筑面积占比
prefabrication-rate: 单体建筑预制率
public-transport-share: 公共交通出行分担率 / 公交出行分担率 / 公共交通占比 / 公交出行比例 / 公共交通出行比例 / 公交出行占比 / Public transport modal share / Public transit share / Share of public transport trips
rail-freight-volume: 铁路货物运输量 / 铁路货运总量 / 铁路货物发送量 / Railway freight volume / Rail freight volume
rail-micro-centres: 轨道微中心数 / 轨道微中心个数 / 轨道交通微中心数量 / 轨道微中心
rail-share: 轨道交通出行分担率 / 轨道分担率 / 轨道交通出行比例 / Rail share / Rail transit share
reclaimed-water-rate: 再生水回用率 / 再生水利用比例 / 中水回用率 / Reclaimed water utilization rate
recycling-points: 再生资源回收网点数 / 再生资源回收网点
resource-productivity: 资源的产出率
resource-recycling-rate: 资源的循环利用率 / 循环利用率 / 资源循环利用比例
returned-land-area: 退耕还林、退田还湖、退田还湿面积 / 退耕还林退田还湖退田还湿面积
road-network-density: 道路网的密度 / 路网的密度 / Density of road network
rooftop-solar-coverage: 新建建筑可用屋顶光伏覆盖率 / 屋顶太阳能覆盖率 / 新建建筑屋顶光伏覆盖率 / 可用屋顶光伏覆盖率
rural-waste-growth: 农村生活垃圾的增长率 / 农村生活垃圾增长比例
service-residential-mix: 服务类用地与居住类用地的混合比例 / 服务类用地、居住类用地混合比例
single-building-size: 单体建筑体量
soil-organic-matter: 土壤有机质含量 / 土壤有机质平均含量
sorting-centres: 专业型、综合型绿色分拣中心数量 / 专业型和综合型绿色分拣中心数 / 绿色分拣中心个数
standard-land-supply-rate: 工业用地“标准地”供应率 / 工业用地"标准地"供地比例 / “标准地”供地率 / 标准地出让比例
stop-300m-coverage: 公交站点300米半径覆盖率 / 300米公交站点覆盖率 / 公交站300米覆盖率 / 公交站点300米服务半径覆盖率 / 公交站点覆盖率（300米） / 公共交通站点300米覆盖率 / 公交站点覆盖率（300m半径）
stop-800m-coverage: 轨道/公交站点800m覆盖率 / 轨道、公交站点800米半径就业岗位和居住人口覆盖率 / 轨道站点800米半径覆盖率 / 轨道/公交站点800m半径就业岗位和居住人口覆盖率 / 轨道交通站点800米覆盖率 / 轨道站点800米服务半径覆盖率
subdistrict-recycling-stations: 街道回收站设置率 / 街道（镇）回收站的设置率
supporting-service-land-share: 配套服务用地比例 / 配套服务用地比重 / 配套服务用地面积占比
tax-per-mu: 亩均税收收入 / 亩均税收额
three-star-public-building-share: 新建大型公共建筑三星级绿色建筑比例 / 新建大型公建三星级绿色建筑比例 / 新建大型公共建筑达到绿色建筑三星标准的比例 / 新建大型公共建筑中三星级绿色建筑占比
tod-station-share: TOD站点比例 / TOD导向开发站点占比
tod-stations: TOD导向开发站点数 / TOD站点数
total-carbon: ★碳排放总量 / 全社会碳排放总量 / 碳排放量 / 碳排放总量 / 二氧化碳排放量 / 碳总排放量 / CO2排放总量 / 全市碳排放总量 / 总碳排放量 / Carbon emissions / Total CO2 emissions / CO2 emissions
township-recycling-stations: 乡镇回收站设置
tree-shrub-share: 绿化空间乔灌木占比 / 乔灌木占比 / 绿化空间内乔灌木比例 / 乔灌木比例
truck-mileage: 单车平均运营总里程 / 单车运营里程
truck-payload: 单车平均装载重量
two-star-green-building-share: 新建民用建筑中二星级及以上绿色建筑的比例 / 新建民用建筑二星级以上绿色建筑占比 / 新建民用建筑二星及以上绿色建筑比例 / 新建民用建筑中二星级及以上绿色建筑占比
ultra-low-energy-building-share: 新建超低能耗建筑占比 / 新建超低能耗建筑面积占比 / 新建超低能耗建筑比例
underground-depth: 地下空间分层开发的深度
urban-greening-factor: 城市绿化因子 / 城市绿化因子（UGF） / UGF
urban-renewable-energy-share: 可再生能源占城市能源使用比例 / 城市可再生能源比例 / 城市能源使用中可再生能源占比 / 可再生能源在城市能源使用中占比
value-added-per-area: 亩均工业增加值（万元/亩） / 工业用地地均工业增加值 / 亩均增加值 / 地均增加值
vertical-greening-rate: 垂直绿化比例
walking-cycling-network-density: 慢行系统路网密度 / 慢行路网的密度 / 慢行交通网络密度
walking-cycling-share: 慢行出行分担率 / 慢行交通分担率 / 慢行交通出行比例 / 慢行出行占比 / Walking and cycling share
warehouse-utilisation: 仓储空间利用比例 / 仓储空间使用率 / 仓储空间的利用率
waste-station-density: 生活垃圾收集站的密度 / 生活垃圾收集站点密度
waste-station-population: 生活垃圾收集站平均服务人口 / 生活垃圾收集站服务人口数
water-saving-irrigation-area: 高效节水灌溉规模 / 高效节水灌溉面积 / 高效节水灌溉总面积
zero-carbon-power-share: 零碳能源发电占比 / 零碳能源发电的比例
admin-living-land-share: 工业项目行政办公及生活服务设施用地所占比重（≤7%）
annual-industrial-land-supply: 年度工业用地供地规模
arable-land: 年末耕地面积
building-electricity-saving: 商业、住宅楼宇用电减少比例
building-electrification: 建筑用能电气化率
bus-depot-far: 公交场站用地容积率（上限）
carbon-per-capita: 人均碳排放量（t/人·a）
carbon-per-tonne-km: 吨公里碳排放量（gCO2/t·km）
cross-region-commuters: 跨区通勤人口（人/日）
ecological-redline-share: Share of land within ecological red lines (%)
express-packaging-points: 快递包装回收点数量（个）
fertiliser-use: （3）化肥使用量（折纯，吨） / 农用化肥使用量（折纯量）
fixed-asset-investment-intensity: 投资强度(≥万元/亩)
floor-area-ratio: 容积率（FAR）
gdp-carbon-intensity: 地区单位GDP二氧化碳排放 / 单位地区生产总值（GDP）二氧化碳排放
green-cover: Green coverage rate of built-up area (%)
greening-return-rate: 绿化返还率（不低于）
new-green-building-share: 城镇新建建筑中绿色建筑占比 / 城镇新建绿色建筑占新建建筑的比例 / 绿色建筑占当年新建建筑面积比重
prefabricated-building-share: 城镇新建建筑中装配式建筑比例 / 新开工装配式建筑占新建建筑比例 / 装配式建筑占当年城镇新建建筑的比例 / Share of prefabricated buildings in new construction
reclaimed-water-rate: C1-再生水利用率(%)
road-network-density: 建成区路网密度 / 建成区道路网密度（公里/平方公里）
stop-800m-coverage: 轨道交通站点 800 米半径服务覆盖率 / 轨道站点周边800米半径范围内人口和岗位覆盖率
total-carbon: 二氧化碳总排放量
carbon-sink: 年度碳汇量
carbon-emission-cap: 碳排放约束条件（限额）
green-cover: 城市建成区绿化覆盖率 / Green cover of built-up areas
canopy-cover: 城市树冠覆盖率
prefabricated-building-share: 新开工装配式建筑面积占比
green-travel-share: Share of trips by green modes
fertiliser-use: Fertilizer consumption
arable-land: 耕地规模/Arable land / 耕地规模｜Arable land
tod-stations: TOD导向开发站点数量（Number of stations with transit-oriented development (TOD)）
county-town-low-rise-housing-share: 县城新建（住宅）6层及以下建筑面积占比（Share of new housing with six storeys or fewer in the county town）
`;

/** Quantities that are near one of the catalogue's and none of them. */
export const NEAR_NAMES = `
公园绿地300米服务半径覆盖率 / 公园绿地1000米服务半径覆盖率 / 公交站点500米覆盖率 / 公交站点400米覆盖率 / 轨道站点500米覆盖率 / 轨道站点600米覆盖率 / 社区公共服务设施10分钟步行可达覆盖率 / 社区公共服务设施5分钟步行可达覆盖率 / 15分钟骑行可达覆盖率
公共交通机动化出行分担率 / 公交机动化分担率 / 城镇建设用地规模 / 城乡建设用地规模 / 村庄建设用地规模 / 新增建设用地规模 / 人均建设用地面积 / 人均城镇建设用地 / 永久基本农田保护面积 / 永久基本农田面积 / 高标准农田面积 / 有效灌溉面积 / 农村生活垃圾资源化利用率 / 建筑垃圾资源化利用率 / 厨余垃圾资源化利用率 / 生活垃圾无害化处理率 / 生活垃圾回收利用率 / 生活垃圾焚烧率
单位GDP能耗 / 单位GDP能源消耗 / 单位GDP能耗下降率 / 单位GDP二氧化碳排放降低 / 单位GDP碳排放下降率 / 碳排放强度下降率 / 碳排放总量下降率 / 碳排放量年均增长率 / 人均碳排放下降率 / 万元GDP用水量 / 单位GDP建设用地 / 单位GDP建设用地使用面积下降率 / 单位工业增加值能耗 / 单位工业增加值用水量 / 单位建筑面积碳排放 / 单位建筑面积能耗 / 人均生活碳排放 / 人均综合能耗 / 户均碳排放量 / 能源消费总量 / 煤炭消费总量 / 非化石能源占比 / 非化石能源消费比重 / 可再生能源装机容量 / 可再生能源发电量占比
人均绿地面积 / 人均城市绿地面积 / 人均体育用地面积 / 人均公园绿地可达面积 / 农田林网率 / 森林覆盖率 / 林木覆盖率 / 森林蓄积量 / 湿地面积 / 湿地保护率 / 草地面积 / 园地面积 / 水域面积 / 自然岸线保有率 / 生态保护红线面积 / 自然保护地面积 / 自然保护地占国土面积比例 / 城镇开发边界面积 / 国土开发强度 / 生态系统碳储量 / 森林碳储量
绿道长度 / 地铁运营里程 / 轨道交通运营里程 / 公交车保有量 / 新能源公交车占比 / 新能源汽车占比 / 公共充电桩数量 / 车桩比 / 公路货运量 / 铁路货运周转量 / 水路货运量 / 铁路客运量 / 铁路货运量占比 / 道路面积率 / 人均道路面积 / 公路网密度 / 轨道线网密度 / 轨道交通线网密度 / 自行车道密度 / 公交专用道设置率 / 平均通勤时间 / 45分钟通勤人口占比 / 5公里通勤比例
既有建筑绿色改造比例 / 既有建筑装配式比例 / 绿色建筑占比（既有） / 一星级绿色建筑比例 / 新建民用建筑一星级及以上绿色建筑比例 / 新建民用建筑三星级绿色建筑比例 / 新建公共建筑节能率 / 近零能耗建筑面积 / 农村建筑光伏覆盖率 / 既有建筑屋顶光伏覆盖率 / 商业用地容积率 / 居住用地容积率 / 居住用地建筑密度 / 仓储用地容积率 / 居住用地绿地率 / 道路绿地率 / 建筑限高 / 建筑高度 / 建筑面积 / 总建筑面积 / 用地面积 / 停车位数量 / 居住用地面积 / 工业用地面积 / 商服用地面积
常住人口 / 城镇化率 / 地区生产总值 / 人均GDP / 工业增加值 / 规模以上工业增加值 / 固定资产投资 / 一般公共预算收入 / 城区人口密度 / 建成区人口密度 / 人口密度 / 县城绿化覆盖率 / 乡镇绿化覆盖率 / 村庄绿化覆盖率 / 农村再生水利用率 / 工业用水重复利用率 / 污水处理率 / 城市污水集中处理率 / 供水普及率 / 燃气普及率 / 管网漏损率 / 海绵城市达标面积占比 / 空气质量优良天数比率 / PM2.5浓度 / 农药使用量 / 秸秆综合利用率 / 畜禽粪污综合利用率 / 农膜回收率
Energy use per unit of GDP / Urbanisation rate / Forest coverage / Park green space area / Green space per capita / Coverage within 500 m of bus stops / Road length / Carbon emissions growth rate / Reduction in carbon emissions per unit of GDP / Rail passenger volume / New construction land / Population density / Household carbon emissions / Energy intensity
路网密度（不含支路） / 高速公路网密度 / 铁路网密度 / 社区卫生服务设施步行15分钟覆盖率 / 社区小学步行10分钟覆盖率 / 社区体育设施步行15分钟覆盖率 / 轨道交通站点800米范围人口覆盖率 / 公园绿地、广场步行5分钟覆盖率（%） / 公园绿地、广场用地步行5分钟覆盖率 / 公园绿化活动场地服务半径覆盖率 / 森林步行15分钟覆盖率 / 人均公园面积 / 人均绿道长度 / 每万元GDP地耗 / 每万元GDP能耗 / 单位GDP二氧化碳排放降低比例 / 碳排放强度目标完成率 / 工业用地地均产值 / 投产初始运行期满亩均税收(≥万元/亩) / 满亩均产值(≥万元/亩) / 固定资产投资额 / 绿色出行比例提高幅度
新建改建建筑中绿色建筑比例 / 绿色建筑占比(%) / 新建绿色建筑面积（万平方米） / 城镇生活垃圾回收利用率 / 农村生活垃圾处理率 / 生活垃圾分类覆盖率 / 万元工业增加值再生水利用量(m³/万元) / 再生水管网漏损率 / 再生水利用量增长率 / 城镇污水再生利用率 / 城乡建设用地面积 / 城镇开发边界范围内城乡建设用地面积 / 人均城镇建设用地面积 / 城区建筑密度 / 净容积率 / 毛容积率 / 森林覆盖率（%） / 生态保护红线面积（平方公里） / 生态保护红线占市域面积比例 / 建成区绿地率 / 城市建成区绿地覆盖率 / 城市绿地率
公共交通机动化出行分担率（%） / 公共交通占机动化出行比例 / 公交站点300米覆盖率（中心城区） / 公交站点500米半径覆盖率 / 中心城区公交站点300米覆盖率 / 公交专用道占比 / 地方铁路货运量 / 国家铁路货运量 / 多式联运货运量 / 能源活动二氧化碳排放量 / 森林碳汇量 / 林业碳汇量 / 陆地生态系统碳汇量 / 化肥使用量（实物量） / 化肥施用强度 / 新建公共机构建筑屋顶光伏覆盖率 / Green space ratio / Motorised public transport share / 行政办公及生活服务设施建筑面积占比 / 农业废弃物综合利用率 / 秸秆综合利用率（%） / 畜禽粪污资源化利用率
年度住宅用地供应规模 / 年度建设用地供应规模 / BIM正向设计应用率 / 工业用电量减少比例 / 终端能源电气化率 / 工业用能中电力消费比例 / 公交专用道长度（单线公里） / 轨道交通里程 / 自行车道里程 / 轨道线网密度（km/km²） / 林木绿化率 / 植被覆盖度 / 碳排放配额 / 单位建筑面积碳排放（kgCO2/m²） / 人均生活碳排放量 / 人公里碳排放量 / 客运人公里排放量 / 单位面积碳汇量 / 碳汇增量 / 清洁能源占一次能源消费比重 / 清洁能源发电占比 / 社区公共建筑能耗
全市绿电消费比例 / 建筑垃圾产生量 / 建筑垃圾资源化利用率（%） / 建筑废弃物回收利用率 / 中心城区人口密度 / 县城新建住宅最高层数 / 跨市通勤规模 / 工业用地规模（公顷） / 生态空间占比 / 居住区充电桩配置率 / 新能源汽车充电桩数量 / 建筑光伏一体化比例 / 农药使用量（吨） / 化肥使用强度（kg/hm²） / 单位面积化肥施用量 / 绿色社区占比 / 高标准农田占比 / 户均用电量 / 人均用电碳排放量 / 耕地占补平衡比例 / 单位工业增加值能耗（吨标准煤/万元） / 规上工业增加值碳排放强度
灌溉水利用系数 / 职住平衡指数 / 单位土地税收 / 小汽车出行分担率 / 医疗废物产生量 / 医疗废物无害化处置率 / 储能装机容量 / 天然林占比 / 非常规水利用量（亿立方米） / 停车换乘泊位数 / 装配率 / 轨道站点数量 / 轨道交通占公共交通比例 / 能源产出率 / 造林面积 / 城市生活垃圾增长率 / 可再生能源占一次能源消费比重 / 步行出行比例 / 窗墙比 / 生活垃圾收集点密度 / 非化石能源发电比例 / Share of existing buildings retrofitted
Bicycle network density / Carbon emissions per worker
耕地保有量增量 / 永久基本农田面积（万亩） / 永久基本农田保护率 / 林地面积占比 / 林地面积年均增长率 / 建设用地占比 / 城市建设用地面积 / 存量建设用地规模 / 碳排放强度下降率（%） / 碳排放强度比2020年下降 / 单位GDP碳排放累计下降率 / 单位GDP碳排放年均下降率 / 碳排放总量控制目标（万吨） / 碳排放峰值（万吨CO2） / 碳排放达峰年份 / 温室气体排放总量（万吨CO2e） / 工业二氧化碳排放量 / 建筑领域碳排放量 / 交通领域碳排放量 / 直接碳排放量 / 范围一碳排放量 / 人均碳排放增速
农业碳排放 / 碳中和度 / 绿色出行分担率目标值（%） / 常规公交分担率 / 公交占机动化出行比例 / 轨道交通占公交出行比例 / 非机动车出行比例 / 私人小汽车出行比例 / 公交站点300m半径人口覆盖率 / 公交站点覆盖率（500m） / 轨道站点600米人口岗位覆盖率 / 公交专用道里程占比 / 公交专用道密度 / 公交车辆保有量 / 绿道密度 / 支路网密度 / 主次干路密度 / 8m以上道路密度 / 人均公园绿地增量 / 社区公园服务半径覆盖率 / 公园绿地500米服务半径居住用地覆盖率 / 社区养老设施步行15分钟覆盖率
既有建筑绿色化改造比例 / 新建建筑一星级及以上绿色建筑占比 / 新建民用建筑中二星级及以上占比 / 新建公共建筑三星级绿色建筑占比 / 近零能耗建筑占比 / 超低能耗建筑面积（万m²） / 装配式建筑装配率 / 公共建筑屋顶光伏覆盖率 / 光伏装机容量 / 可再生能源利用率 / 清洁供暖率 / 可再生能源电力消纳责任权重 / 生活垃圾回收利用率（％） / 垃圾焚烧处理率 / 再生水利用量（万立方米） / 雨水资源利用率 / 危险废物处置率 / 一般工业固废综合利用率 / 主要资源产出率 / 亩均税收增速 / 亩均销售收入 / 地均GDP（亿元/km²）
固定资产投资增速 / 劳动生产率 / 公共绿地率 / 居住区绿地率 / 集装箱铁水联运量 / 铁路货运周转量（亿吨公里） / 公厕服务人口 / 常住人口密度 / 农田灌溉水有效利用系数目标 / 高效节水灌溉面积占比 / 高效节水灌溉率 / 新增高效节水灌溉面积 / 土壤pH值 / 混合用地占比 / 平均通勤距离 / 容积率上限 / 建筑高度（m） / 停车位配建标准 / Population density of built-up area / Share of public transport in motorised trips / Land-use mix / Bus stop coverage within 500 m (%)
Change in carbon intensity (%) / Target for green travel share
规划碳排放强度 / 碳排放强度降低率 / 碳排放强度控制目标 / 单位GDP碳排放（按常住人口） / 绿色出行分担率（%，高峰小时） / 绿色出行分担率（全日） / 公交分担率（机动化） / 轨道交通分担率（占公交） / 次干路网密度 / 新增公交专用道里程 / 公交站点300米覆盖率（人口） / 公园绿地500米服务半径覆盖率（居住用地） / 人均公园绿地面积（户籍人口） / 建成区绿化覆盖率提高 / 绿化覆盖率（乡镇） / 碳汇能力 / 海洋碳汇量 / 绿色建筑占新建民用建筑比例 / 装配式建筑比例提升 / 工业厂房屋顶光伏覆盖率 / 公共充电桩配置率 / 社区可再生能源占比 / 清洁能源使用率目标 / 城市生活垃圾减量率 / 缺水城市再生水利用率 / 非常规水源利用率（占总用水量） / 绿地率（居住用地） / 亩均税收贡献 / 住宅用地标准地供地率 / 人口集中度 / 县城人口规模 / 化肥利用率 / 化肥使用量增长率 / 铁路货运量增速 / New green buildings as a share of new buildings / Change in forest land / Floor area / Waste recycling rate
温室气体排放量 / 交通碳排放总量 / 碳排放总量（不含电力间接） / 农田碳汇量 / 居民人均生活碳排放量 / 人均交通碳排放量 / 单位国土面积碳排放 / 耕地保护目标 / 高标准农田建设规模 / 公益林面积 / 退耕还草面积 / 工业用地总规模 / 中心城区主干路网密度 / 农村公路路网密度 / 绿色出行分担率（不含步行） / 早高峰绿色出行比例 / 轨道交通客运强度 / 公交站点300米面积覆盖率 / 轨道站点300米覆盖率 / 10分钟社区生活圈覆盖率 / 15分钟社区生活圈数量 / 工业再生水利用率 / 医疗废物无害化集中处置率 / 装配式建筑占新建住宅比例 / 新建建筑二星级及以上绿色建筑比例 / 住宅小区充电桩配置率 / 化肥农药使用量
再生水利用率数量 / 耕地规模数量 / 公交分担率个数 / 城市绿化因子 UGF满意度 / 容积率/GDP / 耕地规模/Forest land
`;
