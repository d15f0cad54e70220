import { writeXlsx, type Cell, type CellValue, type WriteSheet } from "hucre/xlsx";
import { findIndicator, plan as planById } from "../../catalogue";
import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { remembered } from "../../reading/remembered";
import { BASE, FONTS } from "../../sheets/look";
import { VERDICT_WORDS } from "../../targets/words";
import { inBold } from "./inBold";
import { leaguesOf } from "./league";
import { leagueSheet } from "./leagueSheet";
import type { Gathered, LongRow } from "./longRows";
import { type RowValue, withRowsBelow } from "./rowsWritten";
import { FILE_HEADINGS, LONG_HEADINGS, REFUSED_HEADINGS, SHEETS, STATES, VALUE_COLUMN } from "./words";

/** Excel's last row, less the headings. */
const MOST_ROWS = 1_048_575;

/** The 汇总 workbook: overview, a league for each indicator, the long list, what was refused, and the files. */
export async function gatheredWorkbook(gathered: Gathered, language: Language): Promise<Uint8Array> {
  const long = SHEETS.long[language];
  const sheetOf = (row: number) => (row < MOST_ROWS ? long : `${long}${Math.floor(row / MOST_ROWS) + 1}`);
  const leagues = leaguesOf(gathered);
  const sheets: WriteSheet[] = [
    overviewSheet(gathered, leagues.length, language),
    leagueSheet(
      leagues,
      (row) => ({ sheet: sheetOf(row), row: (row % MOST_ROWS) + 1, column: VALUE_COLUMN }),
      language,
    ),
  ];
  const lists = [
    ...longLists(gathered.rows, sheetOf, language),
    {
      name: SHEETS.refused[language],
      headings: REFUSED_HEADINGS,
      length: Math.min(gathered.refused.length, MOST_ROWS),
      rows: mapped(gathered.refused.slice(0, MOST_ROWS), (refusal) => {
        const { file, sheet, cell, kind, name, text, reason } = refusal;
        return [file, sheet, cell, kind, name, text, reason[language]];
      }),
    },
    {
      name: SHEETS.files[language],
      headings: FILE_HEADINGS,
      length: gathered.files.length,
      rows: mapped(gathered.files, ({ file, place, state, values, missed, refused, duplicateOf }) => [
        file,
        place,
        STATES[state][language],
        values,
        missed,
        refused,
        duplicateOf,
      ]),
    },
  ];
  const title = `${planById(gathered.plan).name[language]} ${language === "zh" ? "指标汇总" : "indicators gathered"}`;
  const workbook = await writeXlsx({
    sheets: [...sheets, ...lists.map((list) => listSheet(list, language))],
    properties: { title },
    defaultFont: { name: FONTS[language], size: BASE.size },
  });
  return withRowsBelow(
    workbook,
    lists.map(({ rows }, i) => ({ index: sheets.length + i, rows })),
  );
}

/** A list that may be long: its headings, how many rows there are, and the rows as they are asked for. */
interface List {
  name: string;
  headings: readonly Text[];
  length: number;
  rows: Iterable<RowValue[]>;
}

function* mapped<T>(records: readonly T[], row: (record: T) => RowValue[]): Iterable<RowValue[]> {
  for (const record of records) yield row(record);
}

/** Printed no wider than a page; as long as it is. */
const ON_A4: WriteSheet["pageSetup"] = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
/** The sentences at the foot of the overview, counted from its end. */
const NOTES = [3, 2, 1];
/** In points. */
const TWO_LINES = 30;

