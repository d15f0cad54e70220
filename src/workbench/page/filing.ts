import type { Book } from "../book/book";
import type { Filing } from "../book/filing";
import { takeSnapshot } from "../host/takeSnapshot";

/** Files for the add-in: they are read in a worker, and what reads and writes them is loaded when it first asks. */
export const pageFiling = (book: Book, create: Filing["create"]): Filing => ({
  read: async (bytes) => {
    const [{ insertSheets, unpacked }, { readInWorker }] = await Promise.all([
      import("../open/filling"),
      import("./readInWorker"),
    ]);
    const question = { bytes: bytes.slice().buffer, name: "" };
    const { snapshot } = await readInWorker(question, new AbortController().signal);
    return (place) => insertSheets(book, unpacked(snapshot), place);
  },
  write: async () => {
    const { writeXlsx } = await import("../xlsx/write");
    return writeXlsx(await takeSnapshot(book));
  },
  create,
});
