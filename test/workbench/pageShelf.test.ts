import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openHeadless } from "../../src/workbench/node";
import { keptWorkbook, restoreKept } from "../../src/workbench/page/kept";
import { Keeping } from "../../src/workbench/page/keeping";
import { findPlace, previousOf } from "../../src/workbench/page/place";
import { Shelf } from "../../src/workbench/page/shelf";
import { unpacked } from "../../src/workbench/packedSnapshot";

let shelf: Shelf;
const held = new Set<string>();

beforeEach(() => {
  const factory = new IDBFactory();
  shelf = new Shelf(() => factory);
  held.clear();
  openTab();
});

/** A tab of its own, over the same shelf: its session's storage is empty, the locks are those of all tabs. */
function openTab(session = new Map<string, string>()): Map<string, string> {
  Object.defineProperty(globalThis, "sessionStorage", {
    configurable: true,
    value: {
      getItem: (key: string) => session.get(key) ?? null,
      setItem: (key: string, value: string) => session.set(key, value),
    },
  });
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: {
      locks: {
        request: async (name: string, _options: object, act: (lock: object | null) => unknown) => {
          if (held.has(name)) return act(null);
          held.add(name);
          return act({});
        },
        query: async () => ({ held: [...held].map((name) => ({ name })) }),
      },
    },
  });
  return session;
}

const empty = {
  name: "工作簿1",
  snapshot: { title: null, active: 0, sheets: [], names: [], customXml: [], customFunctions: [] },
  unsaved: false,
  settings: [],
  apiSettings: [],
  properties: {},
  customProperties: [],
  protection: {},
};

test("a tab that is loaded again finds its own workbook", async () => {
  const session = openTab();
  const first = await findPlace(shelf);
  expect(first.from).toBeNull();
  await shelf.write(first.place, { ...empty, at: 1 });
  held.clear();
  openTab(session);
  expect(await findPlace(shelf)).toEqual({ place: first.place, from: first.place });
});

test("a new tab goes on with the latest workbook that no other tab has open", async () => {
  const working = await findPlace(shelf);
  await shelf.write(working.place, { ...empty, at: 9 });
  await shelf.write("crashed", { ...empty, at: 5 });
  await shelf.write(previousOf("crashed"), { ...empty, at: 7 });
  await shelf.write("older", { ...empty, at: 2 });
  openTab();
  const second = await findPlace(shelf);
  expect(second.from).toBe("crashed");
  expect(second.place).not.toBe(working.place);
});

test("a tab that was copied does not share the workbook of the first", async () => {
  const session = openTab();
  const first = await findPlace(shelf);
  openTab(new Map(session));
  expect((await findPlace(shelf)).place).not.toBe(first.place);
});

test("only the youngest workbooks are kept for ever", async () => {
  for (let at = 0; at < 20; at++) await shelf.write(`old${at}`, { ...empty, at });
  await findPlace(shelf);
  const places = (await shelf.list()).map(({ place }) => place);
  expect(places).toEqual(["old19", "old18", "old17", "old16", "old15", "old14"]);
});

test("what is typed is kept without being asked for, and can be had back with all that the file format lacks", async () => {
  const bench = await openHeadless();
  const settings = new Map([["k", '"v"']]);
  const keeping = new Keeping(bench.workbook, settings, shelf, "here", false, (error) => {
    throw error;
  });
  await keeping.putAway();
  expect(await shelf.read("here")).toBeNull();
  bench.workbook.grid.run("sheet.mutation.set-worksheet-row-auto-height", {
    unitId: bench.workbook.grid.unitId,
    subUnitId: bench.workbook.sheets()[0]!.getSheetId(),
    rowsAutoHeightInfo: [{ row: 0, autoHeight: 30 }],
  });
  expect(keeping.unsaved).toBe(false);
  await bench.edit("Sheet1", "B2", 42);
  bench.workbook.properties.author = "甲";
  expect(keeping.unsaved).toBe(true);
  await keeping.putAway();
  const kept = (await shelf.read("here"))!;
  expect(kept.unsaved).toBe(true);
  expect(unpacked(kept.snapshot).sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 42 }]);
  await keeping.noteSaved();
  expect((await shelf.read("here"))!.unsaved).toBe(false);
  const other = await openHeadless();
  restoreKept(other.workbook, kept);
  expect(other.workbook.properties.author).toBe("甲");
  expect(kept.settings).toEqual([["k", '"v"']]);
  keeping.stop();
  await bench.edit("Sheet1", "B2", 43);
  expect(unpacked((await shelf.read("here"))!.snapshot).sheets[0]!.cells[0]!.value).toBe(42);
  await bench.dispose();
  await other.dispose();
});

test("while the add-in is at work nothing is put away by itself; afterwards it is", async () => {
  const bench = await openHeadless();
  let busy = true;
  const keeping = new Keeping(
    bench.workbook,
    new Map(),
    shelf,
    "busy",
    false,
    (error) => {
      throw error;
    },
    () => busy,
  );
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick"] });
  try {
    keeping.noteChange();
    const away = jest.spyOn(keeping, "putAway");
    jest.advanceTimersByTime(5_000);
    expect(away).not.toHaveBeenCalled();
    busy = false;
    jest.advanceTimersByTime(5_000);
    expect(away).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
    keeping.stop();
    await bench.dispose();
  }
});

test("a store that answers with an error is told from one that keeps, and asked anew the next time", async () => {
  let answers = false;
  const factory = new IDBFactory();
  const failing = {
    open: (...args: [string, number]) => {
      if (answers) return factory.open(...args);
      const request = { error: new DOMException("broken", "UnknownError") } as unknown as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event("error")));
      return request;
    },
  } as unknown as globalThis.IDBFactory;
  const broken = new Shelf(() => failing);
  await expect(broken.read("a")).rejects.toThrow("broken");
  await expect(broken.write("a", { ...empty, at: 1 })).rejects.toThrow("broken");
  answers = true;
  await broken.write("a", { ...empty, at: 1 });
  expect((await broken.read("a"))!.at).toBe(1);
});

test("a store that is thrown away under an open page, as with the browser's data, is opened anew", async () => {
  const factory = new IDBFactory();
  const cleared = new Shelf(() => factory);
  await cleared.write("a", { ...empty, at: 1 });
  await new Promise((resolve) => (factory.deleteDatabase("workbench").onsuccess = resolve));
  expect(await cleared.read("a")).toBeNull();
  await cleared.write("a", { ...empty, at: 2 });
  expect((await cleared.read("a"))!.at).toBe(2);
});

test("a snapshot that is kept equals the one that is taken", async () => {
  const bench = await openHeadless();
  await bench.edit("Sheet1", "A1", "=1/0");
  const kept = await keptWorkbook(bench.workbook, new Map(), true);
  await shelf.write("x", kept);
  expect(unpacked((await shelf.read("x"))!.snapshot)).toEqual(await bench.snapshot());
  await bench.dispose();
});

test("a browser that refuses its store, or never answers, is told from one that keeps; asked again it may keep", async () => {
  const refusing = new Shelf(() => {
    throw new Error("denied");
  });
  await expect(refusing.read("a")).rejects.toThrow("denied");
  const factory = new IDBFactory();
  let answers = false;
  const silent = { open: () => ({}) } as unknown as globalThis.IDBFactory;
  const slow = new Shelf(() => (answers ? factory : silent), 5);
  await expect(slow.read("a")).rejects.toThrow("does not answer");
  answers = true;
  expect(await slow.read("a")).toBeNull();
});
