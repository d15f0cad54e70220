/**
 * Reads workbooks and tables of any make, judges their values for a plan, and says what misses its target and what
 * could not be read. Neither Excel nor a host is needed.
 *
 *   npm run check -- FILE|DIR… --plan 市-总体规划 [--json OUT] [--lang en-US] [--hidden-sheets] [--force]
 *
 * Exit code: 0 all well; 1 something is missed or refused; 2 the command can't be carried out.
 */
import { parseArgs } from "node:util";
import { languageOf } from "../src/catalogue/language";
import { plans } from "../src/catalogue/plans";
import type { PlanId } from "../src/catalogue/schema";
import { needsAttention, reportRefusal, reportRow } from "../src/files/checkReport";
import type { CheckedFile } from "../src/files/checkSheets";
import { checkFile } from "./check/checkFile";
import { listFiles, NoSuchFile } from "./check/listFiles";
import { summary } from "./check/summary";
import { checkFree, FileProblem, writeWhole } from "./writeFile";

const USAGE = `用法 / usage:
  npm run check -- 文件或文件夹… --plan 市-总体规划 [--json 结果.json] [--lang en-US] [--hidden-sheets] [--force]
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
        lang: { type: "string", default: "zh-CN" },
        "hidden-sheets": { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (thrown) {
    throw new UsageError((thrown as Error).message);
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
  const { json, lang, force } = values;
  if (lang !== "zh-CN" && lang !== "en-US") throw new UsageError(`--lang: zh-CN | en-US, not ${lang}`);
  if (positionals.length === 0) throw new UsageError("缺少文件 / no file is named");
  const language = languageOf(lang);
  const plan = planNamed(values.plan);
  if (json) checkFree([json], { force });
  const checked = await checkAll(listFiles(positionals), plan, values["hidden-sheets"]);
  if (json) {
    const report = {
      rows: checked.flatMap(([file, { values }]) => values.map((value) => reportRow(file, value, language))),
      rejected: checked.flatMap(([file, { refused }]) =>
        refused.map((refusal) => reportRefusal(file, refusal, language)),
      ),
    };
    writeWhole(json, `${JSON.stringify(report, null, 1)}\n`, { force });
  }
  console.log(summary(checked, language));
  return checked.some(([, file]) => needsAttention(file)) ? 1 : 0;
}

const PROGRESS_AFTER = 1000;

async function checkAll(
  files: readonly string[],
  plan: PlanId,
  hiddenSheets: boolean,
): Promise<[string, CheckedFile][]> {
  const checked: [string, CheckedFile][] = [];
  let told = Date.now();
  for (const file of files) {
    checked.push([file, await checkFile(file, { plan, hiddenSheets })]);
    if (Date.now() - told < PROGRESS_AFTER) continue;
    told = Date.now();
    console.error(`${checked.length} / ${files.length}`);
  }
  return checked;
}

main().then(
  (code) => process.exit(code),
  (thrown: Error) => {
    const isUsage = thrown instanceof UsageError;
    if (!isUsage && !(thrown instanceof FileProblem) && !(thrown instanceof NoSuchFile))
      console.error(thrown);
    else console.error(isUsage ? `${thrown.message}\n${USAGE}` : thrown.message);
    process.exit(2);
  },
);
