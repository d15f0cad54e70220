import { readFileSync } from "fs";
import { join } from "path";
import { entries } from "../../src/taskpane/library/records";
import { search, searchable } from "../../src/taskpane/search";

/** What officials and analysts type, the record they mean, and among the first how many it must stand. */
const QUERIES: [typed: string, meant: string, within: number][] = [
  // names, whole and in part
  ["绿色出行分担率", "indicator:green-travel-share", 1],
  ["绿色出行", "indicator:green-travel-share", 1],
  ["公园绿地", "indicator:park-green-per-capita", 2],
  ["人均公园绿地面积", "indicator:park-green-per-capita", 1],
  ["500米覆盖", "indicator:park-500m-coverage", 2],
  ["公园覆盖率", "indicator:park-500m-coverage", 1],
  ["500m coverage", "indicator:park-500m-coverage", 3],
  ["容积率", "indicator:floor-area-ratio", 1],
  ["路网", "indicator:road-network-density", 2],
  ["森林覆盖率", "target:forest-cover-2030", 3],
  ["非化石能源占比", "target:non-fossil-share-2030", 4],
  ["蓝碳", "factor:blue.mangrove", 6],
  ["红树林", "factor:blue.mangrove", 1],
  // everyday names and shortenings
  ["绿建", "indicator:new-green-building-share", 3],
  ["绿建占比", "indicator:new-green-building-share", 2],
  ["装配式", "indicator:prefabricated-building-share", 1],
  ["光伏", "indicator:facade-pv-share", 3],
  ["屋顶光伏", "indicator:rooftop-solar-coverage", 1],
  ["分布式光伏", "indicator:rooftop-solar-coverage", 5],
  ["碳汇", "indicator:carbon-sink-space", 3],
  ["公交", "indicator:public-transport-share", 5],
  ["公交分担率", "indicator:public-transport-share", 1],
  ["公交出行比例", "indicator:public-transport-share", 1],
  ["公共交通", "indicator:public-transport-share", 3],
  ["公交站点500米", "target:stop-500m-coverage-2020", 3],
  ["地铁", "indicator:rail-share", 6],
  ["步行骑行", "indicator:walking-cycling-share", 3],
  ["自行车", "indicator:walking-cycling-network-density", 4],
  ["职住平衡", "indicator:jobs-housing-ratio", 1],
  ["城镇开发边界", "goal:G5", 3],
  ["三区三线", "indicator:ecological-redline-share", 5],
  ["生态红线", "indicator:ecological-redline-share", 1],
  ["耕地保有量", "indicator:arable-land", 1],
  ["永久基本农田", "indicator:arable-land", 5],
  ["充电桩", "indicator:ev-charger-provision", 1],
  ["停车换乘", "indicator:park-and-ride-coverage", 2],
  ["15分钟生活圈", "indicator:fifteen-minute-facility-coverage", 1],
  ["海绵城市", "indicator:non-conventional-water-use", 5],
  ["垃圾分类", "indicator:municipal-waste-resource-rate", 5],
  ["再生水", "indicator:reclaimed-water-rate", 1],
  ["中水", "indicator:reclaimed-water-rate", 2],
  ["污水回用", "indicator:reclaimed-water-rate", 3],
  ["建筑垃圾", "target:construction-waste-2030", 4],
  ["被动房", "indicator:ultra-low-energy-building-share", 2],
  ["近零能耗", "indicator:ultra-low-energy-building-share", 2],
  ["充电车位", "indicator:ev-charger-provision", 1],
  ["绿化率", "indicator:minimum-greening-rate", 2],
  ["绿地率", "indicator:industrial-green-ratio", 1],
  ["立体绿化", "indicator:vertical-greening-rate", 2],
  ["屋顶绿化", "indicator:vertical-greening-rate", 4],
  ["绿电", "indicator:community-green-power-share", 1],
  ["热岛", "indicator:open-space-shading", 5],
  ["亩均", "indicator:industrial-carbon-per-mu", 3],
  ["亩均论英雄", "source:huangyan-enterprise-scores-2023", 3],
  // carbon
  ["人均碳排放", "indicator:carbon-per-capita", 1],
  ["碳强度", "indicator:gdp-carbon-intensity", 1],
  ["万元GDP碳排放", "indicator:gdp-carbon-intensity", 3],
  ["单位GDP能耗", "target:energy-per-gdp-fall-2025", 1],
  ["地均碳排放", "indicator:carbon-per-area", 2],
  ["碳排放总量", "indicator:total-carbon", 1],
  ["电网因子", "factor:grid.average/全国/2023", 6],
  ["电网排放因子", "factor:grid.average/全国/2023", 6],
  ["浙江电网因子", "factor:grid.average/浙江/2023", 3],
  ["浙江 电力 2022", "factor:grid.average/浙江/2022", 1],
  ["标煤", "factor:tce.raw-coal", 5],
  ["折标系数", "factor:tce.raw-coal", 5],
  ["电 折标煤", "factor:tce.electricity", 3],
  ["水泥", "factor:material.cement", 1],
  ["汽油 排放因子", "factor:fuel.gasoline", 3],
  ["甲烷 GWP", "factor:gwp.ch4", 2],
  // two words, full width, punctuation, case
  ["绿色建筑 二星", "indicator:two-star-green-building-share", 1],
  ["ＴＯＤ", "indicator:tod-station-share", 2],
  ["tod", "indicator:tod-station-share", 2],
  ["p+r", "indicator:park-and-ride-coverage", 1],
  ["ｐ＋ｒ", "indicator:park-and-ride-coverage", 1],
  ["gdp碳排", "indicator:gdp-carbon-intensity", 1],
  ["标准地", "indicator:standard-land-supply-rate", 2],
  ["「标准地」", "indicator:standard-land-supply-rate", 2],
  ['"标准地"供地率', "indicator:standard-land-supply-rate", 1],
  ["工业/科教用地", "indicator:industrial-compatible-floor-share", 1],
  ["工业用地，容积率", "indicator:industrial-far", 1],
  ["tCO2/万元", "indicator:carbon-intensity", 3],
  ["tCO₂/万元", "indicator:carbon-intensity", 3],
  // places in the report, standards, documents, functions
  ["7.5", "strategy:7.5-能源-1", 1],
  ["7.5节", "strategy:7.5-能源-1", 1],
  ["第7.5节", "strategy:7.5-能源-1", 1],
  ["7.1", "strategy:7.1-能源-1", 1],
  ["7.5-生态空间-4", "strategy:7.5-生态空间-4", 1],
  ["GB/T 51346", "source:urban-green-space-standard-2019", 1],
  ["gbt51346", "source:urban-green-space-standard-2019", 1],
  ["GB／T 51346—2019", "source:urban-green-space-standard-2019", 1],
  ["国发〔2014〕51号", "source:city-size-2014", 1],
  ["国发[2014]51号", "source:city-size-2014", 1],
  ["国发（2014）51号", "source:city-size-2014", 1],
  ["国发2014 51号", "source:city-size-2014", 1],
  ["《城市绿地规划标准》", "source:urban-green-space-standard-2019", 1],
  ["CARBON.INTENSITY", "indicator:carbon-intensity", 1],
  ["=carbon.intensity(", "indicator:carbon-intensity", 1],
  ["greenshare", "indicator:green-travel-share", 1],
  ["城市体检", "standard:city-checkup-procedure", 2],
  ["双评价", "standard:double-evaluation-guide", 4],
  ["城市规模划分", "reference:city-size", 3],
  ["伦敦 绿化因子", "reference:london-ugf", 1],
  // English
  ["per capita emissions", "indicator:carbon-per-capita", 2],
  ["carbon per person", "indicator:carbon-per-capita", 3],
  ["Green Travel", "indicator:green-travel-share", 1],
  ["green building", "indicator:new-green-building-share", 3],
  ["green buildings", "indicator:new-green-building-share", 3],
  ["park coverage", "indicator:park-500m-coverage", 1],
  ["jobs housing balance", "indicator:jobs-housing-ratio", 1],
  ["jobs-housing", "indicator:jobs-housing-ratio", 1],
  ["grid emission factor Zhejiang", "factor:grid.average/浙江/2023", 3],
  ["mangrove", "factor:blue.mangrove", 1],
  ["solar", "indicator:rooftop-solar-coverage", 2],
  ["rooftop PV", "indicator:rooftop-solar-coverage", 2],
  ["green roof", "indicator:vertical-greening-rate", 6],
  ["heat island", "indicator:open-space-shading", 6],
  ["car", "indicator:long-trip-car-share", 3],
  ["cars", "indicator:long-trip-car-share", 3],
  ["EV chargers", "indicator:ev-charger-provision", 1],
  ["charging station", "indicator:ev-charger-provision", 4],
  ["FAR", "indicator:floor-area-ratio", 1],
  ["plot ratio", "indicator:floor-area-ratio", 1],
  ["recycled water", "indicator:reclaimed-water-rate", 2],
  ["household waste", "indicator:rural-waste-growth", 2],
  ["urban growth boundary", "goal:G5", 3],
  ["renewable share", "indicator:urban-renewable-energy-share", 4],
  ["standard coal", "factor:tce.coke", 5],
  ["carbon sink", "indicator:carbon-sink-space", 3],
  ["New York zoning", "reference:new-york-zoning", 3],
];

