/** The four assessments, reckoned once more from the report's rules and the words on the sheets, for figures drawn at random. */
import fc from "fast-check";
import { indicator, plan } from "../../src/catalogue";
import { checkupPlaces, checkupSheet } from "../../src/sheets/checkup/checkupSheet";
import { overlayPlaces, overlaySheet } from "../../src/sheets/overlay/overlaySheet";
import { riskPlaces, riskSheet } from "../../src/sheets/risk/riskSheet";
import { zonePlaces, zonesSheet } from "../../src/sheets/zones/zonesSheet";
import type { SheetDescription } from "../../src/sheets/description";
import { Calculated } from "./evaluate";

type Value = string | number | null;
const shared = { plan: plan("市-总体规划"), language: "zh" as const };
const amount = fc.double({ min: 0.5, max: 5000, noNaN: true });

function page(sheet: SheetDescription) {
  const book = new Calculated([sheet, { name: "封面", cells: [[2020]] }]);
  return {
    put: (row: number, column: number, values: readonly Value[]) =>
      book.setAll(values.map((value, at) => ({ sheet: sheet.name, row, column: column + at, value }))),
    down: (row: number, column: number, values: readonly Value[]) =>
      book.setAll(values.map((value, at) => ({ sheet: sheet.name, row: row + at, column, value }))),
    read: (row: number, ...columns: number[]) => columns.map((column) => book.get(sheet.name, row, column)),
  };
}

/** Words alike, numbers to a billionth. */
function agree(got: readonly unknown[], wanted: readonly (string | number)[], size = 1) {
  wanted.forEach((value, index) => {
    const is = got[index];
    if (typeof value === "string") return expect(is).toBe(value);
    expect(typeof is).toBe("number");
    expect(Math.abs((is as number) - value)).toBeLessThanOrEqual(1e-9 * Math.max(size, Math.abs(value)));
  });
}

test("双评价: the weighted mean of the scores that apply, the class by its limits, and the areas of the classes", () => {
  const { settings, scores, units, summary } = overlayPlaces;
  const book = page(overlaySheet({ ...shared, name: "双评价" }));
  const classes = [
    ["森林", "灌丛", "湿地"],
    ["幼龄林", "中龄林", "近熟林"],
    ["常绿针叶林", "常绿阔叶林", "落叶针叶林"],
  ];
  const rows = [[0, 1, 3].map((at) => at), [0, 1, 2], [0, 1, 2]];
  const score = fc.integer({ min: 0, max: 100 });
  const unit = fc.tuple(amount, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }));
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 9, maxLength: 9 }),
      fc.integer({ min: 1, max: 60 }),
      fc.array(unit, { minLength: 3, maxLength: 5 }),
      (points, first, drawn) => {
        const weights = [first, 70 - first, 30];
        const [high, middle] = [70, 45];
        book.down(settings.top, settings.column, [...weights, high, middle]);
        for (const factor of [0, 1, 2])
          rows[factor]!.forEach((row, at) =>
            book.put(scores.top + row, scores.column + 1 + 2 * factor, [points[3 * factor + at]!]),
          );
        const areas = { 极重要: 0, 重要: 0, 一般: 0 };
        for (let row = 0; row < 5; row += 1) {
          const one = drawn[row];
          const named = one?.[1].map((at, factor) => classes[factor]![at] ?? "不适用") ?? [null, null, null];
          book.put(units.top + row, 1, [one ? `单元${row}` : null, one?.[0] ?? null, ...named]);
          const apply = [0, 1, 2].filter((factor) => one && one[1][factor]! < 3);
          if (!one || apply.length === 0) continue;
          const total = apply.reduce(
            (sum, factor) => sum + weights[factor]! * points[3 * factor + one[1][factor]!]!,
            0,
          );
          const mean = total / apply.reduce((sum, factor) => sum + weights[factor]!, 0);
          const word = mean > high - 1e-9 ? "极重要" : mean > middle - 1e-9 ? "重要" : "一般";
          areas[word] += one[0];
          agree(book.read(units.top + row, units.columns.total, units.columns.grade), [mean, word], 10);
        }
        Object.values(areas).forEach((area, at) => agree(book.read(summary.top + at, 2), [area], 1e3));
      },
    ),
    { numRuns: 6 },
  );
});

