import type { Language } from "../../src/catalogue/language";
import type { Text } from "../../src/catalogue/schema";
import { CONFIDENCE_WORDS } from "../../src/sheets/targetWords";
import type { ReferenceTable } from "../catalogueRecords";
import { anomalyLinks, citationText } from "./citations";
import { anchor, colon, facts, list, plain, table } from "./markdown";

/** What the columns are called, in the order in which they stand; one that is not named here comes last. */
const COLUMNS: Record<string, Text> = {
  key: { zh: "键", en: "Key" },
  value: { zh: "数值", en: "Value" },
  upper: { zh: "上限", en: "Upper end" },
  name: { zh: "名称", en: "Name" },
  zone: { zh: "分区", en: "District" },
  rule: { zh: "规则", en: "Rule" },
  aliases: { zh: "又名", en: "Also called" },
  layer: { zh: "层次", en: "Layer" },
  far: { zh: "容积率", en: "Floor area ratio" },
  openSpaceRatio: { zh: "空地率", en: "Open space ratio" },
  coverage: { zh: "建筑密度", en: "Lot coverage" },
  height: { zh: "高度", en: "Height" },
  storeys: { zh: "层数", en: "Storeys" },
  note: { zh: "说明", en: "Note" },
  printed: { zh: "原印", en: "Printed" },
  confidence: { zh: "核对", en: "Checked" },
};

/** Parts of a value. A part without a word of its own keeps its sign, which the table's legend explains. */
const PARTS: Record<string, Text> = {
  min: { zh: "最低", en: "least" },
  max: { zh: "最高", en: "most" },
  all: { zh: "各类", en: "all" },
  base: { zh: "裙房", en: "base" },
  corner: { zh: "转角地块", en: "corner" },
  interior: { zh: "内部地块", en: "interior" },
  streetWall: { zh: "沿街墙", en: "street wall" },
  range: { zh: "区间", en: "range" },
  value: { zh: "印作", en: "as" },
  reason: { zh: "理由", en: "reason" },
};

const WORDS = {
  zh: { unit: "单位", source: "来源", checked: "核对", corrections: "更正" },
  en: { unit: "Unit", source: "Source", checked: "Checked", corrections: "Corrected" },
};

/** Only some tables have these. */
interface Extras {
  units?: Record<string, string>;
  legend?: Record<string, Text>;
  corrections?: string[];
}

/** A table that the catalogue quotes as a whole, whatever its columns. */
export function quotedTableBlocks(quoted: ReferenceTable & Extras, language: Language): string[] {
  const words = WORDS[language];
  const { id, title, what, unit, citation, confidence, note, rows, units = {}, legend = {} } = quoted;
  const columns = columnsOf(rows);
  return [
    `### ${anchor(id)}${plain(title[language])}`,
    plain(what[language]),
    facts(
      [
        [words.unit, plain(unit)],
        [words.source, citationText(citation, language)],
        [words.checked, CONFIDENCE_WORDS[confidence][language]],
        [words.corrections, anomalyLinks(quoted.corrections ?? [], language)],
        ...Object.entries(legend).map(
          ([sign, text]) => [COLUMNS[sign]?.[language] ?? sign, plain(text[language])] as const,
        ),
      ],
      language,
    ),
    note ? plain(note[language]) : "",
    table(
      columns.map((column) =>
        plain(`${COLUMNS[column]?.[language] ?? column}${units[column] ? ` [${units[column]}]` : ""}`),
      ),
      rows.map((row) =>
        columns.map((column) =>
          plain(column === "confidence" ? checked(row[column], language) : inWords(row[column], language)),
        ),
      ),
    ),
  ];
}

function columnsOf(rows: readonly Record<string, unknown>[]): string[] {
  const order = Object.keys(COLUMNS);
  const place = (column: string) => (order.includes(column) ? order.indexOf(column) : order.length);
  const used = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return used
    .filter((column) => rows.some((row) => inWords(row[column], "zh") !== ""))
    .sort((a, b) => place(a) - place(b));
}

function checked(value: unknown, language: Language): string {
  return CONFIDENCE_WORDS[value as keyof typeof CONFIDENCE_WORDS][language];
}

/** A value whatever its shape: "0.7", "150–200", "WS1 2.2; NS 2". */
function inWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const range = value.length > 0 && value.every((item) => typeof item === "number");
    return range ? [...new Set(value)].join("–") : list(value, language);
  }
  if (typeof value !== "object") return String(value);
  const record = value as Record<string, unknown>;
  if (typeof record.zh === "string" && typeof record.en === "string") return String(record[language]);
  return Object.entries(record)
    .map(([key, inner]) => ({ key, text: inWords(inner, language), nested: typeof inner === "object" }))
    .filter(({ text }) => text !== "")
    .map(({ key, text, nested }) => {
      const name = PARTS[key]?.[language] ?? key;
      return nested && text.includes(";") ? `${name}${colon(language)}${text}` : `${name} ${text}`;
    })
    .join("; ");
}
