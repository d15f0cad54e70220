import fc from "fast-check";
import { indicators } from "../../src/catalogue";
import { KnownLetters } from "../../src/catalogue/knownLetters";
import { KnownWords } from "../../src/catalogue/knownWords";
import { NameIndex } from "../../src/catalogue/nameIndex";
import { nationalTargets } from "../../src/catalogue/nationalTargets";

const index = new NameIndex(indicators);
const found = (name: string) => index.find(name).map(({ id }) => id);

describe("An indicator is found by a name that somebody wrote", () => {
  test("each by its own names and its id", () => {
    const lost = indicators.filter(({ id, name }) =>
      [id, name.zh, name.en].some((text) => found(text).join() !== id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("whatever list number, footnote mark, width or space is put around it", () => {
    const before = fc.constantFrom(
      "",
      "1.",
      "1、",
      "（1）",
      "(12) ",
      "①",
      "一、",
      "（二）",
      "一）",
      "a) ",
      "ii) ",
      "1.2 ",
      "3-1 ",
      "其中：",
    );
    const behind = fc.constantFrom("", "*", "①", "¹", "[1]", "〔2〕", "※", "（注1）", "：");
    const width = (text: string) =>
      text.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        before,
        behind,
        fc.boolean(),
        ({ id, name }, prefix, suffix, wide) => {
          const written = prefix + (wide ? width(name.zh) : name.zh) + suffix;
          expect([written, found(written)]).toEqual([written, [id]]);
        },
      ),
    );
  });

  test.each([
    ["绿色出行分担比例", "green-travel-share"],
    ["绿色出行的分担率", "green-travel-share"],
    ["耕地面积", "arable-land"],
    ["新建建筑中绿色建筑占比", "new-green-building-share"],
    ["行政办公及生活服务设施用地占比", "admin-living-land-share"],
    ["公交站点三百米覆盖率", "stop-300m-coverage"],
    ["单位地区生产总值二氧化碳排放", "gdp-carbon-intensity"],
    ["人均CO₂排放", "carbon-per-capita"],
    ["乡镇回收站设置", "township-recycling-stations"],
    ["建筑密度", "building-density"],
    ["容积率", "floor-area-ratio"],
  ])("%s is %s", (name, id) => {
    expect(found(name)).toEqual([id]);
  });

  test.each([
    "公园绿地300米服务半径覆盖率",
    "单位GDP二氧化碳排放下降幅度",
    "人均绿地面积",
    "农村生活垃圾资源化利用率",
    "绿色出行分担率（中心城区）",
    "轨道站点500米覆盖率",
    "",
    "指标",
    "constructor",
    "__proto__ share",
    "toString per person",
  ])("another quantity is not taken for one of ours: %s", (name) => {
    expect(found(name)).toEqual([]);
  });

  test("a name that two have only as an alias is ambiguous", () => {
    expect(found("绿化率").sort()).toEqual(["industrial-green-ratio", "minimum-greening-rate"]);
  });

  test("no name is lost by being turned away before it is compared, however it is written", () => {
    const names = [...indicators, ...nationalTargets].flatMap(({ id, name }) => [id, name.zh, name.en]);
    const otherwise: [RegExp, string][] = [
      [/ /g, "-"],
      [/ /g, ""],
      [/比例|占比|率/, "所占比重"],
      [/(.+)占(.+)/, "$2中$1"],
      [/排放/, "排放量"],
      [/公交/, "公共交通"],
      [/城市|城镇/, "城镇"],
      [/能耗/, "能源消费"],
      [/建筑/, "建筑的总"],
      [/利用/, "使用"],
      [/share/i, "percentage"],
      [/emissions/, "CO2 emission"],
      [/within/, "inside the total"],
      [/per capita|per person/i, "per head"],
      [/\d+/, " $& "],
      [/[(（].*[)）]/, ""],
      [/(\w+) of (.+)/, "$2 $1"],
      [/^.{3}/, ""],
    ];
    const written = fc
      .tuple(
        fc.constantFrom("", "", "全市", "1.2 ", "（三）", "其中：", "The "),
        fc.constantFrom(...names),
        fc.subarray(otherwise, { maxLength: 2 }),
        fc.constantFrom("", "", "（%）", "*", "s", "的规模", "总量"),
      )
      .map(([before, name, changes, behind]) =>
        [before, changes.reduce((text, [from, to]) => text.replace(from, to), name), behind].join(""),
      );
    const texts = fc.sample(written, 3000);
    const quick = texts.map(found);
    const spies = [
      jest.spyOn(KnownLetters.prototype, "mayBeWithin").mockReturnValue(true),
      jest.spyOn(KnownLetters.prototype, "mayBe").mockReturnValue(true),
      jest.spyOn(KnownLetters.prototype, "hasNumbers").mockReturnValue(true),
      jest.spyOn(KnownWords.prototype, "mayBe").mockReturnValue(true),
    ];
    const slow = texts.map(found);
    for (const spy of spies) spy.mockRestore();
    expect(slow.filter(([id]) => id).length).toBeGreaterThan(500);
    expect(texts.filter((_, i) => quick[i]!.join() !== slow[i]!.join())).toEqual([]);
  });

  test("a state target is never taken for an indicator", () => {
    expect(nationalTargets.filter(({ name }) => found(name.zh).length + found(name.en).length > 0)).toEqual(
      [],
    );
  });
});
