import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import LOCATORS from "../../src/catalogue/data/locators.json";
import { locatorIn } from "../../src/sheets/locators";

const DATA = join(__dirname, "../../src/catalogue/data");
const CHINESE = /\p{Script=Han}/u;
/** The number of a Chinese document has no English form. */
const DOCUMENT_NUMBER = /\p{Script=Han}+〔\d{4}〕\d+号/gu;

/** Every place that a record of the catalogue gives, wherever it stands. */
const places = new Set<string>();
function collect(value: unknown, key = "") {
  if (key === "locator") places.add(value as string);
  else if (typeof value === "object" && value !== null)
    Object.entries(value).forEach(([each, inner]) => collect(inner, each));
}
readdirSync(DATA, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .forEach((file) => collect(JSON.parse(readFileSync(join(DATA, file), "utf8"))));

test("no place in a source is Chinese to an English reader", () => {
  expect(places.size).toBeGreaterThan(140);
  const left = [...places].filter((place) =>
    CHINESE.test(locatorIn(place, "en").replace(DOCUMENT_NUMBER, "")),
  );
  expect(left).toEqual([]);
});

test("nor is a place English to a Chinese reader where Chinese words are at hand", () => {
  expect([...places].filter((place) => /quoted|report-\d/.test(locatorIn(place, "zh")))).toEqual([]);
});

test("chapters of the report are read from sections, sectors and numbers", () => {
  expect(locatorIn("7.6-建筑-12", "en")).toBe("7.6-Buildings-12");
  expect(locatorIn("7.5-废弃物处理-2；7.6-废弃物处理-7", "en")).toBe("7.5-Waste-2; 7.6-Waste-7");
  expect(locatorIn("7.6-建筑-4；9.1(一) 图9-8", "en")).toBe("7.6-Buildings-4; 9.1(1), figure 9-8");
  expect(locatorIn("报告 §7.6 建筑-4 案例专栏所引", "en")).toBe(
    "as cited in the report, §7.6 Buildings-4, box of cases",
  );
});

test("nothing is translated that no record gives", () => {
  const parts = new Set([...places].flatMap((place) => [place, ...place.split("；")]));
  expect(Object.keys(LOCATORS).filter((place) => !parts.has(place))).toEqual([]);
});
