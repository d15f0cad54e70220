import { aboutFile } from "../../src/sheets/about";

const NAME = { zh: "市级国土空间总体规划", en: "Municipal master plan" };

test("a file is found by its plan, its field, the add-in's version and its language", () => {
  expect(aboutFile(NAME, "1.2.3", "zh")).toEqual({
    title: "市级国土空间总体规划双碳指标",
    author: "双碳规划指标 1.2.3",
    keywords: "国土空间规划；双碳；指标",
    language: "zh-CN",
  });
  expect(aboutFile(NAME, "1.2.3", "en")).toMatchObject({
    title: "Municipal master plan: dual-carbon indicators",
    language: "en-US",
  });
});
