/**
 * Writes a workbook as .xlsx, in Node and in the browser alike.
 *
 * Why not a library: those at hand get the very things wrong that this file is for. hucre 1.0.0 makes Excel
 * calculate everything on opening, which turns stored results of custom functions into #NAME?; it stores the
 * text "#N/A" as an error, a formula's error as text and the text "_x0041_" as "A"; and it has no custom XML, no
 * hidden names and no properties of sheets. exceljs 4.4.0 has no dynamic arrays and no custom XML either, and is
 * no longer maintained. Mending their parts afterwards would take more code than writing them, so the zip is
 * fflate's, the reading of formulas is @borgar/fx's, and the parts are written here, one file each.
 */
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { addDrawing } from "./charts/drawing";
import { CommentParts } from "./comments";
import { addCustomXml } from "./customXml";
import { definedNamesXml, rangeNames } from "./definedNames";
import { applicationProperties, coreProperties, customProperties } from "./documentProperties";
import { DynamicArrayMark } from "./dynamicArrays";
import { hyperlinksXml } from "./hyperlinks";
import { OfficePackage } from "./package";
import { workbookProtectionXml } from "./protection";
import { XlsxProblem } from "./problem";
import { SharedStrings } from "./sharedStrings";
import { addSheetProperties } from "./sheetProperties";
import type { FormulaSetting } from "./storedFormula";
import { StyleBook } from "./styles";
import { tableXml } from "./tables";
import { worksheetXml } from "./worksheet";
import { declaration, element, relationshipsNamespace, spreadsheetNamespace } from "./xml";

const workbookPath = "xl/workbook.xml";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The version of Excel's calculation engine since 2019. To Excel an older one would be a reason to calculate
 * everything on opening, and the stored results of custom functions would be lost where the add-in is missing.
 */
const calculationVersion = 191029;

/** Rejects with an XlsxProblem when the workbook holds something that no .xlsx can. */
export async function writeXlsx(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const target = new OfficePackage();
  const styles = new StyleBook();
  const strings = new SharedStrings();
  const dynamicArray = new DynamicArrayMark();
  const formulas: FormulaSetting = {
    customFunctions: new Set(workbook.customFunctions.map((id) => id.toUpperCase())),
    rangeNames: rangeNames(workbook),
  };
  const comments = new CommentParts(target);
  const nextTable = counter();
  const nextProperty = counter();
  const nextDrawing = counter();
  const nextChart = counter();
  const active = activeSheet(workbook);

  target.relate("", `${relationshipsNamespace}/officeDocument`, workbookPath);
  const sheetIds = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const styleNumbers = sheet.styles.map((style) => styles.cell(style));
    const content = worksheetXml(sheet, {
      ...formulas,
      strings,
      dynamicArray,
      styles,
      style: (style) => styleNumbers[style] ?? 0,
      selected: index === active,
      customProperties: addSheetProperties(sheet.properties, path, nextProperty, target),
      hyperlinks: hyperlinksXml(sheet, path, target),
      tableIds: addTables(sheet, path, nextTable, formulas, target),
      notes: comments.add(sheet, path),
      drawing: addDrawing(sheet, path, { drawing: nextDrawing, chart: nextChart }, target),
    });
    target.add({ path, contentType: `${spreadsheetType}.worksheet+xml`, content });
    return target.relate(workbookPath, `${relationshipsNamespace}/worksheet`, path);
  });

  const add = (name: string, type: string, content: string | undefined): void => {
    if (content === undefined) return;
    target.add({ path: `xl/${name}.xml`, contentType: `${spreadsheetType}.${type}+xml`, content });
    target.relate(workbookPath, `${relationshipsNamespace}/${type}`, `xl/${name}.xml`);
  };
  add("styles", "styles", styles.toXml());
  add("sharedStrings", "sharedStrings", strings.toXml());
  add("metadata", "sheetMetadata", dynamicArray.toXml());
  comments.finish(workbookPath);
  addCustomXml(workbook.customXml, workbookPath, target);
  target.add({
    path: workbookPath,
    contentType: `${spreadsheetType}.sheet.main+xml`,
    content: workbookXml(workbook, active, sheetIds, formulas),
  });
  addDocumentProperties(workbook, target);
  return target.toBytes();
}

function workbookXml(
  workbook: WorkbookSnapshot,
  active: number,
  sheetIds: string[],
  formulas: FormulaSetting,
): string {
  return (
    declaration +
    element(
      "workbook",
      { xmlns: spreadsheetNamespace, "xmlns:r": relationshipsNamespace },
      element("workbookPr"),
      workbookProtectionXml(workbook),
      element("bookViews", {}, element("workbookView", { activeTab: active })),
      element(
        "sheets",
        {},
        ...workbook.sheets.map(({ name, visibility }, index) =>
          element("sheet", {
            name,
            sheetId: index + 1,
            state: visibility === "visible" ? undefined : visibility,
            "r:id": sheetIds[index],
          }),
        ),
      ),
      definedNamesXml(workbook, formulas),
      element("calcPr", {
        calcId: calculationVersion,
        ...workbook.calculation,
        fullCalcOnLoad: mustCalculate(workbook) || undefined,
      }),
    )
  );
}

/** Some formula has no result yet, and no result of a custom function would be lost by calculating. */
function mustCalculate({ sheets, customFunctions }: WorkbookSnapshot): boolean {
  const formulas = sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
  const named = customFunctions.map((id) => `${id.toUpperCase()}(`);
  return (
    formulas.some(({ value, error }) => value === null && error === undefined) &&
    !formulas.some(({ formula = "" }) => named.some((call) => formula.toUpperCase().includes(call)))
  );
}

/** A hidden sheet can't be the one in front. */
function activeSheet({ sheets, active }: WorkbookSnapshot): number {
  if (sheets[active]?.visibility === "visible") return active;
  const first = sheets.findIndex(({ visibility }) => visibility === "visible");
  if (first < 0) throw new XlsxProblem("工作簿 / workbook", "没有可见的工作表", "no sheet is visible");
  return first;
}

function addTables(
  sheet: SheetSnapshot,
  sheetPath: string,
  nextNumber: () => number,
  formulas: FormulaSetting,
  target: OfficePackage,
): string[] {
  return sheet.tables.map((table) => {
    const number = nextNumber();
    const path = `xl/tables/table${number}.xml`;
    target.add({
      path,
      contentType: `${spreadsheetType}.table+xml`,
      content: tableXml(table, number, sheet, formulas),
    });
    return target.relate(sheetPath, `${relationshipsNamespace}/table`, path);
  });
}

function addDocumentProperties(workbook: WorkbookSnapshot, target: OfficePackage): void {
  target.add({
    path: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    content: coreProperties(workbook),
  });
  target.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  target.add({
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    content: applicationProperties(workbook),
  });
  target.relate("", `${relationshipsNamespace}/extended-properties`, "docProps/app.xml");
  if (!workbook.noted?.length) return;
  target.add({
    path: "docProps/custom.xml",
    contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    content: customProperties(workbook.noted),
  });
  target.relate("", `${relationshipsNamespace}/custom-properties`, "docProps/custom.xml");
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}
