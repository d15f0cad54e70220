/**
 * Writes a plan's workbook as .xlsx without Excel, through the same code that fills Excel.
 *
 *   npm run template -- --level 市 --type 总体规划 --out 市级总体规划.xlsx [--lang en-US]
 *   npm run template -- --all --out-dir templates/ [--lang en-US]
 *   npm run template -- --annexes --out 附件.xlsx [--lang en-US]
 *   npm run template -- --sample --out 示例.xlsx [--lang en-US]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { languageOf } from "../src/catalogue/language";
import { absence, findPlan, plans } from "../src/catalogue/plans";
import { LEVELS, type Level, PLAN_TYPES, type Plan, type PlanType } from "../src/catalogue/schema";
import { annexesXlsx, sampleXlsx, templateXlsx } from "../src/workbench/node/template";
import { buildFunctionsMetadata } from "./functionsMetadata";

const USAGE = `用法 / usage:
  npm run template -- --level 市 --type 总体规划 --out 市级总体规划.xlsx [--lang en-US]
  npm run template -- --all --out-dir templates/ [--lang en-US]
  npm run template -- --annexes --out 附件.xlsx [--lang en-US]
  npm run template -- --sample --out 示例.xlsx [--lang en-US]
层级 / levels: ${LEVELS.join(" ")}    类型 / types: ${PLAN_TYPES.join(" ")}`;

class UsageError extends Error {}

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
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (thrown) {
    throw new UsageError((thrown as Error).message);
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

async function main(): Promise<void> {
  const { level, type, out, all, annexes, sample, "out-dir": folder, lang, help } = options();
  if (help) return console.log(USAGE);
  if (lang !== "zh-CN" && lang !== "en-US") throw new UsageError(`--lang: zh-CN | en-US, not ${lang}`);
  const language = languageOf(lang);
  const file = () => {
    if (!out) throw new UsageError("缺少 --out / --out is missing");
    return out;
  };
  if (all) {
    if (!folder) throw new UsageError("--all 需要 --out-dir / --all needs --out-dir");
    for (const plan of plans) {
      save(join(folder, `${plan.name[language]}.xlsx`), await templateXlsx(plan.id, language), plan.id);
    }
  } else if (annexes) {
    save(file(), await annexesXlsx(language), language === "zh" ? "附件1、附件2" : "annexes 1 and 2");
  } else if (sample) {
    // Help links lead nowhere from a file, so any address does.
    const metadata = buildFunctionsMetadata("https://addin.invalid/")[lang];
    save(file(), await sampleXlsx(language, metadata), language === "zh" ? "示例" : "sample");
  } else {
    const plan = requestedPlan(level, type);
    save(file(), await templateXlsx(plan.id, language), plan.id);
  }
}

function save(file: string, bytes: Uint8Array, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}  (${what}, ${Math.round(bytes.length / 1024)} KB)`);
}

main().then(
  () => process.exit(0),
  (thrown) => {
    if (thrown instanceof UsageError) {
      console.error(`${thrown.message}\n${USAGE}`);
      process.exit(2);
    }
    console.error(thrown);
    process.exit(1);
  },
);
