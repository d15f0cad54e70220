import { indicators } from "../../src/catalogue";
import namesInTables from "../../src/catalogue/data/names-in-tables.json";
import { NameIndex } from "../../src/catalogue/nameIndex";
import { printedName } from "../../src/reading/printedName";
import { NEAR_NAMES, WRITTEN_NAMES } from "./writtenNames";

const found = (name: string) => printedName(name).found.map(({ id }) => id);
const lines = (text: string) => text.split("\n").filter(Boolean);

describe("A name in somebody's table", () => {
  test("is known however offices write it", () => {
    const lost = lines(WRITTEN_NAMES).flatMap((line) => {
      const [id = "", names = ""] = line.split(": ");
      return names
        .split(" / ")
        .filter((name) => found(name).join() !== id)
        .map((name) => [id, name, ...found(name)]);
    });
    expect(lost).toEqual([]);
  });

  test("is unknown where the quantity is another: a radius, a base, a scope, a fall", () => {
    const taken = lines(NEAR_NAMES)
      .flatMap((line) => line.split(" / "))
      .filter((name) => found(name).length > 0);
    expect(taken).toEqual([]);
  });

  test("is in the list of names in tables only where no rule leads there, and leads to one indicator", () => {
    const index = new NameIndex(indicators);
    const entries = Object.entries(namesInTables).flatMap(([id, names]) =>
      names.map((name) => ({ id, name })),
    );
    expect(entries.filter(({ name }) => index.find(name).length > 0)).toEqual([]);
    expect(entries.filter(({ id, name }) => found(name).join() !== id)).toEqual([]);
  });

  test("is not stretched to another scope where it is only borrowed", () => {
    const stretched = ["城市", "全市", "居住区"].flatMap((scope) =>
      ["绿地率", "绿化率"].map((name) => scope + name).filter((name) => found(name).length > 0),
    );
    expect(stretched).toEqual([]);
  });
});
