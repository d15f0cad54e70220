import { actions } from "../../src/excel";
import { useWorkbook } from "./bench";

const bench = useWorkbook();

test("a setting that was never made is null, one that was made comes back", async () => {
  expect(actions.settings.get("language")).toBeNull();
  await actions.settings.set("language", "en");
  expect(actions.settings.get("language")).toBe("en");
  expect(actions.settings.get("autoCheck")).toBeNull();
});

test("a setting that is no text, as another version may have left it, counts as never made", () => {
  bench.current.Office.context.document.settings.set("lastPlan", 7);
  expect(actions.settings.get("lastPlan")).toBeNull();
});
