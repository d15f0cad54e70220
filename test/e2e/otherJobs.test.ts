import { type OpenWorkbench, Stage } from "./openWorkbench";
import { eventually } from "./person";

const stage = new Stage();
let open: OpenWorkbench;

beforeAll(async () => {
  await stage.open();
  open = await stage.workbench();
});
afterEach(() => expect(open.troubles).toEqual([]));
afterAll(() => stage.close());

const OWN = [
  ["指标", "单位", "2035年"],
  ["城市生活垃圾资源化利用率", "%", 50],
  ["医疗废物集中处置率", "%", 100],
] as const;

test("a table of one's own is read, judged on a sheet 核对, and taken off again; returned files are gathered", async () => {
  const { page, pane, picture } = open;
  await page.evaluate((rows) => {
    rows.forEach((row, i) =>
      row.forEach((value, j) => window.workbench.setCell("Sheet1", "ABC"[j]! + (i + 1), value)),
    );
  }, OWN);
  await pane.getByRole("navigation").getByText("我的表").click();
  await pane.getByRole("button", { name: "读当前工作表" }).click();
  await pane.getByText("读出 2 个数值").waitFor();
  await pane
    .getByRole("region", { name: "只判定，不填表" })
    .getByRole("combobox")
    .selectOption("市-总体规划");
  await pane.getByRole("button", { name: "核对 2 个数值" }).click();
  await pane.getByText("已在“核对”表中核对 2 个数值。").waitFor();
  expect(await page.evaluate(() => window.workbench.cell("核对", "O5").value)).toBe("未达标");
  await picture("my-table");
  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.getByText("已恢复到操作前的样子").waitFor();
  expect(await page.evaluate(() => window.workbench.book.findSheet("核对"))).toBeFalsy();

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "选文件并汇总…" }).click(),
  ]);
  const csv = (value: string) => Buffer.from(`指标,单位,2035年\n城市生活垃圾资源化利用率,%,${value}\n`);
  await chooser.setFiles([
    { name: "甲县.csv", mimeType: "text/csv", buffer: csv("70") },
    { name: "乙县.csv", mimeType: "text/csv", buffer: csv("—") },
  ]);
  await pane.getByText("已汇总 1 个文件的 1 个数值。").waitFor();
  await pane.getByText("1 个文件没有报任何数值：乙县.csv。").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("link", { name: "保存汇总.xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("汇总.xlsx");
});

test("the sample, built from the pane, agrees with every result that its functions must give", async () => {
  const { page, pane, picture } = open;
  await pane.getByRole("navigation").getByRole("button", { name: "规划" }).click();
  await pane.getByRole("button", { name: "生成示例" }).click();
  await pane.getByText(/已新增 \d+ 张工作表/).waitFor();
  const words = () =>
    page.evaluate(async () => {
      await window.workbench.book.grid.settle();
      const { sheets } = await window.workbench.snapshot();
      return sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    });
  const counted = async (word: string) => (await words()).filter((each) => each === word).length;
  await eventually(async () => (await counted("一致")) > 140, true);
  expect(await counted("不一致")).toBe(0);
  await picture("sample");
});
