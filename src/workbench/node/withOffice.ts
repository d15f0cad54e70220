import type { OfficeGlobals } from "./officeJs";

/**
 * Lends Excel and Office to code that expects them as globals, for as long as `work` takes. One at a time:
 * whoever holds them is the workbook that Excel.run means.
 */
export async function withOffice<T>(globals: OfficeGlobals, work: () => Promise<T>): Promise<T> {
  const lent = ["Excel", "Office", "OfficeExtension"] as const;
  const target = globalThis as Record<string, unknown>;
  const before = lent.map((name) => [name, target[name]] as const);
  for (const name of lent) target[name] = globals[name];
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete target[name];
      else target[name] = value;
    }
  }
}