function overviewSheet(
  { plan, rows, refused, files }: Gathered,
  leagues: number,
  language: Language,
): WriteSheet {
  const zh = language === "zh";
  const count = (state: (typeof files)[number]["state"]) =>
    files.filter((file) => file.state === state).length;
  const lines: CellValue[][] = [
    [`${planById(plan).name[language]} ${zh ? "指标汇总" : "indicators gathered"}`],
    [],
    [zh ? "文件" : "Files", files.length],
    ...(["counted", "empty", "unreadable", "duplicate", "other"] as const)
      .filter((state) => state !== "other" || count(state) > 0)
      .map((state) => [`  ${STATES[state][language]}`, count(state)]),
    [zh ? "数值" : "Values", rows.length],
    [zh ? "指标" : "Indicators", leagues],
    [zh ? "未采用的单元格" : "Cells refused", refused.length],
    [],
    [
      zh
        ? "“明细”一行一个数值，写明出自哪个文件的哪个单元格；“排名”的数值都是指向“明细”的公式。"
        : "Values has a row for each number with the file and cell it came from; League is made of formulas that point there.",
    ],
    [
      zh
        ? "总量求和；比率只在有权数（分母）时求加权平均，浅黄色的权数可以自己填；其余不合并。"
        : "Amounts are added up; ratios are averaged only by weights (their denominators), which may be typed where the cell is pale yellow; others are not combined.",
    ],
    [
      zh
        ? "同一单位有多个版本时只计最新的一个，其余列在“文件”中。各指标取报送单位最多的年份，其他年份见“明细”。"
        : "Of several versions from one place only the newest counts; Files lists the others. Each league is for the year that most places report.",
    ],
  ];
  return {
    name: SHEETS.overview[language],
    rows: lines,
    columns: [{ width: 34 }, { width: 14 }, { width: 62 }],
    merges: NOTES.map((back) => {
      const row = lines.length - back;
      return { startRow: row, endRow: row, startCol: 0, endCol: 2 };
    }),
    rowDefs: new Map(NOTES.map((back) => [lines.length - back, { height: TWO_LINES }])),
    cells: new Map<string, Partial<Cell>>([
      ["0,0", { value: lines[0]![0]!, style: inBold(language, 14) }],
      ...NOTES.map((back): [string, Partial<Cell>] => {
        const row = lines.length - back;
        return [
          `${row},0`,
          { value: lines[row]![0]!, style: { alignment: { wrapText: true, vertical: "top" } } },
        ];
      }),
    ]),
    pageSetup: ON_A4,
  };
}

function longLists(rows: readonly LongRow[], sheetOf: (row: number) => string, language: Language): List[] {
  const lists: List[] = [];
  for (let first = 0; first === 0 || first < rows.length; first += MOST_ROWS) {
    const part = rows.length <= MOST_ROWS ? rows : rows.slice(first, first + MOST_ROWS);
    lists.push({
      name: sheetOf(first),
      headings: LONG_HEADINGS,
      length: part.length,
      rows: mapped(part, (row) => longRow(row, language)),
    });
  }
  return lists;
}

function longRow(row: LongRow, language: Language): RowValue[] {
  const { place, district, plan, name, indicator, year, heading, value, unit, verdict, file, sheet, cell } =
    row;
  const known = indicator === null ? undefined : findIndicator(indicator);
  const shown = known?.name[language] ?? name;
  const judged = verdict && VERDICT_WORDS[verdict][language];
  // A unit of the catalogue's is put into English; one that somebody printed stays as it is.
  const isEnglish = language === "en";
  const unitShown = known && isEnglish ? englishUnit(unit) : unit;
  const planShown = isEnglish ? planById(plan).name.en : plan;
  return [
    place,
    district,
    planShown,
    shown,
    indicator,
    year,
    heading,
    value,
    unitShown,
    judged,
    file,
    sheet,
    cell,
  ];
}

const englishUnit = remembered((unit) => unitName(unit, "en"));

function widthOf(heading: string): number {
  if (/单元格|年份|数值|未|Cell|Year|Value|Not met|Refused/.test(heading)) return 10;
  // Folders and marks of version make them long, and two that are cut look like one.
  return /文件|File|instead/.test(heading) ? 40 : 20;
}

/** The sheet of a list with its headings only; the rows are written below them. */
function listSheet({ name, headings, length }: List, language: Language): WriteSheet {
  const texts = headings.map((heading) => heading[language]);
  const cells = new Map(texts.map((value, column) => [`0,${column}`, { value, style: inBold(language) }]));
  const last = String.fromCharCode(64 + texts.length) + (length + 1);
  return {
    name,
    rows: [texts],
    cells,
    columns: texts.map((text) => ({ width: widthOf(text) })),
    freezePane: { rows: 1 },
    pageSetup: ON_A4,
    autoFilter: { range: `A1:${last}` },
  };
}
