import fc from "fast-check";
import { marginOf } from "../../src/targets/closeness";
import { type JudgedRow, judge } from "../../src/targets/judge";
import { FAULT_WORDS, VERDICT_WORDS } from "../../src/targets/words";

const row = (changes: Partial<JudgedRow>): JudgedRow => ({
  current: "",
  planned: "",
  operator: "≥",
  target: 65,
  upper: "",
  plausibleMin: 0,
  plausibleMax: 100,
  ...changes,
});
const verdict = (changes: Partial<JudgedRow>) => judge(row(changes)).verdict;
const fault = (changes: Partial<JudgedRow>) => judge(row(changes)).fault;

describe("a verdict", () => {
  test("is 达标 when the value reaches the target and 未达标 when it does not", () => {
    expect(verdict({ planned: 65 })).toBe("met");
    expect(verdict({ planned: 64.9 })).toBe("missed");
  });

  test("goes by the planned value, and by the current one only where no planned one is given", () => {
    expect(verdict({ current: 40, planned: 70 })).toBe("met");
    expect(verdict({ current: 70, planned: 40 })).toBe("missed");
    expect(verdict({ current: 70 })).toBe("met");
  });

  test.each([
    ["≥", 65, "met"],
    [">", 65, "missed"],
    ["≤", 65, "met"],
    ["<", 65, "missed"],
    ["=", 65, "met"],
    ["=", 64, "missed"],
    [">", 65.1, "met"],
    ["<", 64.9, "met"],
    ["≤", 65.1, "missed"],
  ] as const)("with %s and a target of 65, a value of %s is %s", (operator, planned, expected) => {
    expect(verdict({ operator, planned })).toBe(expected);
  });

  test.each([
    ["[]", 0.6, "met"],
    ["[]", 1, "met"],
    ["[)", 1, "missed"],
    ["[)", 0.6, "met"],
    ["(]", 0.6, "missed"],
    ["(]", 1, "met"],
    ["()", 0.6, "missed"],
    ["()", 1, "missed"],
    ["()", 0.8, "met"],
    ["[]", 0.59, "missed"],
    ["[]", 1.01, "missed"],
  ] as const)("of the range %s from 0.6 to 1 on %s is %s", (operator, planned, expected) => {
    expect(verdict({ operator, planned, target: 0.6, upper: 1, plausibleMax: "" })).toBe(expected);
  });

  test("does not stumble over the last binary digit", () => {
    expect(verdict({ planned: 0.1 + 0.2, target: 0.3, operator: "=" })).toBe("met");
    expect(verdict({ planned: 0.1 + 0.2, target: 0.3, operator: "≤" })).toBe("met");
  });

  test("counts a difference of exactly the margin as none", () => {
    const edge = { target: 0, plausibleMin: "" };
    const margin = marginOf(0);
    expect(verdict({ ...edge, planned: -margin, operator: "≥" })).toBe("met");
    expect(verdict({ ...edge, planned: margin, operator: "≤" })).toBe("met");
    expect(verdict({ ...edge, planned: margin, operator: ">" })).toBe("missed");
    expect(verdict({ ...edge, planned: -margin, operator: "<" })).toBe("missed");
  });

  test("of a range whose ends are equal goes by that one number", () => {
    expect(verdict({ planned: 65, operator: "[]", upper: 65 })).toBe("met");
    expect(verdict({ planned: 66, operator: "[]", upper: 65 })).toBe("missed");
  });

  test("is 缺数据 when a target waits for a value", () => {
    expect(verdict({})).toBe("missing");
    expect(verdict({ operator: "[]", target: 1, upper: 2 })).toBe("missing");
  });

  test("is 无目标 when the target or the requirement is empty", () => {
    expect(verdict({ planned: 50, target: "" })).toBe("none");
    expect(verdict({ planned: 50, operator: "" })).toBe("none");
    expect(verdict({ target: "", operator: "" })).toBe("none");
  });

  test.each([
    ["an error value", "#DIV/0!", "value-error"],
    ["text", "很多", "value-text"],
    ["a number stored as text", "70", "value-text-number"],
    ["a percentage stored as text", "70%", "value-text-number"],
    ["a full-width number", "７０", "value-text-number"],
    ["a blank space", " ", "value-text"],
    ["TRUE", true, "value-boolean"],
    ["130 where 100 is the most", 130, "value-out-of-range"],
    ["a negative share", -1, "value-out-of-range"],
  ] as const)("is 数据异常 for %s", (_, planned, expected) => {
    expect(verdict({ planned })).toBe("invalid");
    expect(fault({ planned })).toBe(expected);
  });

  test("is 数据异常 for an impossible value even where there is no target", () => {
    expect(verdict({ planned: 130, target: "" })).toBe("invalid");
  });

  test("is 数据异常, with the reason, when the target itself is unusable", () => {
    expect(fault({ planned: 50, target: "六十五" })).toBe("target-not-number");
    expect(fault({ planned: 50, target: "#REF!" })).toBe("target-not-number");
    expect(fault({ planned: 50, operator: "约" })).toBe("operator-unknown");
    expect(fault({ planned: 50, operator: "#N/A" })).toBe("operator-unknown");
    expect(fault({ planned: 50, operator: "#N/A", target: "" })).toBe("operator-unknown");
    expect(fault({ planned: 50, operator: "[]", upper: "" })).toBe("upper-not-number");
    expect(fault({ planned: 50, operator: "[]", target: 60, upper: 40 })).toBe("range-reversed");
    expect(fault({ planned: 1.7e308, target: -1.7e308, plausibleMin: "", plausibleMax: "" })).toBe(
      "too-large",
    );
  });

  test("takes no limit from a plausible bound that is not a number", () => {
    expect(verdict({ planned: 130, plausibleMax: "" })).toBe("met");
    expect(verdict({ planned: 130, plausibleMax: "一百" })).toBe("met");
  });
});

