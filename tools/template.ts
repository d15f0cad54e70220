/**
 * Writes a plan's workbook as .xlsx without Excel, through the same code that fills Excel.
 *
 *   npm run template -- --level 市 --type 总体规划 --out 市级总体规划.xlsx [--lang en-US]
 *   npm run template -- --level 市 --type 总体规划 --with 数据,碳账,方案,报告 --out 市级总体规划.xlsx
 *   npm run template -- --all --out-dir templates/ [--lang en-US]
 *   npm run template -- --annexes --out 附件.xlsx [--lang en-US]
 *   npm run template -- --sample --out 示例.xlsx [--lang en-US]
 *
 * A file that is there stays as it is; --force replaces it.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languageOf } from "../src/catalogue/language";
import { PARTS, type Part, partsOf } from "../src/sheets/partNames";
import { DEMO_PLAN } from "../src/sheets/demo/demoPlan";
import { wantedSheetName } from "../src/sheets/names";
import { absence, findPlan, plans } from "../src/catalogue/plans";
import { LEVELS, type Level, PLAN_TYPES, type Plan, type PlanType } from "../src/catalogue/schema";
import { annexesXlsx, sampleXlsx, templateXlsx } from "../src/workbench/node/template";
import { buildFunctionsMetadata } from "./functionsMetadata";
import { FileProblem } from "./fileProblem";
import { checkFree, writeWhole } from "./writeFile";
import { wrongOption } from "./wrongOption";

const USAGE = `用法 / usage:
  npm run template -- --level 市 --type 总体规划 --out 市级总体规划.xlsx [--lang en-US]
  npm run template -- --level 市 --type 总体规划 --with 数据,碳账,方案,报告 --out 市级总体规划.xlsx
  npm run template -- --level 市 --type 总体规划 --with 数据,碳账,方案,报告 --demo --out 演示.xlsx
  npm run template -- --all --out-dir templates/ [--lang en-US]
  npm run template -- --annexes --out 附件.xlsx [--lang en-US]
  npm run template -- --sample --out 示例.xlsx [--lang en-US]
已有的文件不会被覆盖；要替换请加 --force / a file that is there is kept; --force replaces it
层级 / levels: ${LEVELS.join(" ")}    类型 / types: ${PLAN_TYPES.join(" ")}`;

class UsageError extends Error {}

type Options = ReturnType<typeof options>;

function options() {
  try {
    return parseArgs({
      options: {
        level: { type: "string" },
        type: { type: "string" },
        out: { type: "string" },
        all: { type: "boolean", default: false },
        annexes: { type: "boolean", default: false },
        sample: { type: "boolean", default: false },
        "out-dir": { type: "string" },
        lang: { type: "string", default: "zh-CN" },
        with: { type: "string", default: "" },
        demo: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (thrown) {
    throw new UsageError(wrongOption(thrown));
  }
}

/** The plan somebody asked for, or a sentence that says why there is none. */
function requestedPlan(level: string | undefined, type: string | undefined): Plan {
  if (!LEVELS.includes(level as Level) || !PLAN_TYPES.includes(type as PlanType)) {
    throw new UsageError(`层级或类型不对 / unknown level or type: ${level ?? "—"} ${type ?? "—"}`);
  }
  const plan = findPlan(level as Level, type as PlanType);
  if (plan) return plan;
  const { zh, en } = absence(level as Level, type as PlanType)!.reason;
  throw new UsageError(`${zh} ${en}`);
}

/** A file to write: what it is, and how it is made once it is known that it may be written. */
interface Job {
  file: string;
  what: string;
  make: () => Promise<Uint8Array>;
}

/** "数据,碳账" or "data,account" as the parts they name. */
function requestedParts(words: string): Part[] {
  return words
    .split(/[,，、]/)
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean)
    .map((word) => {
      const part = PARTS.find(
        (one) =>
          one === word ||
          (["zh", "en"] as const).some((language) => wantedSheetName(one, language).toLowerCase() === word),
      );
      if (!part) {
        const known = PARTS.map((one) => `${wantedSheetName(one, "zh")} (${one})`).join(", ");
        throw new UsageError(`--with 不认识“${word}” / unknown part: ${word}. ${known}`);
      }
      return part;
    });
}

function jobs({
  level,
  type,
  out,
  all,
  annexes,
  sample,
  "out-dir": folder,
  lang,
  with: words,
  demo,
}: Options): Job[] {
  if (lang !== "zh-CN" && lang !== "en-US") throw new UsageError(`--lang: zh-CN | en-US, not ${lang}`);
  const language = languageOf(lang);
  const parts = requestedParts(words);
  if (all) {
    if (!folder) throw new UsageError("--all 需要 --out-dir / --all needs --out-dir");
    return plans.map(({ id, name }) => ({
      file: join(folder, `${name[language]}.xlsx`),
      what: id,
      make: () => templateXlsx(id, language, parts),
    }));
  }
  if (!out) throw new UsageError("缺少 --out / --out is missing");
  if (annexes)
    return [
      {
        file: out,
        what: language === "zh" ? "附件1、附件2" : "annexes 1 and 2",
        make: () => annexesXlsx(language),
      },
    ];
  if (sample)
    return [
      {
        file: out,
        what: language === "zh" ? "示例" : "sample",
        // Help links lead nowhere from a file, so any address does.
        make: () => sampleXlsx(language, buildFunctionsMetadata("https://addin.invalid/")[lang]),
      },
    ];
  const plan = requestedPlan(level, type);
  if (demo && plan.id !== DEMO_PLAN) {
    throw new UsageError(`--demo 只有 ${DEMO_PLAN} / there is a worked city for ${DEMO_PLAN} only`);
  }
  const foreign = parts.filter((part) => !partsOf(plan.id).includes(part));
  if (foreign.length > 0) {
    const names = foreign.map((part) => `${wantedSheetName(part, "zh")} (${part})`).join(", ");
    throw new UsageError(`${plan.name.zh}没有这些部分 / not for ${plan.id}: ${names}`);
  }
  return [{ file: out, what: plan.id, make: () => templateXlsx(plan.id, language, parts, demo) }];
}

async function main(): Promise<void> {
  const chosen = options();
  if (chosen.help) return console.log(USAGE);
  const wanted = jobs(chosen);
  checkFree(
    wanted.map(({ file }) => file),
    chosen,
  );
  for (const { file, what, make } of wanted) {
    const bytes = await make();
    writeWhole(file, bytes, chosen);
    console.log(`${file}  (${what}, ${Math.round(bytes.length / 1024)} KB)`);
  }
}

main().then(
  () => process.exit(0),
  (thrown) => {
    if (thrown instanceof UsageError) {
      console.error(`${thrown.message}\n${USAGE}`);
      process.exit(2);
    }
    console.error(thrown instanceof FileProblem ? thrown.message : thrown);
    process.exit(1);
  },
);
