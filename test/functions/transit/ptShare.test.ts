import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { greenShare } from "../../../src/functions/transit/greenShare";
import { ptShare } from "../../../src/functions/transit/ptShare";

const modes = [["轨道", "公交", "步行", "自行车", "电动自行车", "小汽车", "出租车"]];
const trips = [[15, 25, 20, 5, 5, 25, 5]];

test("PTSHARE of amounts is public transport over motorised trips", () => {
  expect(ptShare([[400], [200]], [[1000], [1000]])).toEqual([[0.4], [0.2]]);
});

test("PTSHARE of modes leaves out walking, cycling and electric bicycles", () => {
  expect(ptShare(modes, trips)).toEqual([[40 / 70]]);
  expect(ptShare(modes, trips, "机动化")).toEqual([[40 / 70]]);
});

test("PTSHARE of all modes has every trip in the whole", () => {
  expect(ptShare(modes, trips, "全方式")).toEqual([[0.4]]);
  expect(ptShare([["bus", "other"]], [[1, 3]], "all")).toEqual([[0.25]]);
});

test("PTSHARE is another ratio than GREENSHARE", () => {
  expect(greenShare(modes, trips)).toEqual([[0.7]]);
});

test("PTSHARE gives the published share of public transport in central Beijing, 2020", () => {
  // Beijing transport development annual report 2021: rail 14.7, bus 11.7, walking and cycling 46.7 of 100.
  const share = ptShare([["rail", "bus", "walking", "other"]], [[14.7, 11.7, 46.7, 26.9]], "all")[0]![0];
  expect(share * 100).toBeCloseTo(26.4, 9);
});

test("PTSHARE gives #DIV/0! when nobody travels by motor", () => {
  expect(shown(() => ptShare([["walking", "bus"]], [[5, 0]]))).toBe("#DIV/0!");
  expect(shown(() => ptShare([[0]], [[0]]))).toBe("#DIV/0!");
});

test("PTSHARE gives #NUM! for negative trips and #N/A for a blank survey", () => {
  expect(shown(() => ptShare([["bus", "car"]], [[-5, 6]]))).toBe("#NUM!");
  expect(shown(() => ptShare([["bus", "car"]], [["", ""], [1, 1]]))).toEqual([["#N/A"], [0.5]]); // prettier-ignore
});

test("PTSHARE gives #VALUE! where the whole would be unclear", () => {
  expect(message(() => ptShare([["bus", "其他"]], [[1, 3]]))).toMatch("是否机动化不明");
  expect(message(() => ptShare([[1]], [[3]], "全方式"))).toMatch("只用于给出出行方式名称时");
  expect(message(() => ptShare(modes, trips, "里程"))).toMatch("未识别的口径“里程”");
  expect(shown(() => ptShare([["bus", "mule"]], [[1, 3]]))).toBe("#VALUE!");
  expect(shown(() => ptShare([[3]], [[2]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("PTSHARE", (part, whole) => ptShare(part, whole));
