import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checkFile } from "../../tools/check/checkFile";
import { openJournal } from "../../tools/check/journal";
import { listFiles } from "../../tools/check/listFiles";

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const CHOICE = { plan: "市-总体规划", hiddenSheets: false } as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "list-"));
  mkdirSync(at("报送 甲😀", "下级"), { recursive: true });
  for (const name of ["一.csv", "下级/二.XLSX", "说明.txt", "正文.pdf", "~$一.xlsx", ".藏.csv", "Thumbs.db"])
    writeFileSync(at("报送 甲😀", name), "指标,2035年\n容积率,1.2\n");
  symlinkSync("..", at("报送 甲😀", "下级", "圈"));
  symlinkSync("../报送 甲😀/一.csv", at("报送 甲😀", "同一.csv"));
  symlinkSync("自己.csv", at("报送 甲😀", "自己.csv"));
  symlinkSync("没有.csv", at("报送 甲😀", "断了.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("of a folder every table is listed once, links in a circle and to one file twice included, and what is none apart", () => {
  const { files, others } = listFiles([at("报送 甲😀"), at("报送 甲😀", "一.csv"), folder]);
  const short = (list: string[]) => list.map((file) => relative(at("报送 甲😀"), file));
  expect(short(files)).toEqual(["一.csv", join("下级", "二.XLSX"), "断了.csv", "自己.csv"]);
  expect(short(others)).toEqual(["正文.pdf", "说明.txt"]);
});

test("a .txt that is named is read, and a path that isn't there is said", () => {
  expect(listFiles([at("报送 甲😀", "说明.txt")]).files).toHaveLength(1);
  expect(() => listFiles([at("没有")])).toThrow(/no such file or folder/);
});

test("a link that leads nowhere, or to itself, is a file that can't be opened, and the journal goes on", async () => {
  const journal = openJournal(at("汇总.xlsx"), CHOICE)!;
  for (const name of ["断了.csv", "自己.csv"]) {
    const checked = await checkFile(at("报送 甲😀", name), CHOICE);
    expect(checked.refused.map(({ kind }) => kind)).toEqual(["unreadable-file"]);
    journal.add(at("报送 甲😀", name), checked);
    expect(journal.find(at("报送 甲😀", name))).toBeUndefined();
  }
  journal.remove();
});
