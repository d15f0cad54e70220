/**
 * Prints the catalogue: as JSON, or as CSV tables into a folder.
 *
 *   npm run catalogue -- --help
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { catalogueRecords } from "./catalogueRecords";
import { catalogueTables, LIST_SEPARATOR } from "./catalogueTables";
import { BYTE_ORDER_MARK, csv } from "./csv";
import { WORK_LIST_COLUMNS, workList } from "./workList";
import { FileProblem } from "./fileProblem";
import { checkFree, writeAll, writeWhole } from "./writeFile";

const HELP = `用法 / usage:
  npm run catalogue                              目录以 JSON 打印 / prints the catalogue as JSON
  npm run catalogue -- --out catalogue.json      写入文件（UTF-8） / writes it to a file (UTF-8)
  npm run catalogue -- --csv                     各表以 CSV 打印 / prints all tables as CSV
  npm run catalogue -- --csv --out-dir tables    每表一个 CSV 文件 / one CSV file for each table
  npm run catalogue -- --work-list               第9章的标准工作清单（CSV，近期六项在前） / §9 as a work list, near-term first
  npm run catalogue -- --work-list --out 清单.csv
已有的文件不会被覆盖；要替换请加 --force / a file that is there is kept; --force replaces it

JSON:  name 为中文，nameEn 为英文，其余文字字段同此；跨领域指标的 sector 为“综合”。
       \`name\` is Chinese and \`nameEn\` English, and so for every text; sector 综合 means cross-sector.
CSV:   带 BOM 的 UTF-8；一格多值以“${LIST_SEPARATOR}”分隔；子表的 parent 列是所属记录的 id；
       以 = + - @ 开头的文字前加撇号，以免成为公式；章节号 7.10 会被 Excel 读成 7.1，请按 id 关联。
       UTF-8 with BOM; several values in a cell are separated by "${LIST_SEPARATOR}"; in sub-tables \`parent\` is the
       id of the record they belong to; text that begins with = + - @ gets an apostrophe, so that it is
       no formula; Excel reads section 7.10 as 7.1, so join by id.
用管道时加 --silent，npm 才不打印自己的抬头 / add --silent to keep npm's own lines out of a pipe:
  npm run --silent catalogue | …
`;

interface Options {
  help: boolean;
  csv: boolean;
  workList: boolean;
  outDir: string | null;
  out: string | null;
  force: boolean;
}

/** A wrong way of calling the command, said in both languages. */
class UsageProblem extends Error {}

function readOptions(words: string[]): Options {
  const { values } = parse(words);
  const { help = false, csv: asCsv = false, out = null, "out-dir": outDir = null, force = false } = values;
  const { "work-list": asWorkList = false } = values;
  if (outDir !== null && !asCsv)
    throw new UsageProblem(
      "--out-dir 要与 --csv 一起用；JSON 写入文件用 --out。\n" +
        "--out-dir goes with --csv; to write JSON to a file use --out.",
    );
  if (out !== null && asCsv)
    throw new UsageProblem(
      "--csv 有许多张表，请用 --out-dir 指定文件夹。\n--csv makes many tables: name a folder with --out-dir.",
    );
  if (asCsv && asWorkList)
    throw new UsageProblem("--csv 和 --work-list 只能选一个。\nChoose one of --csv and --work-list.");
  if (outDir === "" || out === "") throw new UsageProblem("路径不能为空。\nThe path must not be empty.");
  return { help, csv: asCsv, workList: asWorkList, outDir, out, force };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        help: { type: "boolean", short: "h" },
        csv: { type: "boolean" },
        "work-list": { type: "boolean" },
        "out-dir": { type: "string" },
        out: { type: "string" },
        force: { type: "boolean" },
      },
    });
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    const option = /'([^' ]*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageProblem(
        `选项 ${option} 缺少取值，或不该有取值。\nThe option ${option} lacks its value, or takes none.`,
      );
    throw new UsageProblem(`没有这个选项或参数：${option}\nThere is no such option or argument: ${option}`);
  }
}

function run({ help, csv: asCsv, workList: asWorkList, outDir, out, force }: Options): void {
  if (help) return void process.stdout.write(HELP);
  if (asCsv) return outDir === null ? printTables() : writeTables(outDir, force);
  if (asWorkList) {
    const text = csv([WORK_LIST_COLUMNS, ...workList()]);
    return void (out === null
      ? process.stdout.write(text)
      : writeWhole(out, BYTE_ORDER_MARK + text, { force }));
  }
  const json = `${JSON.stringify(catalogueRecords(), null, 2)}\n`;
  if (out === null) process.stdout.write(json);
  else writeWhole(out, json, { force });
}

function tables(): { file: string; text: string }[] {
  return catalogueTables(catalogueRecords()).map(({ name, columns, rows }) => ({
    file: `${name}.csv`,
    text: csv([columns, ...rows]),
  }));
}

function printTables(): void {
  process.stdout.write(
    tables()
      .map(({ file, text }) => `# ${file}\r\n${text}`)
      .join("\r\n"),
  );
}

function writeTables(folder: string, force: boolean): void {
  const files = tables().map(({ file, text }) => ({
    file: join(folder, file),
    content: BYTE_ORDER_MARK + text,
  }));
  checkFree(
    files.map(({ file }) => file),
    { force },
  );
  writeAll(files, { force });
  for (const { file } of files) process.stdout.write(`${file}\n`);
}

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  run(readOptions(process.argv.slice(2)));
} catch (thrown) {
  if (thrown instanceof UsageProblem) {
    process.stderr.write(`${thrown.message}\n\n${HELP}`);
    process.exitCode = 2;
  } else {
    if (!(thrown instanceof FileProblem)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    process.exitCode = 1;
  }
}
