import "../customFunctions";
import fc from "fast-check";
import { amount, gives, positive } from "../cases";
import { call, evaluate } from "../formula";
import { balance } from "../../../src/functions/carbon/balance";
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
  ["=CARBON.BALANCE({100,100;1,1}, {10,10;1,1})", "#VALUE!"],
  ["=CARBON.BALANCE({100;100}, {10;10;10})", "#VALUE!"],
  ['=CARBON.BALANCE(100, "forest")', [["#VALUE!", "#VALUE!", "#VALUE!"]]],
]); // prettier-ignore

// Lou Shanning et al. 2017 (doi:10.5846/stxb201507171503), table 2, three interfaces of grazing systems [tC a year]: what the herbage
// takes up, what livestock and management emit, and the sum. One of its terms is printed to 0.1 only.
test.each([
  ["the deer ranch in the Qilian Mountains", 1243298.4, 15.8 + 37005.2, 1206277.4],
  ["the dairy ranch in Tasmania", 167570.2, 173.3 + 106275.8, 61121.2],
])("BALANCE gives the published balance of %s, a sink", (_, taken, emitted, published) => {
  const [net, , kind] = (call("CARBON.BALANCE", [emitted, taken]) as [number, number, string][])[0]!;
  expect(Math.abs(-net - published)).toBeLessThan(0.15);
  expect(kind).toBe("碳汇区");
});

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

test("BALANCE calls an area balanced whatever order its figures were added up in", () => {
  expect(balance([[0.3]], [[0.1 + 0.2]])[0]![2]).toBe("平衡区");
  expect(balance([[0.1 + 0.2]], [[0.3]])[0]![2]).toBe("平衡区");
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 30 }), (parts) => {
      const [there, back] = [parts, [...parts].reverse()].map((list) => list.reduce((a, b) => a + b, 0));
      expect(balance([[there!]], [[back!]])[0]![2]).toBe("平衡区");
    }),
  );
});

test("BALANCE gives areas that are alike one class, whatever order their figures were added up in", () => {
  const [a, b] = [0.1 + 0.2, 0.3];
  const classes = balance([[1], [1]], [[a], [b]], [[b], [a]]).map((row) => row[2]);
  expect(new Set(classes)).toEqual(new Set(["高产出·高碳汇"]));
});

gives([
  [
    "=CARBON.BALANCE({100,40}, {30,50})",
    [
      [70, -10],
      [0.3, 1.25],
      ["碳源区", "碳汇区"],
    ],
  ],
  ["=CARBON.BALANCE({100,40}, 30)", [[70, 10], [0.3, 0.75], ["碳源区", "碳源区"]]],
  ["=CARBON.BALANCE({100,40;1,2}, {30,50;1,2})", "#VALUE!"],
]); // prettier-ignore