test("风险与潜力: the gap, how far the task is done, its grade, and what the benchmark and the territory leave", () => {
  const { settings, risk, potential } = riskPlaces;
  const book = page(riskSheet({ ...shared, name: "风险", account: null, place: "'封面'!$A$1" }));
  book.down(settings.top, settings.column, [100, 70, 1.5]);
  const six = fc.tuple(amount, amount, amount, amount, amount, fc.double({ min: 1, max: 99, noNaN: true }));
  const land = fc.tuple(amount, amount, amount, amount);
  fc.assert(
    fc.property(six, land, (figures, [free, ...taken]) => {
      const [now, sinks, gdp, then, later, task] = figures;
      book.put(risk.top + 1, risk.columns.name, ["乙县", ...figures]);
      const decline = 100 - (100 * (then / later)) / (now / gdp);
      const done = (100 * decline) / task;
      const grade = done >= 100 ? "低" : done >= 70 ? "中" : "高";
      agree(
        book.read(
          risk.top + 1,
          risk.columns.gap,
          risk.columns.decline,
          risk.columns.done,
          risk.columns.grade,
        ),
        [now - sinks, decline, done, grade],
        1e5,
      );
      const whole = free + taken[0]! + taken[1]! + taken[2]!;
      book.put(potential.top + 1, potential.columns.territory, [whole, ...taken]);
      const { space, share, cut, cutShare } = potential.columns;
      const saved = now / gdp > 1.5 ? now - 1.5 * gdp : 0;
      agree(
        book.read(potential.top + 1, space, share, cut, cutShare),
        [free, (100 * free) / whole, saved, (100 * saved) / now],
        1e5,
      );
    }),
    { numRuns: 10 },
  );
});

test("城市体检: the way from the first to the last year that is filled in, and the diagnosis", () => {
  const { top, columns } = checkupPlaces;
  const book = page(
    checkupSheet({
      ...shared,
      name: "体检",
      indicators: [indicator("carbon-per-capita")],
      baseYear: "'封面'!$A$1",
      tables: [],
    }),
  );
  const year = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null });
  fc.assert(
    fc.property(
      fc.array(year, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (values, target, isMore) => {
        const row = top + 1;
        book.put(row, columns.name, ["自定指标", "—", isMore ? "越高越好" : "越低越好", ...values, target]);
        const known = values.filter((value) => value !== null);
        const last = known.at(-1);
        const change = known.length > 1 ? last! - known[0]! : null;
        const gain = change === null ? 0 : isMore ? change : -change;
        const isMet = last !== undefined && (isMore ? last >= target : last <= target);
        const way = change === null ? "" : gain > 0 ? "▲ 改善" : gain < 0 ? "▼ 变差" : "＝ 持平";
        const worse = change === null ? "未达标" : gain > 0 ? "推进中" : "痛点";
        const said = last === undefined ? "" : isMet ? "达标" : worse;
        const { latest, trend, diagnosis } = columns;
        agree(book.read(row, latest, columns.change, trend, diagnosis), [
          last ?? "",
          change ?? "",
          way,
          said,
        ]);
      },
    ),
    { numRuns: 12 },
  );
});

test("差异化分区: output and sinks per emission against those of all counties with the three figures together", () => {
  const { top, columns } = zonePlaces;
  const book = page(zonesSheet({ ...shared, name: "分区" }));
  const whole = fc.integer({ min: 1, max: 5000 });
  const county = fc.tuple(whole, whole, whole, whole, whole);
  fc.assert(
    fc.property(fc.array(county, { minLength: 3, maxLength: 3 }), (counties) => {
      counties.forEach((figures, at) => book.put(top + at, columns.name, [`${at}县`, ...figures]));
      const sum = (at: number) => counties.reduce((all, figures) => all + figures[at]!, 0);
      counties.forEach(([area, people, gdp, emitted, sinks], at) => {
        const rich = gdp / emitted >= sum(2) / sum(3);
        const green = sinks / emitted >= sum(4) / sum(3);
        agree(
          book.read(
            top + at,
            ...[
              columns.net,
              columns.perGdp,
              columns.perHead,
              columns.perArea,
              columns.balance,
              columns.class,
            ],
          ),
          [
            ...[emitted - sinks, emitted / gdp, emitted / people, (1e4 * emitted) / area],
            emitted === sinks ? "平衡区" : emitted > sinks ? "碳源区" : "碳汇区",
            `${rich ? "高" : "低"}产出·${green ? "高" : "低"}碳汇`,
          ],
          1e4,
        );
      });
    }),
    { numRuns: 6 },
  );
});
