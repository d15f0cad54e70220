import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const { isOlder, isStale, readOptions } = require("../../tools/workbench.cjs");

describe("a build is repeated", () => {
  let folder: string;
  const built = Date.now();
  const at = (name: string, seconds: number) => {
    const time = new Date(built + seconds * 1000);
    utimesSync(join(folder, name), time, time);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sources-"));
    mkdirSync(join(folder, "deep"));
    writeFileSync(join(folder, "deep/file.ts"), "");
    for (const name of ["deep/file.ts", "deep", "."]) at(name, -60);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("when there was none", () => expect(isStale([folder], null)).toBe(true));
  test("not while nothing changed", () => expect(isStale([folder], built)).toBe(false));
  test("when a file deep inside changed", () => {
    at("deep/file.ts", 1);
    expect(isStale([folder], built)).toBe(true);
  });
  test("when a file is gone", () => {
    rmSync(join(folder, "deep/file.ts"));
    expect(isStale([folder], built - 1000)).toBe(true);
  });
  test("not because of something that was never there", () => {
    expect(isStale([join(folder, "absent")], built)).toBe(false);
  });
});

describe("the command's options", () => {
  test("by default the port is 3100 and the browser is opened", () => {
    expect(readOptions([])).toEqual({ port: 3100, open: true, buildOnly: false });
  });
  test("--port takes its number with a space or an equals sign", () => {
    expect(readOptions(["--port", "4000", "--no-open"])).toMatchObject({ port: 4000, open: false });
    expect(readOptions(["--port=4000"])).toMatchObject({ port: 4000 });
  });
  test.each([["--port"], ["--port", "abc"], ["--port", "70000"], ["--prot", "1"], ["4000"]])(
    "%s %s is not understood",
    (...args) => expect(readOptions(args)).toBeNull(),
  );
});

test.each([
  ["20.11.1", "20.19", true],
  ["18.20.0", "20.19", true],
  ["20.19.0", "20.19", false],
  ["22.1.0", "20.19", false],
])("Node.js %s beside a need of %s: too old is %s", (version, needed, older) =>
  expect(isOlder(version, needed)).toBe(older),
);

test("what reads a file in a worker brings none of the grid: to run its scripts takes a second", async () => {
  const { metafile } = await build({
    entryPoints: ["src/workbench/page/readerWorker.ts"],
    ...({ bundle: true, metafile: true, write: false, packages: "external", format: "esm" } as const),
  });
  const imported = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ path }) => path.startsWith("@univerjs/")).map(({ path }) => `${file}: ${path}`),
  );
  expect(Object.keys(metafile.inputs)).toContain("src/workbench/open/readXlsx.ts");
  expect(imported).toEqual([]);
});
