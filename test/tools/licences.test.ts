import { join } from "node:path";

const { describe: describePackage, noticeText, notFree, packageFolder } = require("../../tools/licences.cjs");

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
  expect(describePackage(inModules("@univerjs/telemetry"))).toMatchObject({
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

test("the notice names every package once, with version, licence and the licence's text", () => {
  const packages = ["mathjs", "react", "@swc/helpers"].map((name) => describePackage(inModules(name)));
  const notice: string = noticeText(packages);
  const headings = notice.match(/^\S+ \d[\w.-]*  \(.*\)$/gm)!;
  expect(headings.map((line) => line.replace(/ \d\S*  /, " "))).toEqual([
    "@swc/helpers (Apache-2.0)",
    "mathjs (Apache-2.0)",
    "react (MIT)",
  ]);
  expect(notice.match(/Apache License\s+Version 2\.0/g)).toHaveLength(2);
  expect(notice).toContain("Permission is hereby granted, free of charge");
});
