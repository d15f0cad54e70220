import { type Headless, type HeadlessOptions, openHeadless } from "../../src/workbench/node";

/** A fresh host for each test of a file. */
export function useBench(options?: HeadlessOptions) {
  const current = {} as { bench: Headless };
  beforeEach(async () => {
    current.bench = await openHeadless(options);
  });
  afterEach(() => current.bench.dispose());
  return {
    get bench() {
      return current.bench;
    },
    run: <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
      current.bench.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst())),
    /** Does something in one request, and gives the code of the error it ends with. */
    refusal: async (
      batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
    ): Promise<string | null> => {
      try {
        await current.bench.Excel.run(async (context) => {
          batch(context, context.workbook.worksheets.getFirst());
          await context.sync();
        });
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    },
  };
}
