import "../customFunctions";
import "./ready";
import { nationalTargets } from "../../../src/catalogue";
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
