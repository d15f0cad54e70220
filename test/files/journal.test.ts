import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unreadable } from "../../src/files/checkReport";
import { EMPTY } from "../../src/files/unreadable";
import { openJournal } from "../../tools/check/journal";

const CHOICE = { plan: "市-总体规划" as const, hiddenSheets: false };
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "journal-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("A run that was killed goes on", () => {
  test("with what was read, but for files that changed since", () => {
    const [a, b] = [file("a.csv", "1"), file("b.csv", "1")];
    const out = join(folder, "汇总.xlsx");
    const first = openJournal(out, CHOICE)!;
    first.add(a, unreadable(EMPTY));
    first.add(b, unreadable(EMPTY));
    writeFileSync(b, "changed");
    const again = openJournal(out, CHOICE)!;
    expect(again.find(a)).toEqual(JSON.parse(JSON.stringify(unreadable(EMPTY))));
    expect(again.find(b)).toBeUndefined();
  });

  test("past a line that was cut off", () => {
    const a = file("a.csv", "1");
    const out = join(folder, "汇总.xlsx");
    openJournal(out, CHOICE)!.add(a, unreadable(EMPTY));
    appendFileSync(join(folder, ".汇总.xlsx.progress"), '{"file":"b.csv","sta');
    const again = openJournal(out, CHOICE)!;
    expect(again.find(a)).toBeDefined();
    again.add(file("b.csv", "1"), unreadable(EMPTY));
    expect(openJournal(out, CHOICE)!.find(join(folder, "b.csv"))).toBeDefined();
  });

  test("anew for another plan, and without a trace in the end", () => {
    const a = file("a.csv", "1");
    const out = join(folder, "汇总.xlsx");
    openJournal(out, CHOICE)!.add(a, unreadable(EMPTY));
    const other = openJournal(out, { ...CHOICE, plan: "县-总体规划" })!;
    expect(other.find(a)).toBeUndefined();
    other.remove();
    expect(() => readFileSync(join(folder, ".汇总.xlsx.progress"))).toThrow("ENOENT");
  });
});
