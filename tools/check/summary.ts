import type { Language } from "../../src/catalogue/language";
import type { Text } from "../../src/catalogue/schema";
import type { CheckedFile } from "../../src/files/checkSheets";
import type { Gathered, GatheredFile } from "../../src/files/gather/longRows";
import { VERDICTS } from "../../src/targets/judge";
import { showBriefly, showNumber } from "../../src/targets/shownNumber";
import { VERDICT_WORDS } from "../../src/targets/words";

/** So many lines a person reads; the rest stands in the JSON. */
const MOST_LINES = 40;

/** What a check found, in a few lines for a person. */
export function summary(files: readonly (readonly [string, CheckedFile])[], language: Language): string {
  const zh = language === "zh";
  const values = files.flatMap(([file, { values }]) => values.map((value) => ({ file, value })));
  const refused = files.flatMap(([file, { refused }]) => refused.map((refusal) => ({ file, refusal })));
  const counts = VERDICTS.filter((verdict) => verdict !== "missing")
    .map(
      (verdict) =>
        `${VERDICT_WORDS[verdict][language]} ${values.filter(({ value }) => value.verdict === verdict).length}`,
    )
    .join(" · ");
  const where = (file: string, sheet: string | null, cell: string | null) =>
    [file, sheet, cell].filter((part) => part !== null).join(" › ");
  const faults = values.filter(({ value }) => value.verdict === "missed" || value.verdict === "invalid");
  const faultLine = ({ file, value }: (typeof faults)[number]) => {
    const { sheet, cell, name, unit, verdict, operator, target, gap, remark } = value;
    const wanted =
      target === null ? "" : ` ${zh ? "要求" : "required"} ${requirement(operator, target, language)}`;
    const short = gap === null ? "" : ` ${zh ? "差" : "gap"} ${showBriefly(gap, language)}`;
    return `  ${VERDICT_WORDS[verdict!][language]}  ${where(file, sheet, cell)}  ${name} ${showBriefly(value.value, language)} ${unit}${wanted}${short}${remark ? `  ${remark[language]}` : ""}`;
  };
  const refusals = alike(refused, ({ refusal: { kind, reason } }) => `${kind} ${reason.en}`).map(
    ([{ file, refusal }, ...others]) => {
      const more =
        others.length === 0 ? "" : zh ? `（等 ${others.length + 1} 处）` : ` (and ${others.length} more)`;
      const { sheet, cell, kind, reason } = refusal;
      return `  ${kind}  ${where(file, sheet, cell)}${more}  ${reason[language]}`;
    },
  );
  if (files.length === 0)
    return zh
      ? "没有找到可读的表格文件（.xlsx、.xlsm、.xlsb、.xls、.ods、.csv）。"
      : "No table was found (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv).";
  return [
    zh
      ? `${files.length} 个文件，${values.length} 个数值，${refused.length} 处未采用`
      : `${files.length} files, ${values.length} values, ${refused.length} refused`,
    counts,
    ...cut(faults, zh, faultLine),
    ...cut(refusals, zh),
  ].join("\n");
}

const WITHOUT: Record<string, Text> = {
  "[)": { zh: "（不含上限）", en: " (upper end excluded)" },
  "(]": { zh: "（不含下限）", en: " (lower end excluded)" },
  "()": { zh: "（不含两端）", en: " (ends excluded)" },
};

/** "≥ 65", "0.6～1（不含上限）": brackets of intervals say nothing to an office. */
function requirement(operator: string | null, target: number | [number, number], language: Language): string {
  const [low, high] = [target].flat().map((each) => showNumber(each, language));
  if (high === undefined) return `${operator} ${low}`;
  return `${low}${language === "zh" ? "～" : "–"}${high}${WITHOUT[operator ?? ""]?.[language] ?? ""}`;
}

/** Who returned what, and whose second version was left out. */
export function gatheredSummary({ rows, files }: Gathered, language: Language): string {
  const zh = language === "zh";
  const of = (state: GatheredFile["state"]) => files.filter((file) => file.state === state);
  const lines = [
    ...of("duplicate").map(({ file, duplicateOf }) =>
      zh ? `  重复：${file}（以 ${duplicateOf} 为准）` : `  duplicate: ${file} (${duplicateOf} counts)`,
    ),
    ...of("unreadable").map(({ file }) => (zh ? `  读不出：${file}` : `  could not be read: ${file}`)),
    ...of("empty").map(({ file }) => (zh ? `  没有数值：${file}` : `  returned nothing: ${file}`)),
  ];
  const head = zh
    ? `汇总：${of("counted").length} 个文件的 ${rows.length} 个数值`
    : `gathered: ${rows.length} values of ${of("counted").length} files`;
  return [head, ...cut(lines, zh)].join("\n");
}

/** What lay in the folders and is no table: an office may have returned a document. */
export function passedOver(files: readonly string[], language: Language): string {
  const zh = language === "zh";
  const head = zh
    ? `另有 ${files.length} 个文件不是表格，没有读：`
    : `${files.length} more files are no tables and were not read:`;
  return [head, ...cut(files, zh, (file) => `  ${file}`, null)].join("\n");
}

/** What has one and the same reason in many places is one line. */
function alike<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Only what is shown is put into words: of three thousand files there may be a hundred thousand lines. */
function cut<T>(
  all: readonly T[],
  zh: boolean,
  lineOf: (one: T) => string = String,
  rest: string | null = "--json",
): string[] {
  const lines = all.slice(0, MOST_LINES).map(lineOf);
  const left = all.length - lines.length;
  const see = rest === null ? "" : zh ? `，见 ${rest}` : `, see ${rest}`;
  if (left > 0) lines.push(zh ? `  …另有 ${left} 条${see}` : `  … ${left} more${see}`);
  return lines;
}
