import { type SampleFamily, text } from "./example";

const RATE = text("利用率（小数）", "Rate (fraction)");

/** Waste and water put to use, and the stations it takes. */
export const waste: SampleFamily = {
  role: "sampleWaste",
  title: text("废弃物", "Waste"),
  dataWidths: [130, 110, 110],
  resultWidths: [110, 110],
  examples: [
    {
      id: "WASTE.RECYCLING",
      what: text("生活垃圾资源化利用率，按定义", "Municipal waste put to use, by definition"),
      tables: [
        {
          columns: [
            { key: "wasteUsed", heading: text("利用量 [万t]", "Put to use [10⁴ t]") },
            { key: "wasteAll", heading: text("总量 [万t]", "All waste [10⁴ t]") },
          ],
          rows: [[65, 100]],
        },
      ],
      formula: "=WASTE.RECYCLING([wasteUsed],[wasteAll])",
      result: [RATE],
      expected: [[0.65]],
      how: ["65÷100"],
    },
    {
      id: "WASTE.UTILISATION",
      what: text(
        "同一比率的统计公式：可回收物 30 万t、清运量 70 万t，折算系数为虚构",
        "The same rate by the statistical formula: 30 recovered, 70 collected [10⁴ t]; the coefficients are invented",
      ),
      tables: [
        {
          columns: [
            { key: "treatedHow", heading: text("处理方式", "Treatment") },
            { key: "treatedAmount", heading: text("处理量 [万t]", "Treated [10⁴ t]") },
            { key: "counted", heading: text("折算系数", "Counts as used") },
          ],
          rows: [
            [text("焚烧", "Incineration"), 50, 0.5],
            [text("厨余处理", "Food waste"), 15, 0.8],
            [text("填埋", "Landfill"), 5, 0],
          ],
        },
      ],
      formula: "=WASTE.UTILISATION(30,70,[treatedAmount],[counted])",
      result: [RATE],
      expected: [[0.67]],
      how: ["(30+50×0.5+15×0.8+5×0)÷(30+70)"],
    },
    {
      id: "WASTE.REUSE",
      what: text("再生水利用率", "Reclaimed water put to use"),
      tables: [
        {
          columns: [
            { key: "reclaimed", heading: text("再生水 [万m³]", "Reclaimed [10⁴ m³]") },
            { key: "sewage", heading: text("污水处理 [万m³]", "Treated [10⁴ m³]") },
          ],
          rows: [[4_500, 18_000]],
        },
      ],
      formula: "=WASTE.REUSE([reclaimed],[sewage])",
      result: [RATE],
      expected: [[0.25]],
      how: ["4500÷18000"],
    },
    {
      id: "WASTE.STATIONS",
      what: text(
        "两个片区最少要几座收集站：一个由人口决定，一个由面积决定",
        "Least number of stations in two districts: one decided by people, one by area",
      ),
      tables: [
        {
          columns: [
            { key: "served", heading: text("片区", "District") },
            { key: "servedPeople", heading: text("人口 [万人]", "People [10⁴]") },
            { key: "servedArea", heading: text("面积 [km²]", "Area [km²]") },
          ],
          rows: [
            [text("老城片区", "Old town"), 9, 3.2],
            [text("新城片区", "New town"), 3, 6.5],
          ],
        },
      ],
      formula: "=WASTE.STATIONS([servedPeople],[servedArea])",
      result: [text("最少座数", "Stations")],
      expected: [[5], [7]],
      how: [
        text("9÷2 = 4.5 进为 5；面积 3.2 进为 4；取大", "9÷2 = 4.5, up to 5; area 3.2, up to 4; the larger"),
        text("3÷2 = 1.5 进为 2；面积 6.5 进为 7；取大", "3÷2 = 1.5, up to 2; area 6.5, up to 7; the larger"),
      ],
    },
  ],
};
