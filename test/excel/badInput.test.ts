import { actions } from "../../src/excel";
import { WASTE, answer, fill, findingOf, openPlan, readRow, usePlans } from "./bench";

const bench = usePlans();

const WATER = "再生水利用率";

/** What sheet and check say of a row; they must not differ. */
async function judged(name: string) {
  const finding = await findingOf(name);
  expect([name, finding.inSheet]).toEqual([name, "same"]);
  return { ...finding, inSheet: (await readRow(name)).verdict };
}

test("whatever is wrong with what was entered, sheet and check agree, judge nothing wrongly and say what to do", async () => {
  await openPlan(bench, "市-总体规划");
  await fill(WASTE, { planned: 62 });

  // No year: the newest target, and the check knows that it is for want of one.
  expect(await judged(WASTE)).toMatchObject({ verdict: "missed", target: 65, carriedOn: false });
  expect((await actions.check()).tables[0]).toMatchObject({ planYear: null });

  for (const year of [35, "2,0305", "2035年", 2030.5]) {
    await answer("目标年", year);
    expect(await judged(WASTE)).toMatchObject({
      verdict: "none",
      waitsFor: { question: "目标年", isFaulty: true },
      reason: { zh: expect.stringContaining("“封面”的“目标年”有误") },
    });
  }
  await answer("目标年", 2025);
  await answer("基期年", 2030);
  expect(await judged(WASTE)).toMatchObject({ verdict: "none", waitsFor: { isFaulty: true } });
  // A date is no year: told at its own row, in the sheet and in the pane, and the target year judges.
  await answer("基期年", 43831);
  expect(await judged(WASTE)).toMatchObject({ verdict: "met", target: 60, waitsFor: null });
  const statements = await actions.readStatements();
  expect(statements.flatMap(({ rows }) => rows.map(({ name, text }) => [name, text]))).toEqual([
    ["基期年", expect.stringContaining("请填1990—2100的四位整年")],
  ]);
  await answer("基期年", 2020);
  expect(await judged(WASTE)).toMatchObject({ verdict: "met", target: 60, waitsFor: null });

  // Answers that contradict each other, or are none.
  await fill(WATER, { planned: 20 });
  await answer("所在省份", "浙江");
  await answer("缺水城市", "是、否");
  expect(await judged(WATER)).toMatchObject({
    verdict: "none",
    waitsFor: { question: "缺水城市", isFaulty: true },
  });
  await answer("缺水城市", "是");
  expect(await judged(WATER)).toMatchObject({ verdict: "missed", target: 25 });

  // Handed down: with the wrong sign, as text, as a percentage, as a fraction, past what can be.
  const handed = async (value: string | number | boolean) => {
    await fill(WASTE, { handed: value });
    const { verdict, inSheet, reason, remarks } = await judged(WASTE);
    return {
      verdict,
      inSheet,
      says: reason?.zh ?? "",
      remarks: remarks.map(({ kind, meant }) => [kind, meant]),
    };
  };
  const wrong = { verdict: "invalid", inSheet: "数据异常" };
  expect(await handed(-60)).toMatchObject({ ...wrong, says: expect.stringContaining("正负号") });
  expect(await handed("'61")).toMatchObject({
    ...wrong,
    says: expect.stringContaining("“上级下达”不是数值"),
    remarks: [["text-number", 61]],
  });
  expect(await handed("不低于国家要求")).toMatchObject({ ...wrong, remarks: [] });
  expect(await handed(true)).toMatchObject(wrong);
  expect(await handed(130)).toMatchObject(wrong);
  expect(await handed("61%")).toMatchObject({ remarks: [["percent", 61]] });
  const { remarks } = await findingOf(WASTE);
  await actions.correctValues(remarks.map(({ place, value, meant }) => ({ place, from: value, to: meant! })));
  expect(await judged(WASTE)).toMatchObject({
    verdict: "met",
    handed: { value: 61, better: "≥" },
    remarks: [],
  });
  expect(await handed(0.61)).toMatchObject({ remarks: [["fraction", 61]] });
  expect(await handed(63)).toMatchObject({ verdict: "missed", inSheet: "未达标", remarks: [] });
});
