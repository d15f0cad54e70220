import { readMyFile } from "../../src/taskpane/mine/readMyFile";

test("a file is read on this machine; names that look like formulas stay names", async () => {
  const csv = "指标,单位,2035年\n绿色出行分担率,%,62%\n=1+1,%,3\n";
  const tables = await readMyFile(new File([csv], "表.csv"), []);
  expect(tables).toHaveLength(1);
  expect(tables[0]!.sheetId).toBeNull();
  expect(tables[0]!.values[0]).toMatchObject({
    address: "C2",
    indicator: "green-travel-share",
    catalogueValue: 62,
  });
});

test("decimal commas are read as on the command line: where the whole file uses them", async () => {
  const csv = "指标;单位;2035年\n绿色出行分担率;%;62,5\n公交分担率;%;30,25\n";
  const [table] = await readMyFile(new File([csv], "表.csv"), []);
  expect(table!.values.map(({ catalogueValue }) => catalogueValue)).toEqual([62.5, 30.25]);
});

test("a file that can't be read is said to be, in plain words", async () => {
  await expect(readMyFile(new File([], "空.xlsx"), [])).rejects.toMatchObject({
    code: "file-unreadable",
    text: { zh: expect.stringContaining("空的") },
  });
});

test("a file of a gigabyte is refused by its size, before any of it is read", async () => {
  const arrayBuffer = jest.fn();
  await expect(readMyFile({ name: "大.xlsx", size: 1.1e9, arrayBuffer }, [])).rejects.toMatchObject({
    text: { zh: expect.stringContaining("1100 MB") },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
