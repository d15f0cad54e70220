import type { OpenWorkbench } from "./openWorkbench";

/** Chooses 市 and 总体规划 and builds, as a person does with the mouse. */
export async function buildCityPlan({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByText("市", { exact: true }).click();
  await pane.getByText("总体规划", { exact: true }).click();
  await pane.getByRole("button", { name: "生成工作表" }).click();
  await pane.getByText(/已新增 \d 张工作表/).waitFor();
}

/** Where the value of an indicator stands, e.g. "K20". */
export async function placeOf(
  { page }: OpenWorkbench,
  sheet: string,
  indicator: string,
  column: string,
): Promise<string> {
  const snapshot = await page.evaluate(() => window.workbench.snapshot());
  const { cells } = snapshot.sheets.find(({ name }) => name === sheet)!;
  const row = cells.find(({ value }) => value === indicator)!.row;
  const head = cells.find((cell) => cell.value === column && cell.row < row)!;
  return String.fromCharCode(65 + head.column) + (row + 1);
}

/** Goes to a sheet by its tab and to a cell by the name box, as a person does. */
export async function goTo(open: OpenWorkbench, sheet: string, address: string): Promise<void> {
  const { page } = open;
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await expect(selection(open)).resolves.toEqual({ sheet, address });
}

export const selection = ({ page }: OpenWorkbench) => page.evaluate(() => window.workbench.selection());

export const cell = ({ page }: OpenWorkbench, sheet: string, address: string) =>
  page.evaluate(([name, at]) => window.workbench.cell(name!, at!), [sheet, address]);

export const sheetNames = ({ page }: OpenWorkbench) => page.getByRole("tab").allTextContents();

/** Waits for something that the grid shows a moment later. */
export async function eventually<T>(look: () => Promise<T>, expected: T): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (seen === expected || Date.now() > deadline) return expect(seen).toBe(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
