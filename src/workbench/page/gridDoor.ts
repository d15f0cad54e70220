import { breath } from "./breath";

/**
 * The way to the grid's scripts. They run when the door is opened: part by part, so that whoever presses something in
 * the pane meanwhile is answered in between.
 */
export async function openGridSide() {
  await import(/* webpackMode: "eager", webpackExports: ["Univer"] */ "@univerjs/core");
  await breath();
  await import(
    /* webpackMode: "eager", webpackExports: ["UniverRenderEnginePlugin"] */ "@univerjs/engine-render"
  );
  await breath();
  await import(
    /* webpackMode: "eager", webpackExports: ["UniverFormulaEnginePlugin"] */ "@univerjs/engine-formula"
  );
  await breath();
  await import(/* webpackMode: "eager", webpackExports: ["UniverSheetsPlugin"] */ "@univerjs/sheets");
  await breath();
  await import(/* webpackMode: "eager", webpackExports: ["UniverUIPlugin"] */ "@univerjs/ui");
  await breath();
  await import(/* webpackMode: "eager", webpackExports: ["UniverSheetsUIPlugin"] */ "@univerjs/sheets-ui");
  await breath();
  return import(/* webpackMode: "eager" */ "./gridSide");
}
