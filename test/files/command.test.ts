import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PLAN = ["--plan", "市-总体规划"];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  mkdirSync(join(folder, "报送"));
  writeFileSync(join(folder, "报送", "好.csv"), "指标,单位,2035年\n城市生活垃圾资源化利用率,%,80\n");
  writeFileSync(
    join(folder, "报送", "差.csv"),
    "指标,单位,2035年\n城市生活垃圾资源化利用率,%,50\n再生水利用率,%,待定\n",
  );
  writeFileSync(join(folder, "报送", "坏.xlsx"), "PK");
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...words: string[]) {
  return spawnSync(process.execPath, ["tools/run.cjs", "tools/check.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
}
const at = (...parts: string[]) => join(folder, ...parts);

/** How far it is, which is said about once a second and so on a busy machine only. */
const withoutProgress = (stderr: string) =>
  stderr
    .split("\n")
    .filter((line) => !/^\d+ \/ \d+，余|^\d+ of \d+, /.test(line))
    .join("\n");

test("npm run check is 0 where all is well, and keeps a file that is there", () => {
  const json = at("a.json");
  const first = check(at("报送", "好.csv"), ...PLAN, "--json", json);
  expect([withoutProgress(first.stderr), first.status]).toEqual(["", 0]);
  const written = readFileSync(json, "utf8");
  expect(JSON.parse(written)).toEqual({
    rows: [
      {
        file: at("报送", "好.csv"),
        sheet: null,
        cell: "C2",
        name: "城市生活垃圾资源化利用率",
        indicator: "municipal-waste-resource-rate",
        value: 80,
        unit: "%",
        catalogueValue: 80,
        year: 2035,
        verdict: "达标",
        target: 65,
        operator: "≥",
        gap: null,
        reason: null,
      },
    ],
    rejected: [],
  });
  const second = check(at("报送", "好.csv"), ...PLAN, "--json", json);
  expect([second.status, readFileSync(json, "utf8")]).toEqual([2, written]);
  expect(second.stderr).toContain("--force");
});

test("npm run check is 1 where something is missed or refused, names it, and gathers a folder", () => {
  const [json, out] = [at("b.json"), at("汇总.xlsx")];
  const run = check(at("报送"), ...PLAN, "--json", json, "--out", out, "--lang", "en-US");
  expect([withoutProgress(run.stderr), run.status]).toEqual(["", 1]);
  const { rows, rejected } = JSON.parse(readFileSync(json, "utf8"));
  expect(rows.map(({ verdict, gap }: { verdict: string; gap: number }) => [verdict, gap])).toEqual([
    ["Met", null],
    ["Not met", 15],
  ]);
  expect(rejected.map(({ cell, kind }: { cell: string; kind: string }) => [cell, kind])).toEqual([
    [null, "unreadable-file"],
    ["C3", "placeholder"],
  ]);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  expect(existsSync(at(".汇总.xlsx.progress"))).toBe(false);
});

test("npm run check says in a sentence what it can't do", () => {
  const run = check(at("没有.xlsx"), ...PLAN);
  expect([run.status, run.stderr.includes("no such file"), run.stderr.includes("    at ")]).toEqual([
    2,
    true,
    false,
  ]);
});
