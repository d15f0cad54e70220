import fc from "fast-check";
import { entries } from "../../src/taskpane/library/records";
import { search, searchable } from "../../src/taskpane/search";

const item = (name: string, body = "") => ({ name, found: searchable([name], [body]) });

test("an empty query finds everything in the given order", () => {
  const items = [item("乙"), item("甲")];
  expect(search(items, "  ")).toEqual(items);
});

test("every word of the query must occur somewhere", () => {
  const items = [item("绿色出行分担率", "交通"), item("绿色建筑", "建筑")];
  expect(search(items, "绿色 交通").map(({ name }) => name)).toEqual(["绿色出行分担率"]);
  expect(search(items, "绿色 农业")).toEqual([]);
});

test("headings that begin with the word come first, then those that contain it, then other mentions", () => {
  const items = [item("森林", "公园绿地"), item("人均公园绿地"), item("公园绿地覆盖率")];
  expect(search(items, "公园绿地").map(({ name }) => name)).toEqual([
    "公园绿地覆盖率",
    "人均公园绿地",
    "森林",
  ]);
});

test("width, case and signs of the query do not matter", () => {
  expect(search([item("单位GDP碳排强度", "m²/人")], "ＧＤＰ")).toHaveLength(1);
  expect(search([item("单位GDP碳排强度", "m²/人")], "gdp m2")).toHaveLength(1);
});

// A unit goes with its number: 米 of 500米 begins nothing.
test("every record is found by any stretch of its own title that begins with a word or number, in either language", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat({ max: 10 }), fc.boolean(), (which, from, length, chinese) => {
      const entry = entries[which % entries.length]!;
      const title = entry.title[chinese ? "zh" : "en"];
      const beginnings = [...title.matchAll(/(?<!\d)\p{Script=Han}|(?<![a-z\d.'’])[a-z\d]/giu)].map(
        ({ index }) => index,
      );
      const start = beginnings[from % beginnings.length]!;
      const stretch = title.slice(start, start + length + 1);
      expect(search(entries, stretch)).toContain(entry);
    }),
    { numRuns: 60 },
  );
});

test("Latin words and numbers are found where they begin, and whole ones come before unfinished ones", () => {
  const items = [item("carbon"), item("scarce"), item("long trips by car"), item("17.5 km"), item("7.5 km")];
  const names = (query: string) => search(items, query).map(({ name }) => name);
  expect(names("car")).toEqual(["long trips by car", "carbon"]);
  expect(names("7.5")).toEqual(["7.5 km"]);
});

test("a word that nothing contains is found in pieces, if most of it is in the name", () => {
  const items = [item("公园绿地服务半径覆盖率"), item("公园", "覆盖率"), item("绿地", "公园的服务半径")];
  expect(search(items, "公园覆盖率").map(({ name }) => name)).toEqual(["公园绿地服务半径覆盖率"]);
});

test("brackets, quotes, dashes and slashes of the query need not be those of the record", () => {
  const items = [item("国发〔2014〕51号"), item("“标准地”供地率"), item("GB/T 51346—2019")];
  const names = (query: string) => search(items, query).map(({ name }) => name);
  for (const query of ["国发[2014]51号", "国发（2014）51号"]) expect(names(query)).toEqual([items[0]!.name]);
  for (const query of ["「标准地」", '"标准地"供地率']) expect(names(query)).toEqual([items[1]!.name]);
  for (const query of ["GB／T 51346-2019", "gb/t 51346"]) expect(names(query)).toEqual([items[2]!.name]);
});
