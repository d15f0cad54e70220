/**
 * Reads workbooks and tables of any make, judges their values for a plan, and says what misses its target and what
 * could not be read. Neither Excel nor a host is needed.
 *
 *   npm run check -- FILE|DIR… --plan 市-总体规划 [--json OUT] [--out 汇总.xlsx] [--parquet DIR]
 *                        [--lang en-US] [--hidden-sheets] [--force]
 *
 * Exit code: 0 all well; 1 something is missed or refused; 2 the command can't be carried out.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Language, languageOf } from "../src/catalogue/language";
import { plans } from "../src/catalogue/plans";
import type { PlanId } from "../src/catalogue/schema";
import { type CheckReport, needsAttention, reportRefusal, reportRow } from "../src/files/checkReport";
import { gather } from "../src/files/gather/longRows";
import { parquetParts } from "../src/files/gather/parquet";
import { gatheredWorkbook } from "../src/files/gather/workbook";
import { checkAll, type Outcome } from "./check/checkAll";
import { openJournal } from "./check/journal";
import { listFiles, NoSuchFile } from "./check/listFiles";
import { progressLine } from "./check/progress";
import { gatheredSummary, passedOver, summary } from "./check/summary";
import { FileProblem } from "./fileProblem";
import { checkFree, writeWhole } from "./writeFile";
import { checkFolder, replaceFolder } from "./writeFolder";
import { wrongOption } from "./wrongOption";

const USAGE = `用法 / usage:
  npm run check -- 文件或文件夹… --plan 市-总体规划 [--json 结果.json] [--out 汇总.xlsx] [--parquet 文件夹] [--lang en-US] [--hidden-sheets] [--force]
可读 / reads: .xlsx .xlsm .xlsb .xls .ods .csv
规划 / plans: ${plans.map(({ id }) => id).join(" ")}`;

class UsageError extends Error {}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        plan: { type: "string" },
        json: { type: "string" },
        out: { type: "string" },
        parquet: { type: "string" },
        lang: { type: "string", default: "zh-CN" },
        "hidden-sheets": { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (thrown) {
    throw new UsageError(wrongOption(thrown));
  }
}

function planNamed(id: string | undefined): PlanId {
  const plan = plans.find((candidate) => candidate.id === id);
  if (!plan)
    throw new UsageError(id ? `没有这种规划 / no such plan: ${id}` : "缺少 --plan / --plan is missing");
  return plan.id;
}

async function main(): Promise<number> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { json, out, parquet, lang, force } = values;
  if (lang !== "zh-CN" && lang !== "en-US") throw new UsageError(`--lang: zh-CN | en-US, not ${lang}`);
  if (positionals.length === 0) throw new UsageError("缺少文件 / no file is named");
  if ([json, out, parquet].includes("-"))
    throw new UsageError("请写文件名，不能是 - / a file has to be named, not -");
  if (out !== undefined && !/\.xlsx$/i.test(out))
    throw new UsageError(
      `--out 写的是工作簿，文件名要以 .xlsx 结尾 / --out writes a workbook, .xlsx: ${out}`,
    );
  const language = languageOf(lang);
  const choice = { plan: planNamed(values.plan), hiddenSheets: values["hidden-sheets"] };
  const written = [json, out].filter((file) => file !== undefined);
  checkFree(written, { force });
  checkApart(written, parquet, positionals);
  if (parquet !== undefined) checkFolder(parquet, { force });
  const listed = listFiles(positionals);
  const goal = out ?? parquet ?? json;
  const journal = goal === undefined ? null : openJournal(goal, choice);
  const skipped = new Set(written.map((file) => resolve(file)));
  const [files, others] = [listed.files, listed.others].map((list) =>
    list.filter((file) => !skipped.has(resolve(file))),
  ) as [string[], string[]];
  const checked = await checkAll(files, choice, { journal, progress: progressLine(language) });
  if (json !== undefined)
    writeWhole(json, `${JSON.stringify(report(checked, language), null, 1)}\n`, { force });
  if (out !== undefined || parquet !== undefined) {
    const gathered = gather(checked, choice.plan, others);
    if (out !== undefined) writeWhole(out, await gatheredWorkbook(gathered, language), { force });
    if (parquet !== undefined) replaceFolder(parquet, parquetParts(gathered));
    console.log(gatheredSummary(gathered, language));
  }
  journal?.remove();
  console.log(
    summary(
      checked.map(({ file, checked: result }) => [file, result] as const),
      language,
    ),
  );
  if (others.length > 0) console.log(passedOver(others, language));
  return checked.some((file) => needsAttention(file.checked)) ? 1 : 0;
}

/** What is to be read is no place to write to; neither are two results the same place. */
function checkApart(written: readonly string[], folder: string | undefined, read: readonly string[]): void {
  const places = new Set(written.map((file) => resolve(file)));
  const twice = read.find((path) => places.has(resolve(path)));
  if (twice !== undefined)
    throw new FileProblem(
      `${twice} 是要读的文件，结果请写到别处。/ ${twice} is to be read: write the results to another place.`,
    );
  if (folder !== undefined && places.has(resolve(folder)))
    throw new FileProblem(`${folder}：同一位置写了两次。/ ${folder} is named twice.`);
}

function report(checked: readonly Outcome[], language: Language): CheckReport {
  return {
    rows: checked.flatMap(({ file, checked: { values } }) =>
      values.map((value) => reportRow(file, value, language)),
    ),
    rejected: checked.flatMap(({ file, checked: { refused } }) =>
      refused.map((refusal) => reportRefusal(file, refusal, language)),
    ),
  };
}

main().then(
  (code) => {
    // For the bench: what the process took at most, threads included.
    if (process.env.REPORT_MEMORY)
      console.error(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    process.exit(code);
  },
  (thrown: Error) => {
    const isUsage = thrown instanceof UsageError;
    if (!isUsage && !(thrown instanceof FileProblem) && !(thrown instanceof NoSuchFile))
      console.error(thrown);
    else console.error(isUsage ? `${thrown.message}\n${USAGE}` : thrown.message);
    process.exit(2);
  },
);
