import { type SampleFamily, text } from "./example";

const SHARE = text("比例（小数）", "Share (fraction)");

/** Renewable energy and the land and roofs it takes. */
export const energy: SampleFamily = {
  role: "sampleEnergy",
  title: text("能源", "Energy"),
  dataWidths: [130, 110, 120, 84],
  resultWidths: [120, 120],
  examples: [
    {
      id: "ENERGY.RENEWABLESHARE",
      what: text("可再生能源占能源消费的比重", "Renewable energy in energy use"),
      tables: [
        {
          columns: [
            { key: "renewable", heading: text("可再生能源 [万tce]", "Renewable [10⁴ tce]") },
            { key: "energyTotal", heading: text("能源消费 [万tce]", "All energy [10⁴ tce]") },
          ],
          rows: [[300, 1_200]],
        },
      ],
      formula: "=ENERGY.RENEWABLESHARE([renewable],[energyTotal])",
      result: [SHARE],
      expected: [[0.25]],
      how: ["300÷1200"],
    },
    {
      id: "ENERGY.PV",
      what: text("两处屋顶光伏的年发电量", "Yearly yield of two roofs with photovoltaics"),
      tables: [
        {
          columns: [
            { key: "modules", heading: text("组件面积 [m²]", "Modules [m²]") },
            { key: "moduleEfficiency", heading: text("组件效率", "Efficiency") },
            { key: "irradiation", heading: text("年辐照 [kWh/m²]", "Irradiation [kWh/m²]") },
            { key: "performance", heading: text("性能比", "Performance") },
          ],
          rows: [
            [1_000, 0.2, 1_400, 0.8],
            [2_500, 0.22, 1_350, 0.8],
          ],
        },
      ],
      formula: "=ENERGY.PV([modules],[moduleEfficiency],[irradiation],[performance])",
      result: [text("年发电量 [kWh]", "Electricity a year [kWh]")],
      expected: [[224_000], [594_000]],
      how: ["1000×0.2×1400×0.8", "2500×0.22×1350×0.8"],
    },
    {
      id: "ENERGY.ROOFPV",
      what: text("可用屋顶的光伏覆盖率", "Usable roofs that carry photovoltaics"),
      tables: [
        {
          columns: [
            { key: "roofPv", heading: text("光伏屋顶 [m²]", "With modules [m²]") },
            { key: "roofs", heading: text("可用屋顶 [m²]", "Usable roofs [m²]") },
          ],
          rows: [[5_200, 8_000]],
        },
      ],
      formula: "=ENERGY.ROOFPV([roofPv],[roofs])",
      result: [SHARE],
      expected: [[0.65]],
      how: ["5200÷8000"],
    },
    {
      id: "ENERGY.LANDSHARE",
      what: text("新能源用地占国土面积的比例", "Land for new energy in the city's land"),
      tables: [
        {
          columns: [{ key: "energyLand", heading: text("新能源用地 [km²]", "For new energy [km²]") }],
          rows: [[160]],
        },
      ],
      formula: "=ENERGY.LANDSHARE([energyLand],[city.area])",
      result: [SHARE],
      expected: [[0.02]],
      how: ["160÷8000"],
    },
    {
      id: "ENERGY.INTENSITY",
      what: text("单位产出能耗", "Energy per output"),
      tables: [
        {
          columns: [
            { key: "allEnergy", heading: text("能耗 [万tce]", "Energy [10⁴ tce]") },
            { key: "energyGdp", heading: text("产出 [亿元]", "Output [10⁸ yuan]") },
            { key: "residents", heading: text("人口 [万人]", "People [10⁴]") },
          ],
          rows: [[1_200, 3_200, 320]],
        },
      ],
      formula: "=ENERGY.INTENSITY([allEnergy],[energyGdp])",
      result: [text("能源强度 [tce/万元]", "Intensity [tce/10⁴ yuan]")],
      expected: [[0.375]],
      how: ["1200÷3200"],
    },
    {
      id: "ENERGY.PERCAPITA",
      what: text("同一城市的人均能耗", "Energy a head in the same city"),
      tables: [],
      formula: "=ENERGY.PERCAPITA([allEnergy],[residents])",
      result: [text("人均能耗 [tce/人]", "Per head [tce/person]")],
      expected: [[3.75]],
      how: ["1200÷320"],
    },
    {
      id: "ENERGY.PERFLOOR",
      what: text("两栋建筑的单位面积能耗", "Energy per floor area of two buildings"),
      tables: [
        {
          columns: [
            { key: "buildingEnergy", heading: text("年用电 [kWh]", "Electricity [kWh]") },
            { key: "floorArea", heading: text("建筑面积 [m²]", "Floor area [m²]") },
          ],
          rows: [
            [800_000, 10_000],
            [480_000, 8_000],
          ],
        },
      ],
      formula: "=ENERGY.PERFLOOR([buildingEnergy],[floorArea])",
      result: [text("单位面积能耗 [kWh/m²]", "Per floor area [kWh/m²]")],
      expected: [[80], [60]],
      how: ["800000÷10000", "480000÷8000"],
    },
  ],
};