describe("a gap", () => {
  const gap = (changes: Partial<JudgedRow>) => judge(row(changes)).gap;

  test("is what is still missing, in either direction", () => {
    expect(gap({ planned: 50 })).toBe(15);
    expect(gap({ planned: 80, operator: "≤" })).toBe(15);
    expect(gap({ planned: 50, operator: "=" })).toBe(15);
    expect(gap({ planned: 5, operator: "[]", target: 10, upper: 20 })).toBe(5);
    expect(gap({ planned: 25, operator: "[]", target: 10, upper: 20 })).toBe(5);
  });

  test("is nothing unless the verdict is 未达标, and never negative", () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const operators = fc.constantFrom("≥", ">", "≤", "<", "=", "[]", "[)", "(]", "()");
    fc.assert(
      fc.property(numbers, numbers, numbers, operators, (planned, target, upper, operator) => {
        const result = judge(row({ planned, target, upper, operator, plausibleMin: "", plausibleMax: "" }));
        expect(result.gap === null).toBe(result.verdict !== "missed");
        expect(result.gap ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("judging never throws, whatever the cells hold", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom("", null, "#N/A", "≥", "[]", "70%"),
  );
  fc.assert(
    fc.property(
      cell,
      cell,
      cell,
      cell,
      cell,
      cell,
      cell,
      (current, planned, operator, target, upper, lo, hi) => {
        const { verdict, fault } = judge({
          current,
          planned,
          operator,
          target,
          upper,
          plausibleMin: lo,
          plausibleMax: hi,
        });
        expect(Object.keys(VERDICT_WORDS)).toContain(verdict);
        expect(fault === null).toBe(verdict !== "invalid");
      },
    ),
  );
});

test("every fault and every verdict has its words in both languages", () => {
  for (const { zh, en } of [...Object.values(FAULT_WORDS), ...Object.values(VERDICT_WORDS)]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z]/);
  }
});
