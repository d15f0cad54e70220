/* global Excel */
import { asProblem } from "./problems";

/** Long enough for a pasted block or a filled column to arrive whole. */
const QUIET_MS = 600;

/**
 * Calls `onEdit` once editing has paused. Edits by co-authors and by the add-in itself do not count, so a
 * check never answers its own writes and every author runs their own.
 */
export async function watch(onEdit: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = async (event: Excel.WorksheetChangedEventArgs) => {
    if (event.source === "Remote" || event.triggerSource === "ThisLocalAddin") return;
    clearTimeout(timer);
    timer = setTimeout(onEdit, QUIET_MS);
  };
  try {
    const registration = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handle = context.workbook.worksheets.onChanged.add(onChanged);
      await context.sync();
      return handle;
    });
    return async () => {
      clearTimeout(timer);
      const { context: previousObjects } = registration;
      await Excel.run({ delayForCellEdit: true, previousObjects }, async (context) => {
        registration.remove();
        await context.sync();
      });
    };
  } catch (thrown) {
    throw asProblem(thrown);
  }
}
