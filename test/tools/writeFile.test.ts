import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plans } from "../../src/catalogue/plans";
import { FileProblem } from "../../tools/fileProblem";
import { checkFree, writeAll, writeWhole } from "../../tools/writeFile";
import { replaceFolder } from "../../tools/writeFolder";

const ROOT = join(__dirname, "../..");
const folder = fs.mkdtempSync(join(tmpdir(), "write-"));
const at = (...parts: string[]) => join(folder, ...parts);
const keep = { force: false };
const replace = { force: true };

afterEach(() => jest.restoreAllMocks());
afterAll(() => fs.rmSync(folder, { recursive: true }));

test("a file is written whole, with the folders above it", () => {
  writeWhole(at("新", "a", "表.csv"), "1,2", keep);
  expect(fs.readFileSync(at("新", "a", "表.csv"), "utf8")).toBe("1,2");
  expect(fs.readdirSync(at("新", "a"))).toEqual(["表.csv"]);
});

test("a file that is there stays as it is unless it is to be replaced", () => {
  fs.writeFileSync(at("old.xlsx"), "old");
  expect(() => writeWhole(at("old.xlsx"), "new", keep)).toThrow(/已存在.*--force.*exists.*--force/);
  expect(fs.readFileSync(at("old.xlsx"), "utf8")).toBe("old");
  writeWhole(at("old.xlsx"), "new", replace);
  expect(fs.readFileSync(at("old.xlsx"), "utf8")).toBe("new");
});

test("a disk that fills up midway leaves the old file whole and nothing beside it", () => {
  fs.mkdirSync(at("full"));
  fs.writeFileSync(at("full", "a.xlsx"), "old");
  jest.spyOn(fs, "fsyncSync").mockImplementation(() => {
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  });
  expect(() => writeWhole(at("full", "a.xlsx"), "new", replace)).toThrow(/磁盘已满.*disk is full/);
  expect(() => writeWhole(at("full", "b.xlsx"), "new", keep)).toThrow(FileProblem);
  expect(fs.readdirSync(at("full"))).toEqual(["a.xlsx"]);
  expect(fs.readFileSync(at("full", "a.xlsx"), "utf8")).toBe("old");
});

test("a half that a killed run left beside the file goes with the next run, another run's and other files stay", () => {
  const folder = at("killed");
  fs.mkdirSync(folder);
  const beside = [
    ".a.xlsx.0011aaff.part",
    ".a.xlsx.22334455.part",
    ".a.xlsx.mine.part",
    ".ab.xlsx.0011aaff.part",
  ];
  for (const name of beside) fs.writeFileSync(join(folder, name), "half");
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const name of beside) if (!name.includes("2233")) fs.utimesSync(join(folder, name), longAgo, longAgo);
  writeWhole(join(folder, "a.xlsx"), "new", keep);
  expect(fs.readdirSync(folder).sort()).toEqual([...beside.slice(1), "a.xlsx"].sort());
});

test("where one of many can't be written, all stay as they were", () => {
  fs.mkdirSync(at("many"));
  fs.writeFileSync(at("many", "a.csv"), "old");
  const files = ["a.csv", "b.csv"].map((name) => ({ file: at("many", name), content: "new" }));
  const flush = fs.fsyncSync;
  let count = 0;
  jest.spyOn(fs, "fsyncSync").mockImplementation((handle) => {
    count += 1;
    if (count === 2) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    flush(handle);
  });
  expect(() => writeAll(files, replace)).toThrow(/b\.csv.*磁盘已满/);
  expect(fs.readdirSync(at("many"))).toEqual(["a.csv"]);
  expect(fs.readFileSync(at("many", "a.csv"), "utf8")).toBe("old");
});

