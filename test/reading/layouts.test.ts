import { readSheet } from "../../src/reading/readSheet";
import { readLayout } from "./layouts/layout";
import { LAND } from "./layouts/land";
import { PAPERS } from "./layouts/papers";
import { PARTS_AND_CHANGES } from "./layouts/partsAndChanges";
import { REFUSED, WRITTEN } from "./layouts/refused";
import { BLIND_EIGHT } from "./layouts/blindEight";
import { BLIND_EIGHTEEN } from "./layouts/blindEighteen";
import { BLIND_ELEVEN } from "./layouts/blindEleven";
import { BLIND_FIFTEEN } from "./layouts/blindFifteen";
import { BLIND_FIVE } from "./layouts/blindFive";
import { BLIND_FOUR } from "./layouts/blindFour";
import { BLIND_FOURTEEN } from "./layouts/blindFourteen";
import { BLIND_NINE } from "./layouts/blindNine";
import { BLIND_NINETEEN } from "./layouts/blindNineteen";
import { BLIND_ONE } from "./layouts/blindOne";
import { BLIND_SEVEN } from "./layouts/blindSeven";
import { BLIND_SEVENTEEN } from "./layouts/blindSeventeen";
import { BLIND_SIX } from "./layouts/blindSix";
import { BLIND_SIXTEEN } from "./layouts/blindSixteen";
import { BLIND_TEN } from "./layouts/blindTen";
import { BLIND_THIRTEEN } from "./layouts/blindThirteen";
import { BLIND_THREE } from "./layouts/blindThree";
import { BLIND_TWELVE } from "./layouts/blindTwelve";
import { BLIND_TWENTY } from "./layouts/blindTwenty";
import { BLIND_TWENTY_FIVE } from "./layouts/blindTwentyFive";
import { BLIND_TWENTY_FOUR } from "./layouts/blindTwentyFour";
import { BLIND_TWENTY_ONE } from "./layouts/blindTwentyOne";
import { BLIND_TWENTY_SIX } from "./layouts/blindTwentySix";
import { BLIND_TWENTY_THREE } from "./layouts/blindTwentyThree";
import { BLIND_TWENTY_TWO } from "./layouts/blindTwentyTwo";
import { BLIND_TWO } from "./layouts/blindTwo";
import { ODD } from "./layouts/odd";
import { TURNED } from "./layouts/turned";
import { GENERATED } from "./layouts/generated";
import { HANDMADE } from "./layouts/handmade";
import { LATER } from "./layouts/later";
import { NEAR } from "./layouts/near";
import { PLAN_TABLES } from "./layouts/planTables";
import { UNUSUAL } from "./layouts/unusual";
import { UPRIGHT } from "./layouts/upright";
import { YEARBOOKS } from "./layouts/yearbooks";

const ROUNDS = [
  ["Indicators as rows", UPRIGHT],
  ["Indicators as columns", TURNED],
  ["Values as people write them", WRITTEN],
  ["Tables of plans and assessments", PLAN_TABLES],
  ["Tables of yearbooks and reports", YEARBOOKS],
  ["Tables that single people make", HANDMADE],
  ["Subjects, units and headings out of the usual", UNUSUAL],
  ["Tables that were tried later", LATER],
  ["A first round of twenty-two, written before any was read", BLIND_ONE],
  ["A second round, written after the first was mended", BLIND_TWO],
  ["A third round, written after the second was mended", BLIND_THREE],
  ["A fourth round, written after the third was mended", BLIND_FOUR],
  ["A fifth round, written after the fourth was mended", BLIND_FIVE],
  ["A sixth round, written after the fifth was mended", BLIND_SIX],
  ["A seventh round, written after the sixth was mended", BLIND_SEVEN],
  ["An eighth round, written after the seventh was mended", BLIND_EIGHT],
  ["A ninth round, written after the eighth was mended", BLIND_NINE],
  ["A tenth round, written after the ninth was mended", BLIND_TEN],
  ["An eleventh round, written after the tenth was mended", BLIND_ELEVEN],
  ["A twelfth round, written after the eleventh was mended", BLIND_TWELVE],
  ["A thirteenth round, written after the twelfth was mended", BLIND_THIRTEEN],
  ["A fourteenth round, one convention a table", BLIND_FOURTEEN],
  ["A fifteenth round, two or three habits a table", BLIND_FIFTEEN],
  ["A sixteenth round, rows and columns that are another thing than they seem", BLIND_SIXTEEN],
  ["A seventeenth round, plain tables with one trap each", BLIND_SEVENTEEN],
  ["An eighteenth round, a hundred tables in files", BLIND_EIGHTEEN],
  ["A nineteenth round, after the eighteenth was mended", BLIND_NINETEEN],
  ["Two more rounds, after the nineteenth was mended", BLIND_TWENTY],
  ["A county official's sheets", BLIND_TWENTY_ONE],
  ["An analyst's tables", BLIND_TWENTY_TWO],
  ["Plans, parks and plots", BLIND_TWENTY_THREE],
  ["Uses of plots, ratios and years with letters", BLIND_TWENTY_FOUR],
  ["Dates beside values, sums so far and document numbers", BLIND_TWENTY_FIVE],
  ["Statistics, weights, grades and benchmarks", BLIND_TWENTY_SIX],
  ["Tables of land use", LAND],
  ["Papers in two languages, and statistics of indicators", PAPERS],
  ["Parts and changes of areas, and exports of statistics offices", PARTS_AND_CHANGES],
  ["Where two habits meet", GENERATED],
  ["What is nearly a value and is none", NEAR],
  ["Shapes that have led readers astray", ODD],
  ["What is refused, and as what", REFUSED],
] as const;

describe.each(ROUNDS)("%s", (_, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))("%s", (_title, { sheet, values, refused }) => {
    const read = readLayout(sheet);
    expect({ values: read.values.sort(), refused: read.refused.sort() }).toEqual({
      values: [...values].sort(),
      refused: [...refused].sort(),
    });
  });
});

test("a formula that multiplies the cell, as linking writes it, gives the value that was read", () => {
  let linked = 0;
  const differing: unknown[] = [];
  for (const { title, sheet } of ROUNDS.flatMap(([, cases]) => cases))
    for (const { row, column, factor, catalogueValue } of readSheet(sheet).values) {
      if (factor === null || catalogueValue === null) continue;
      linked += 1;
      const computed = (sheet.rows[row]![column] as number) * factor;
      if (Math.abs(computed - catalogueValue) > 1e-9 * Math.abs(catalogueValue))
        differing.push({ title, row, column, computed, catalogueValue });
    }
  expect(differing).toEqual([]);
  expect(linked).toBeGreaterThan(1000);
});
