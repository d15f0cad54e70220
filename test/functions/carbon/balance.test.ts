import "../customFunctions";
import fc from "fast-check";
import { amount, gives, positive } from "../cases";
import { call, evaluate } from "../formula";
import { inLanguage } from "../customFunctions";

gives([
  ["=CARBON.BALANCE(100, 30)", [[70, 0.3, "碳源区"]]],
  ["=CARBON.BALANCE(40, 50)", [[-10, 1.25, "碳汇区"]]],
  ["=CARBON.BALANCE(50, 50)", [[0, 1, "平衡区"]]],
  ["=CARBON.BALANCE(0, 50)", [[-50, "#DIV/0!", "碳汇区"]]],
  ["=CARBON.BALANCE(-1, 50)", [["#NUM!", "#NUM!", "#NUM!"]]],
  ['=CARBON.BALANCE({"";100}, {5;30})', [["#N/A", "#N/A", "#N/A"], [70, 0.3, "碳源区"]]],
  ["=CARBON.BALANCE({100;100}, {30;10}, {50;90})", [[70, 0.3, "低产出·高碳汇"], [90, 0.1, "高产出·低碳汇"]]],
  ["=CARBON.BALANCE({100;100}, {10;10}, {50;50})", [[90, 0.1, "高产出·高碳汇"], [90, 0.1, "高产出·高碳汇"]]],
  ["=CARBON.BALANCE(100, {30;10}, {50;90})", [[70, 0.3, "低产出·高碳汇"], [90, 0.1, "高产出·低碳汇"]]],
  ["=CARBON.BALANCE({100,100}, {10,10})", "#VALUE!"],
  ["=CARBON.BALANCE({100;100}, {10;10;10})", "#VALUE!"],
  ['=CARBON.BALANCE(100, "forest")', [["#VALUE!", "#VALUE!", "#VALUE!"]]],
]); // prettier-ignore

test("BALANCE speaks the language of Excel", () => {
  expect(inLanguage("en-US", () => evaluate("=CARBON.BALANCE(100, 30)"))).toEqual([[70, 0.3, "source"]]);
});

test("not every area can be below the whole in output per emission, nor in sinks", () => {
  const row = fc.tuple(positive, amount, amount);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const columns = [0, 1, 2].map((k) => rows.map((cells) => [cells[k]]));
      const classes = (call("CARBON.BALANCE", columns) as unknown[][]).map((cells) => String(cells[2]));
      expect(classes.some((name) => name.startsWith("高产出"))).toBe(true);
      expect(classes.some((name) => name.endsWith("高碳汇"))).toBe(true);
    }),
  );
});

test("net emissions of the parts add up to those of the whole", () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (e1, s1, e2, s2) => {
      const net = (e: number, s: number) => (call("CARBON.BALANCE", [e, s]) as number[][])[0]![0]!;
      const difference = net(e1, s1) + net(e2, s2) - net(e1 + e2, s1 + s2);
      expect(Math.abs(difference)).toBeLessThan(1e-12 * (e1 + e2 + s1 + s2 + 1));
    }),
  );
});