test.each(QUERIES)("%s finds %s among the first %i", (typed, meant, within) => {
  expect(
    search(entries, typed)
      .slice(0, within)
      .map(({ key }) => key),
  ).toContain(meant);
});

const everydayWords = JSON.parse(
  readFileSync(join(__dirname, "../../src/taskpane/everydayWords.json"), "utf8"),
) as { say: string[]; find: string[] }[];

test("every everyday word leads to something that the library holds", () => {
  const leadsNowhere = everydayWords
    .flatMap(({ say }) => say)
    .filter((said) => search(entries, said).length === 0);
  expect(leadsNowhere).toEqual([]);
  const strays = everydayWords
    .flatMap(({ find }) => find)
    .filter((word) => !entries.some(({ found }) => search([{ found }], word).length > 0));
  expect(strays).toEqual([]);
});

test("no everyday word stands in two lists", () => {
  const said = everydayWords.flatMap(({ say }) => say);
  expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
});

test("nothing is found for what the library doesn't hold", () => {
  for (const typed of ["股票行情", "天气预报", "xyzzy", "绿色 股票"])
    expect(search(entries, typed)).toEqual([]);
});

test("of the same fit, what carries more weight comes first", () => {
  const item = (name: string, weight: number) => ({ name, found: searchable([name], [], weight) });
  const found = search([item("公园一", 0), item("公园二", 1)], "公园");
  expect(found.map(({ name }) => name)).toEqual(["公园二", "公园一"]);
});
