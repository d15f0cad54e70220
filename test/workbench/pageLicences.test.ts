import { join } from "node:path";

const { describe: describePackage, notFree, packageFolder } = require("../../src/workbench/licences.cjs");

const inModules = (name: string) => join(__dirname, "../../node_modules", name);

test("packages under free licences may be bundled", () => {
  const packages = [
    { name: "a", license: "MIT" },
    { name: "b", license: "Apache-2.0" },
  ];
  expect(notFree(packages)).toEqual([]);
});

test("one without a licence, under another licence or from the paid line of the grid's maker may not", () => {
  expect(notFree([{ name: "a" }])).toEqual(["a (no licence)"]);
  expect(notFree([{ name: "a", license: "SEE LICENSE IN LICENSE.md" }])).toHaveLength(1);
  expect(notFree([{ name: "@univerjs-pro/exchange-client", license: "MIT" }])).toHaveLength(1);
});

test("a package that is silent about its licence is judged by its licence file", () => {
  expect(describePackage(inModules("@univerjs/telemetry"))).toEqual({
    name: "@univerjs/telemetry",
    license: "Apache-2.0",
  });
});

test("Microsoft's office.js would be refused", () => {
  expect(notFree([describePackage(inModules("@microsoft/office-js"))])).toHaveLength(1);
});

test("a file belongs to the innermost package around it", () => {
  expect(packageFolder("/p/node_modules/a/node_modules/@b/c/lib/x.js")).toBe(
    "/p/node_modules/a/node_modules/@b/c",
  );
  expect(packageFolder("/p/src/x.ts")).toBeNull();
});
