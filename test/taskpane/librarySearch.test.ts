import { readFileSync } from "fs";
import { join } from "path";
import { standards as catalogueStandards } from "../../src/catalogue/chain";
import { passes } from "../../src/taskpane/library/entry";
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
  // figures, with and without their unit and sign
  ["70%", "target:green-travel-share/national-2022", 8],
  ["≥70%", "target:county-town-low-rise-housing-share/county-town", 3],
  ["114", "target:park-green-per-capita/report", 1],
  ["0.5306", "factor:grid.average/全国/2023", 1],
  ["15%", "target:industrial-compatible-floor-share/new-business", 2],
  ["800米", "indicator:stop-800m-coverage", 1],
  ["轨道800m", "indicator:stop-800m-coverage", 1],
  ["公园500m", "indicator:park-500m-coverage", 1],
  ["500 m 公园", "indicator:park-500m-coverage", 1],
  ["绿色出行分担率（%）", "indicator:green-travel-share", 1],
  // traditional characters
  ["綠色出行", "indicator:green-travel-share", 1],
  ["單位GDP碳排", "indicator:gdp-carbon-intensity", 1],
  ["裝配式建築", "indicator:prefabricated-building-share", 1],
  ["人均公園綠地", "indicator:park-green-per-capita", 1],
  // more everyday names
  ["海绵", "indicator:non-conventional-water-use", 3],
  ["三联供", "strategy:7.5-能源-2", 1],
  ["医疗垃圾", "indicator:medical-waste-central-disposal", 2],
  ["电气化率", "indicator:building-electrification", 1],
  ["遮荫率", "indicator:open-space-shading", 1],
  ["乡土植物", "indicator:native-plant-share", 1],
  ["街区大小", "indicator:block-size", 1],
  ["窄马路密路网", "goal:G9", 1],
  ["绿色出行率", "indicator:green-travel-share", 1],
  ["闲置土地", "indicator:industrial-land-redevelopment", 1],
  ["能耗强度", "target:energy-per-gdp-fall-2025", 1],
  ["铁公水", "indicator:multimodal-share", 1],
  ["BIPV", "indicator:facade-pv-share", 1],
  ["N2O", "factor:gwp.n2o", 1],
  ["NDC", "target:non-fossil-share-2035", 4],
  ["CCUS", "goal:G2", 1],
  ["绿化返税率", "indicator:greening-return-rate", 1],
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
  ["4.1", "goal:G1", 4],
  ["9.1(五)", "advice:9.1(五)-1", 1],
  ["图9-12", "indicator:park-entry-carbon-standard", 12],
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
  ["bike lanes", "indicator:walking-cycling-share", 1],
  ["walkability", "indicator:walking-cycling-share", 1],
  ["brownfield", "indicator:industrial-land-redevelopment", 1],
  ["zero carbon electricity", "indicator:zero-carbon-power-share", 1],
  ["crop straw", "indicator:agricultural-waste-use", 1],
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
    .filter((word) => search(entries, word).length === 0);
  expect(strays).toEqual([]);
});

test("every traditional character has one simplified one, which the catalogue can hold", () => {
  const { traditional, simplified } = JSON.parse(
    readFileSync(join(__dirname, "../../src/taskpane/traditionalCharacters.json"), "utf8"),
  ) as { traditional: string; simplified: string };
  expect([...simplified]).toHaveLength([...traditional].length);
  expect(new Set(traditional).size).toBe([...traditional].length);
  expect([...traditional].filter((character) => simplified.includes(character))).toEqual([]);
});

test("a state target is found under the plan that it judges and under its sector", () => {
  const target = entries.find(({ key }) => key === "target:energy-per-gdp-fall-2025")!;
  const judged = entries.find(({ key }) => key === "target:non-fossil-share-2030")!;
  const all = { kind: "", level: "", planType: "", sector: "" } as const;
  expect(passes(target, { ...all, sector: "综合" })).toBe(true);
  expect(passes(judged, { ...all, level: "国家", planType: "总体规划" })).toBe(true);
  expect(passes(judged, { ...all, level: "市" })).toBe(false);
});

test("a factor is found under the sector whose emissions it reckons; only general figures have none", () => {
  const sectorless = entries.filter(({ kind, sectors }) => kind === "factor" && sectors.length === 0);
  expect(
    sectorless.filter(({ key }) => !/^factor:(gwp|c2co2|report)/.test(key)).map(({ key }) => key),
  ).toEqual([]);
  const sectorsOf = (key: string) => entries.find((entry) => entry.key === key)!.sectors;
  expect(sectorsOf("factor:uk.bus/英国/2025")).toEqual(["交通"]);
  expect(sectorsOf("factor:uk.water-supply/英国/2025")).toEqual(["废弃物处理"]);
  expect(sectorsOf("factor:grid.average/浙江/2023")).toEqual(["能源"]);
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

test("近期 finds the six near-term standards first, and 近期行动 the strategies that they would carry", () => {
  const six = catalogueStandards.filter(({ nearTerm }) => nearTerm);
  expect(
    search(entries, "近期")
      .slice(0, 6)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(six.map(({ id }) => `standard:${id}`).sort());
  const carried = new Set(six.flatMap(({ strategies }) => strategies));
  const found = search(entries, "近期行动").filter(({ kind }) => kind === "strategy");
  expect(new Set(found.map(({ key }) => key))).toEqual(new Set([...carried].map((id) => `strategy:${id}`)));
});
