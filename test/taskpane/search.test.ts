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

test("every record is found by any stretch of its own title, in either language", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat({ max: 10 }), fc.boolean(), (which, from, length, chinese) => {
      const entry = entries[which % entries.length]!;
      const title = entry.title[chinese ? "zh" : "en"];
      const start = from % title.length;
      const stretch = title.slice(start, start + length + 1);
      expect(search(entries, stretch)).toContain(entry);
    }),
    { numRuns: 60 },
  );
});
