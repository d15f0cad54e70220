import { anomalies, findAnomaly } from "../../src/catalogue/anomalies";
import { strategies } from "./readData";
import { faults, repeated } from "./textRules";

test("there are 74 anomalies, each with an id of its own, in order", () => {
  const ids = anomalies.map(({ id }) => id);
  expect(ids).toHaveLength(74);
  expect(ids.filter((id) => !/^A\d\d$/.test(id))).toEqual([]);
  expect(repeated(ids)).toEqual([]);
  expect(ids).toEqual([...ids].sort());
});

test("every anomaly says in both languages what is printed, what is used and why", () => {
  expect(
    anomalies.flatMap(({ id, used, why }) => [
      ...faults(`${id} used`, used, { zh: 80, en: 220 }),
      ...faults(`${id} why`, why, { zh: 80, en: 220 }),
    ]),
  ).toEqual([]);
  expect(anomalies.filter(({ printed }) => !printed.zh || !printed.en).map(({ id }) => id)).toEqual([]);
});

test("what is printed is quoted in a few words only", () => {
  expect(anomalies.filter(({ printed }) => printed.zh.length > 24).map(({ id }) => id)).toEqual([]);
});

test("what is used differs from what is printed", () => {
  expect(anomalies.filter(({ printed, used }) => printed.zh === used.zh).map(({ id }) => id)).toEqual([]);
});

test("every severity is high, medium or low", () => {
  expect(anomalies.filter(({ severity }) => !["high", "medium", "low"].includes(severity))).toEqual([]);
});

test("an anomaly that stands in a strategy names that strategy", () => {
  const ids = new Set(strategies.map(({ id }) => id));
  const silent = anomalies.filter(
    (anomaly) => ids.has(anomaly.section) && !anomaly.strategies.includes(anomaly.section),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("findAnomaly gives undefined for an id the list lacks", () => {
  expect(findAnomaly("A01")?.strategies).toEqual(["7.5-生态空间-4"]);
  expect(findAnomaly("A99")).toBeUndefined();
});
