import "../customFunctions";
import "./ready";
import { indicators, nationalTargets } from "../../../src/catalogue";
import nationalNames from "../../../src/catalogue/data/national-names.json";
import { check } from "../../../src/functions/plan/check";
import { gap } from "../../../src/functions/plan/gap";
import { source } from "../../../src/functions/plan/source";
import { target } from "../../../src/functions/plan/target";
import { nationalRow } from "../../../src/sheets/nationalRow";
import { message, shown } from "../customFunctions";

const FALL = "单位GDP二氧化碳排放下降幅度（2030年比2005年）";

const verified = nationalTargets.filter(({ confidence }) => confidence !== "unverified");

test("TARGET knows every state target that was verified by its code and by its name with the years, in both languages", () => {
  const unknown = verified.filter((national) => {
    const { name } = nationalRow(national);
    const expected = national.upper === null ? [national.value] : [national.value, national.upper];
    return [national.id, name.zh, name.en].some(
      (asked) => JSON.stringify(shown(() => target([[asked]]))) !== JSON.stringify(flat(expected)),
    );
  });
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test("TARGET asks for the year where a state target's name means several", () => {
  expect(shown(() => target([["单位GDP二氧化碳排放下降幅度"]]))).toBe("#N/A");
  expect(message(() => target([["单位GDP二氧化碳排放下降幅度"]]))).toContain(FALL);
});

test("TARGET and CHECK take the year beside the name of a state target: the newest not after it", () => {
  const by = (year: number) => shown(() => target([["非化石能源消费比重"]], null!, null!, null!, [[year]]));
  expect([2025, 2029, 2030, 2034, 2060].map(by)).toEqual([20, 20, 25, 25, 80]);
  expect(message(() => target([["森林覆盖率"]], null!, null!, null!, [[2020]]))).toContain("2025");
  expect(check([["森林覆盖率"]], [[24.5]], null!, null!, null!, null!, [[2030]])).toEqual([["未达标"]]);
});

test("TARGET still asks where two state targets are for one year", () => {
  const asked = () => target([["单位GDP二氧化碳排放下降幅度"]], null!, null!, null!, [[2030]]);
  expect(shown(asked)).toBe("#N/A");
  expect(message(asked)).toContain(FALL);
});

test("other names of state targets are no indicator's", () => {
  const taken = Object.values(nationalNames)
    .flat()
    .filter((name) => indicators.some((one) => [one.name.zh, one.name.en, ...one.aliases].includes(name)));
  expect(taken).toEqual([]);
  const states = nationalTargets.map(({ name }) => name.zh);
  expect(Object.keys(nationalNames).filter((name) => !states.includes(name))).toEqual([]);
});

test("TARGET gives #N/A for a state target in a plan that is not judged by it", () => {
  expect(shown(() => target([[FALL]], null!, [["市-总体规划"]]))).toBe("#N/A");
  expect(shown(() => target([[FALL]], null!, [["国家-总体规划"]]))).toBe(65);
});

test("CHECK and GAP judge a value by a state target, SOURCE says where it comes from", () => {
  expect(check([[FALL]], [[60]])).toEqual([["未达标"]]);
  expect(check([[FALL]], [[66]])).toEqual([["达标"]]);
  expect(gap([[FALL]], [[60]])).toEqual([[5]]);
  expect(source([[FALL]])[0]!.slice(3)).toEqual([2030, "两处来源核对一致"]);
});

function flat(row: number[]): number | number[][] {
  return row.length === 1 ? row[0]! : [row];
}