test("partitions are replaced as a whole, and stay where the new ones can't all be made", () => {
  const bytes = new Uint8Array([1]);
  const parts = (...names: string[]) => names.map((name) => ({ path: `plan=${name}/part-0`, bytes }));
  replaceFolder(at("partitions"), parts("甲", "乙"));
  const cutOff = function* () {
    yield* parts("丙");
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
  };
  expect(() => replaceFolder(at("partitions"), cutOff())).toThrow(/磁盘已满/);
  expect(fs.readdirSync(at("partitions")).sort()).toEqual(["plan=乙", "plan=甲"]);
  replaceFolder(at("partitions"), parts("丁"));
  expect(fs.readdirSync(at("partitions"))).toEqual(["plan=丁"]);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a replaced file keeps its permissions, and a link stays a link", () => {
  fs.writeFileSync(at("real.json"), "old", { mode: 0o640 });
  fs.symlinkSync(at("real.json"), at("link.json"));
  writeWhole(at("link.json"), "new", replace);
  expect(fs.lstatSync(at("link.json")).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(at("real.json"), "utf8")).toBe("new");
  expect(fs.statSync(at("real.json")).mode & 0o777).toBe(0o640);
});

test.each([
  ["a folder", () => folder, /是文件夹.*is a folder/],
  ["a name that ends like a folder", () => at("x") + "/", /是文件夹.*is a folder/],
  ["an empty name", () => "", /不能为空.*needs a name/],
  ["a place below a file", () => join(ROOT, "package.json", "x.json"), /写不了.*no(t a)? folder/],
  ["a name that is too long", () => at("长".repeat(200)), /过长.*too long/],
  ["a name with a character that can't be used", () => at("a\0b"), /不能使用的字符.*can't be used/],
])("%s is answered with a sentence", (_, file, sentence) => {
  expect(() => writeWhole(file(), "x", replace)).toThrow(FileProblem);
  expect(() => writeWhole(file(), "x", replace)).toThrow(sentence);
});

test("the same file twice in one job is refused before anything is written", () => {
  expect(() => checkFree([at("t.csv"), `${folder}/./t.csv`], keep)).toThrow(/写了两次.*named twice/);
  expect(() => checkFree([at("t.csv"), at("t.csv")], keep)).toThrow(/写了两次.*named twice/);
});

const PLAN = `${plans[0]!.name.zh}.xlsx`;

describe("the commands keep what is there", () => {
  const run = (tool: string, ...words: string[]) =>
    spawnSync(process.execPath, ["tools/run.cjs", `tools/${tool}.ts`, ...words], {
      cwd: ROOT,
      encoding: "utf8",
    });

  test("template and catalogue refuse a file that is there, a folder, and one of many, without a stack", () => {
    fs.mkdirSync(at("tables"));
    fs.writeFileSync(at("tables", "plans.csv"), "mine");
    fs.mkdirSync(at("plans"));
    fs.writeFileSync(at("plans", PLAN), "mine");
    const refused = [
      run("template", "--annexes", "--out", at("old.xlsx")),
      run("template", "--annexes", "--out", folder),
      run("template", "--all", "--out-dir", at("plans")),
      run("catalogue", "--out", at("old.xlsx")),
      run("catalogue", "--csv", "--out-dir", at("tables")),
    ];
    for (const { status, stderr, stdout } of refused) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/已存在|是文件夹/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stdout).toBe("");
    }
    expect(fs.readdirSync(at("tables"))).toEqual(["plans.csv"]);
    expect(fs.readdirSync(at("plans"))).toEqual([PLAN]);
  });

  test("check writes no results over what it is to read, and says in a sentence where nothing can be written", () => {
    fs.writeFileSync(at("given.csv"), "指标,规划值\n绿色出行分担率,75\n");
    const plan = ["--plan", "市-总体规划"];
    const refused = [
      run("check", at("given.csv"), ...plan, "--json", `${folder}/./given.csv`, "--force"),
      run("check", at("given.csv"), ...plan, "--parquet", at("given.csv", "x")),
    ];
    for (const { status, stderr } of refused) {
      expect(status).toBe(2);
      expect(stderr).toMatch(/是要读的文件|不是文件夹/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(fs.readFileSync(at("given.csv"), "utf8")).toContain("75");
  });

  test("--force replaces", () => {
    const { status } = run("catalogue", "--out", at("old.xlsx"), "--force");
    expect(status).toBe(0);
    expect(JSON.parse(fs.readFileSync(at("old.xlsx"), "utf8"))).toHaveProperty("plans");
  });
});
