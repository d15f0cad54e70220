import { type RowWithHandedDown, judgeRow } from "../../src/targets/handedDown";

const row = (changes: Partial<RowWithHandedDown>): RowWithHandedDown => ({
  current: "",
  near: "",
  planned: "",
  operator: "",
  target: "",
  upper: "",
  plausibleMin: 0,
  plausibleMax: 100,
  handed: "",
  better: "≥",
  ...changes,
});
const verdict = (changes: Partial<RowWithHandedDown>) => judgeRow(row(changes)).verdict;
const fault = (changes: Partial<RowWithHandedDown>) => judgeRow(row(changes)).fault;

test("a row goes by its planned value, else by the near-term one, else by the current one", () => {
  const target = { operator: "≥", target: 65 };
  expect(verdict({ ...target, current: 40, near: 50, planned: 70 })).toBe("met");
  expect(verdict({ ...target, current: 70, near: 50 })).toBe("missed");
  expect(verdict({ ...target, current: 70 })).toBe("met");
});

test("a value handed down judges a row that has no target of its own", () => {
  expect(verdict({ handed: 60 })).toBe("missing");
  expect(verdict({ handed: 60, planned: 60 })).toBe("met");
  expect(judgeRow(row({ handed: 60, planned: 55 }))).toEqual({ verdict: "missed", gap: 5, fault: null });
});

test("both targets count, and the gap is the larger of the two", () => {
  const own = { operator: "≥", target: 65, planned: 60 };
  expect(judgeRow(row({ ...own, handed: 70 })).gap).toBe(10);
  expect(judgeRow(row({ ...own, handed: 50 })).gap).toBe(5);
  expect(verdict({ ...own, planned: 66, handed: 70 })).toBe("missed");
  expect(verdict({ ...own, planned: 70, handed: 70 })).toBe("met");
});

test("where less is better a value handed down is a ceiling", () => {
  expect(verdict({ better: "≤", handed: 30, planned: 30 })).toBe("met");
  expect(verdict({ better: "≤", handed: 30, planned: 31 })).toBe("missed");
});

test.each([
  [{ handed: "约60" }, "handed-not-number"],
  [{ handed: -60 }, "handed-out-of-range"],
  [{ handed: 130 }, "handed-out-of-range"],
  [{ handed: -18, plausibleMin: "", operator: "≥", target: 18 }, "handed-sign"],
  [{ handed: 60, better: "" }, "handed-direction"],
] as const)("%j is no wrong verdict but %s", (changes, expected) => {
  expect(fault({ planned: 50, ...changes })).toBe(expected);
  expect(verdict({ planned: 50, ...changes })).toBe("invalid");
});
