import * as catalogue from "../../src/catalogue";
import { citedBesideReport, citedText } from "../../src/sheets/citedText";

const sourceOf = catalogue.source;
const citation = { source: "mee-nbs-grid-2023", locator: "公告正文" };

test("a source is cited by title, number and place, in the reader's language", () => {
  const { title, titleEn, documentNumber } = sourceOf(citation.source);
  expect(citedText(citation, sourceOf, "zh")).toBe(`${title}，${documentNumber}，公告正文`);
  expect(citedText(citation, sourceOf, "en")).toBe(
    `${titleEn!.replace("CO2", "CO₂")}, ${documentNumber}, Text of the notice`,
  );
});

test("with its date where editions are told apart", () => {
  const { date } = sourceOf(citation.source);
  expect(citedText(citation, sourceOf, "zh", true)).toContain(`，${date}，公告正文`);
});

test("the report needs no title beside itself, any other source does", () => {
  expect(citedBesideReport({ source: "report-2023", locator: "7.5-能源-1" }, sourceOf, "zh")).toBe(
    "7.5-能源-1",
  );
  expect(citedBesideReport(citation, sourceOf, "zh")).toBe(citedText(citation, sourceOf, "zh"));
});
