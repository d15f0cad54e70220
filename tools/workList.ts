/**
 * What §9 proposes, as a list of work: a row for each problem, lever and recommendation of a standard, and one for a
 * standard that has none; the six of the near-term plan first. A person fills in who does it and by when.
 */
import * as catalogue from "../src/catalogue";
import { standards, type Standard } from "../src/catalogue/chain";
import type { Text } from "../src/catalogue/schema";
import type { CsvValue } from "./csv";

export const WORK_LIST_COLUMNS = [
  "时序",
  "行动",
  "类别",
  "标准",
  "事项",
  "内容",
  "对策",
  "指标",
  "策略",
  "报告位置",
  "责任单位",
  "完成时间",
];

interface Task {
  kind: string;
  what: string;
  how: readonly Text[];
  indicators: readonly string[];
  strategies: readonly string[];
  locator: string;
}

export function workList(): CsvValue[][] {
  const nearFirst = [...standards].sort((a, b) => Number(b.nearTerm) - Number(a.nearTerm));
  return nearFirst.flatMap((standard) =>
    tasksOf(standard).map(({ kind, what, how, indicators, strategies, locator }) => [
      standard.nearTerm ? "近期" : "远期",
      standard.action,
      standard.kind,
      standard.name.zh,
      kind,
      what,
      how.map(({ zh }) => zh).join("\n"),
      indicators.map((id) => catalogue.indicator(id).name.zh).join("\n"),
      strategies.map((id) => `${id} ${catalogue.strategy(id).title.zh}`).join("\n"),
      locator,
      null,
      null,
    ]),
  );
}

function tasksOf({
  problems,
  levers,
  recommendations,
  purpose,
  section,
  strategies,
  ...standard
}: Standard): Task[] {
  const tasks: Task[] = [
    ...problems.map(({ theme, questions, solutions, indicators, locator }) => ({
      kind: "难点",
      what: `${theme.zh}：${questions.map(({ zh }) => zh).join("；")}`,
      how: solutions,
      indicators,
      strategies: [],
      locator,
    })),
    ...levers.map(({ group, lever, countermeasures, indicators, strategies: own, locator }) => ({
      kind: "抓手",
      what: `${group.zh}：${lever.zh}`,
      how: countermeasures,
      indicators,
      strategies: own,
      locator,
    })),
    ...recommendations.map(({ text, indicators, locator }) => ({
      kind: "建议",
      what: text.zh,
      how: [],
      indicators,
      strategies: [],
      locator,
    })),
  ];
  if (tasks.length > 0) return tasks;
  const kind = standard.action === "修订" ? "修订" : "新编";
  return [{ kind, what: purpose.zh, how: [], indicators: [], strategies, locator: section }];
}
