import { fileName } from "../../src/workbench/page/fileName";

test("a Chinese title stays as it is", () => {
  expect(fileName("市级国土空间总体规划")).toBe("市级国土空间总体规划");
});

test("characters that Windows refuses become spaces, and the name does not end in a dot", () => {
  expect(fileName('a/b:c*"d".')).toBe("a b c d");
});

test("a title of nothing but such characters gets a name nevertheless", () => {
  expect(fileName("???")).toBe("workbook");
});
