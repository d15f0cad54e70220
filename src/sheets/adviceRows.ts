/** Which rows of a sheet beside the form there is something to say about, as the sheet itself says it. */
import { areaAddress } from "./a1";
import { COLUMN as DATA } from "./data/dataColumns";
import { FAULTS } from "./data/inputFaults";

export interface AdviceRow {
  /** What the row is about, in the words that stand in it; empty where none do. */
  name: string;
  /** What there is to say. */
  text: string;
  address: string;
}

/** Under this heading every sheet says what is to be looked at in a row. */
const HEADING = /^(?:提示|To look at)$/;
/** So begins what is wrong wherever it stands. */
const FAULT = /^(?:数据异常：|Invalid: )/;
/** On 数据 a fault stands where the converted figure would; what is to be mended is the figure itself, or its unit. */
const CONVERTED = /(?:（折算）|, converted)$/;
const UNIT_FAULTS = Object.values(FAULTS).map(({ unit }) => unit);
/** Title, lead and statement. */
const TOP_ROWS = 3;
/** Rows are named in their first columns. */
const NAME_COLUMNS = 4;

/** `values` from A1 on; a row is named in its first `nameColumns`. */
export function adviceRows(values: readonly (readonly unknown[])[], nameColumns = NAME_COLUMNS): AdviceRow[] {
  const found: AdviceRow[] = [];
  let advice = -1;
  let converted: number[] = [];
  values.forEach((cells, row) => {
    if (row < TOP_ROWS) return;
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
    const heading = texts.findIndex((text) => HEADING.test(text));
    if (heading >= 0) advice = heading;
    const above = texts.flatMap((text, column) => (CONVERTED.test(text) ? [column] : []));
    if (above.length > 0) converted = above;
    if (heading >= 0 || above.length > 0) return;
    const said = advice >= 0 && texts[advice] ? advice : texts.findIndex((text) => FAULT.test(text));
    if (said < 0) return;
    const isData = converted.includes(said);
    const [first, last] = isData
      ? Array<number>(2).fill(
          UNIT_FAULTS.includes(texts[said]!) ? DATA.unit : said - (DATA.convertedCurrent - DATA.current),
        )
      : [0, said];
    found.push({
      name: texts
        .slice(0, isData ? DATA.unit : Math.min(nameColumns, said))
        .filter((text) => text.trim() !== "")
        .slice(-2)
        .join(" · "),
      text: texts[said]!,
      address: areaAddress({ row, column: first!, rows: 1, columns: last! - first! + 1 }),
    });
  });
  return found;
}
