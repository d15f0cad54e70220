import type { Book } from "../book/book";
import { takeSnapshot } from "../host/takeSnapshot";
import { fileName } from "./fileName";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook over as a file and gives its name. The writer is loaded when somebody first wants one. */
export async function downloadXlsx(book: Book): Promise<string> {
  const [snapshot, { writeXlsx }] = await Promise.all([takeSnapshot(book), import("../xlsx/write")]);
  const bytes = await writeXlsx(snapshot);
  const name = `${fileName(snapshot.title ?? book.grid.workbook.name)}.xlsx`;
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
