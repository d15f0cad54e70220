import { standards } from "../../src/catalogue/chain";
import { WORK_LIST_COLUMNS, workList } from "../../tools/workList";

const rows = workList();
const column = (name: string) => WORK_LIST_COLUMNS.indexOf(name);

test("the work list begins with the six near-term standards and leaves no standard out", () => {
  const near = rows.filter((row) => row[column("时序")] === "近期");
  expect(rows.slice(0, near.length)).toEqual(near);
  expect(new Set(near.map((row) => row[column("标准")])).size).toBe(6);
  expect(new Set(rows.map((row) => row[column("标准")])).size).toBe(standards.length);
});

test("it has a row for every problem, lever and recommendation, and room for who and when", () => {
  const parts = standards.map(
    ({ problems, levers, recommendations }) => problems.length + levers.length + recommendations.length,
  );
  expect(rows).toHaveLength(parts.reduce((sum, count) => sum + Math.max(1, count), 0));
  expect(rows.filter((row) => row.length !== WORK_LIST_COLUMNS.length)).toEqual([]);
  expect(rows.filter((row) => row[column("责任单位")] !== null || !row[column("内容")])).toEqual([]);
});
