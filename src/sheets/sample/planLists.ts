import * as catalogue from "../../catalogue";
import type { Strategy, Text } from "../../catalogue/schema";
import { SECTOR_WORDS } from "../words";
import { type Expected, type SampleFamily, text } from "./example";

const PUBLIC_TRANSPORT = text("公交分担率", "Share of public transport");

/** Lists that the catalogue answers with. Names and titles are the catalogue's own; figures are written here. */
export const planLists: SampleFamily = {
  role: "samplePlanLists",
  title: text("规划清单", "Lists of plans"),
  dataWidths: [150, 110],
  resultWidths: [180, 84, 170, 150, 84, 60, 60, 60, 150],
  examples: [
    {
      id: "PLAN.SOURCE",
      what: text("目标值与因子的来源", "Where a target and a factor come from"),
      tables: [
        {
          columns: [{ key: "of", heading: text("对象", "Of") }],
          rows: [[PUBLIC_TRANSPORT], ["grid.average/全国/2023"]],
        },
      ],
      formula: text("=PLAN.SOURCE([of],[city.urban])", '=PLAN.SOURCE([of],[city.urban],,"en")'),
      result: [
        text("标题", "Title"),
        text("文号", "Document"),
        text("位置", "Place in it"),
        text("年份", "Year"),
        text("可信度", "Confidence"),
      ],
      expected: [
        [
          title("urban-planning-opinions-2016"),
          "中发〔2016〕6号",
          text("第（十七）条", "Article 17"),
          2020,
          text("两处来源核对一致", "Two sources agree"),
        ],
        [
          title("mee-nbs-grid-2023"),
          "公告2025年第47号",
          text("公告正文", "Text of the notice"),
          2023,
          text("两处来源核对一致", "Two sources agree"),
        ],
      ],
      how: [text("见文件原文", "As the document says"), text("见公告原文", "As the notice says")],
    },
    {
      id: "PLAN.STRATEGIES",
      what: text("市级专项规划的交通策略", "Transport strategies of the municipal special plan"),
      tables: [
        {
          columns: [
            { key: "strategyPlan", heading: text("规划", "Plan") },
            { key: "strategySector", heading: text("领域", "Sector") },
          ],
          rows: [[text("市-专项规划", "Municipal special plan"), text("交通", "Transport")]],
        },
      ],
      formula: text(
        "=PLAN.STRATEGIES([strategyPlan],,[strategySector])",
        '=PLAN.STRATEGIES([strategyPlan],,[strategySector],"en")',
      ),
      result: [
        text("序号", "No."),
        text("领域", "Sector"),
        text("分组", "Group"),
        text("策略", "Strategy"),
        text("报告编号", "In the report"),
      ],
      expected: ["7.7-交通-1", "7.7-交通-2"].map((id, i) => [
        i + 1,
        ...strategyCells(catalogue.strategy(id)),
      ]),
      how: [
        text("报告 §7.7 交通第 1 条", "Report §7.7, Transport 1"),
        text("报告 §7.7 交通第 2 条", "Report §7.7, Transport 2"),
      ],
    },
    {
      id: "PLAN.INDICATORS",
      what: text("市级详细规划的能源指标", "Energy indicators of the municipal detailed plan"),
      tables: [
        {
          columns: [
            { key: "indicatorPlan", heading: text("规划", "Plan") },
            { key: "indicatorSector", heading: text("领域", "Sector") },
          ],
          rows: [[text("市-详细规划", "Municipal detailed plan"), text("能源", "Energy")]],
        },
      ],
      formula: text(
        "=PLAN.INDICATORS([indicatorPlan],[indicatorSector],[city.urban])",
        '=PLAN.INDICATORS([indicatorPlan],[indicatorSector],[city.urban],"en")',
      ),
      result: [
        text("序号", "No."),
        text("领域", "Sector"),
        text("指标", "Indicator"),
        text("单位", "Unit"),
        text("要求", "Requirement"),
        text("目标值", "Target"),
        text("上限", "Upper end"),
        text("年份", "Year"),
        text("指标代码", "Code"),
      ],
      expected: [
        indicatorCells(1, "community-renewable-mix", "%"),
        indicatorCells(2, "microgrid-voltage", "kV", "≤", 35),
        indicatorCells(3, "microgrid-capacity", "MW", "≤", 20),
        indicatorCells(4, "community-clean-energy-share", "%"),
      ],
      how: [
        text("报告未给目标值", "The report gives no target"),
        text("报告 §7.6 能源-2：不超过 35 kV", "Report §7.6, Energy 2: up to 35 kV"),
        text("报告 §7.6 能源-2：不超过 20 MW", "Report §7.6, Energy 2: up to 20 MW"),
        text("报告未给目标值", "The report gives no target"),
      ],
    },
  ],
};

function title(id: string): Text {
  const source = catalogue.source(id);
  return { zh: source.title, en: source.titleEn ?? source.title };
}

function strategyCells({ sector, title, id }: Strategy): Expected[] {
  return [SECTOR_WORDS[sector], "", title, id];
}

function indicatorCells(
  number: number,
  id: string,
  unit: string,
  operator = "",
  target: number | "" = "",
): Expected[] {
  const { name, sector } = catalogue.indicator(id);
  return [number, SECTOR_WORDS[sector], name, unit, operator, target, "", "", id];
}
