import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueIndex } from "../../tools/catalogueIndex";

test("src/catalogue/data/index.ts is current (npm run generate writes it)", () => {
  expect(readFileSync(join(__dirname, "../../src/catalogue/data/index.ts"), "utf8")).toBe(catalogueIndex());
});
