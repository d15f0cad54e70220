import { isJudged } from "../../src/catalogue/targetChoice";
import { nationalTargets } from "../../src/catalogue/nationalTargets";
import { indicators, sources } from "./readData";

const sourceOf = new Map(sources.map((source) => [source.id, source]));

/** What judges a value somewhere: id and source. */
const judging = [
  ...indicators.flatMap(({ targets }) => targets.filter(isJudged)),
  ...nationalTargets.filter(({ plans }) => plans.length > 0),
].map(({ id, citation }) => ({ id, ...citation }));

test("every target that judges rests on a document that an official can cite: issued by somebody, dated, in force", () => {
  const found = judging.flatMap(({ id, source, locator }) => {
    const { title, publisher, date } = sourceOf.get(source)!;
    return [
      ...(publisher === null || /报道|规划中国/.test(publisher) ? [`${id}: nobody issued ${source}`] : []),
      ...(/报道|网页|征求意见稿|题名未见/.test(title) ? [`${id}: ${title}`] : []),
      ...(date === null ? [`${id}: no date of ${source}`] : []),
      ...(locator === "" ? [`${id}: no place`] : []),
    ];
  });
  expect(found).toEqual([]);
  expect(judging.length).toBeGreaterThan(40);
});

test("what is known from the press alone, or from a draft, never counts as found in two sources", () => {
  const found = [...indicators.flatMap(({ targets }) => targets), ...nationalTargets]
    .filter(({ confidence }) => confidence === "verified")
    .filter(({ citation }) => /报道|征求意见稿/.test(sourceOf.get(citation.source)!.title));
  expect(found.map(({ id }) => id)).toEqual([]);
});
