import { KnownLetters } from "../../src/catalogue/knownLetters";

const letters = new KnownLetters(
  ["公园绿地500米覆盖率", "Green cover within 500 m", "绿地500米"],
  "覆盖率服务半径",
  "率服务半径",
);

test.each(["公园绿地500米服务半径覆盖率", "覆盖500米公园绿地", "绿地 5 米", "㎡绿", "green anything"])(
  "%s may be one of them",
  (name) => {
    expect(letters.mayBe(name)).toBe(true);
  },
);

test.each([
  "公园绿地300米覆盖率",
  "公园绿化500米覆盖率",
  "Green cover within 1500 m",
  "公园500米覆盖率",
  "绿绿地500米",
])(
  "%s can't: it has a character or a number that no name has, or lacks one, and no rule changes that",
  (name) => {
    expect(letters.mayBe(name)).toBe(false);
  },
);

test("marks of a table, a list number among them, are left out of account until they are taken off", () => {
  expect(letters.mayBeWithin("300 绿地米")).toBe(true);
  expect(letters.mayBeWithin("绿地米（2035）")).toBe(false);
});
