import type { AlignmentStyle } from "hucre";
import { readXlsx as read, type Sheet, type Workbook } from "hucre/xlsx";
import { maxColumns, maxRows } from "../grid/address";
import type { AnySheet, AnySnapshot } from "../packedSnapshot";
import { aboutOf } from "./about";
import { calculationSnapshot } from "./calculation";
import { cellSnapshots } from "./cells";
import { chartSnapshots } from "./charts/readDrawing";
import { colorOf } from "./colors";
import { commentSnapshots } from "./comments";
import { conditionalFormatSnapshots } from "./conditionalFormats";
import { sheetFilterSnapshot } from "./filters";
import { digitWidth, lineSnapshots, usualSizes } from "./lines";
import { hyperlinkSnapshots } from "./hyperlinks";
import { type LineLooks, type StyledLines, lineLooks, styledLines } from "./lineLooks";
import { Losses, type Loss } from "./losses";
import { mergedAreas, widest } from "./merges";
import { nameSnapshots } from "./names";
import { customXmlDocuments, sheetProperties } from "./ownParts";
import { pageSnapshot } from "./page";
import { mendPrintNames } from "./printNames";
import { Parts, damaged } from "./parts";
import { type PlainCells, plainCells } from "./plainCells";
import { type PlainTexts, neededTexts, plainTexts } from "./plainTexts";
import { OpenProblem } from "./problem";
import { isSheetName, sheetName } from "./plainSheet";
import { protectionSnapshot, structureSnapshot } from "./protection";
import { storedCells, unknownAddress } from "./storedCells";
import { SheetStyles } from "./styles";
import { nameTables, tableSnapshots } from "./tables";
import { countPhonetics, noteUnkept, noteUnkeptInWorkbook } from "./unkept";
import { mostCells } from "./tooManyCells";
import { usualAlignment } from "./usualAlignment";
import { validationSnapshots } from "./validations";
import { viewSnapshot } from "./view";
import { withPlainCells } from "./withPlainCells";
import { type XmlNode, readTree } from "./xmlTree";

export interface AnyFile {
  snapshot: AnySnapshot;
  losses: Loss[];
  /** Whether the program that saved the file had calculated every formula, so that a result of 0 is one. */
  calculated?: boolean;
}

interface Source {
  texts: PlainTexts;
  /** By a sheet's path: its part without the cells that need no library, and these. */
  plain: ReadonlyMap<string, { xml: string; cells: PlainCells | null }>;
  heads: ReadonlyMap<string, { head: XmlNode; tail: XmlNode }>;
  styled: ReadonlyMap<string, StyledLines>;
  looks: LineLooks;
  usual: AlignmentStyle | undefined;
  from1904: boolean;
}

/**
 * Reads an .xlsx. hucre reads cells, styles, tables, rules and the page; what it passes over is read here from the
 * parts themselves: hidden names, custom XML, properties of sheets, rules in a sheet's extensions. Plain cells, nearly all of a large file, don't go through it (plainCells.ts).
 */
export async function readXlsx(bytes: Uint8Array): Promise<AnyFile> {
  const parts = await Parts.unpack(bytes);
  const [office] = parts.relationships("").filter(({ type }) => type === "officeDocument");
  if (!office || !parts.has(office.target)) throw damaged();
  if (office.target.endsWith(".bin")) throw binaryWorkbook();
  const losses = new Losses();
  const workbookPath = office.target;
  const tree = readTree(parts.wholeText(workbookPath));
  if (!tree.first("workbook")) throw otherDocument();
  const paths = sheetPaths(tree, workbookPath, parts);
  const wanted = wantedParts(workbookPath, paths.values(), parts);
  const [sharedTexts] = parts
    .relationships(workbookPath)
    .filter(({ type, target }) => type === "sharedStrings" && parts.has(target));
  const sharedXml = sharedTexts ? parts.wholeText(sharedTexts.target) : "";
  const texts = plainTexts(sharedXml);
  const plain = plainSheets(paths.values(), parts, texts);
  const instead = [...plain].map(([path, { xml }]) => [path, xml] as const);
  if (sharedTexts)
    instead.push([
      sharedTexts.target,
      neededTexts(
        sharedXml,
        texts,
        instead.map(([, xml]) => xml),
      ),
    ]);
  const workbook = await read(
    parts.packed((name) => wanted.has(name), asBytes(instead)),
    {
      readStyles: true,
      sheets: ({ name }) => paths.has(name),
      // Days are taken as the file counts them; cells.ts counts anew those that are a day.
      dateSystem: "1900",
    },
  ).catch((error: unknown) => {
    for (const [sheet, path] of paths) refuseUnknownAddress(sheet, plain.get(path)!.xml);
    throw error;
  });
  const heads = new Map([...plain].map(([path, { xml }]) => [path, aroundCells(xml)]));
  const styled = new Map(
    [...plain].map(([path, { xml }]) => [path, styledLines(xml, heads.get(path)!.head)]),
  );
  const [first] = paths;
  const [stylesPart] = parts.relationships(workbookPath).filter(({ type }) => type === "styles");
  const source = {
    texts,
    plain,
    heads,
    styled,
    looks: first
      ? await lineLooks(
          styled.values(),
          first[1],
          first[0],
          (name) => wanted.has(name) && !plain.has(name),
          parts,
        )
      : new Map(),
    usual: usualAlignment(stylesPart && parts.has(stylesPart.target) ? parts.text(stylesPart.target) : ""),
    from1904: tree.within("workbookPr").some((node) => node.flag("date1904")),
  };
  const names = sheetNames(tree);
  mendPrintNames(workbook, tree, names);
  const digit = digitWidth(workbook.defaultFont);
  noteUnkeptInWorkbook(workbookPath, tree, names.length - paths.size, parts, losses);
  losses.add("phonetics", null, countPhonetics(sharedXml));
  const taken: string[] = [];
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheetSnapshot(
      sheet,
      paths.get(sheet.name) ?? "",
      workbookPath,
      digit,
      workbook,
      source,
      parts,
      losses,
    ),
    name: possibleName(sheet.name, taken, losses),
  }));
  const keptNames = new Map(workbook.sheets.map(({ name }, index) => [name, sheets[index]!.name]));
  return {
    snapshot: {
      title: workbook.properties?.title ?? null,
      ...aboutOf(parts),
      active: Math.max(
        0,
        sheets.findIndex(({ name }) => name === names[workbook.activeSheet ?? 0]),
      ),
      sheets,
      names: nameSnapshots(
        tree,
        names.map((name) => keptNames.get(name) ?? null),
        losses,
      ),
      customXml: customXmlDocuments(workbookPath, parts),
      customFunctions: [],
      ...calculationSnapshot(tree, losses),
      ...structureSnapshot(tree),
    },
    losses: losses.list(),
    calculated: isCalculated(tree),
  };
}

/** Excel says by which version of its own it calculated, others by none; some ask for everything to be done anew. */
const isCalculated = (workbook: XmlNode): boolean =>
  workbook
    .within("calcPr")
    .some((node) => Number(node.attribute("calcId")) > 0 && !node.flag("fullCalcOnLoad"));

/** hucre gets no drawings, pivots and the like: the host has no place for them, and one that is odd stops nothing. */
function wantedParts(workbookPath: string, sheets: Iterable<string>, parts: Parts): Set<string> {
  const wanted = parts.names.filter((name) =>
    /(\.rels|^\[Content_Types\]\.xml|\/theme\/[^/]+|^docProps\/.+)$/.test(name),
  );
  const related = (path: string, types: RegExp) =>
    parts.relationships(path).flatMap(({ type, target }) => (types.test(type) ? [target] : []));
  return new Set([
    ...wanted,
    workbookPath,
    ...related(workbookPath, /^(sharedStrings|styles|sheetMetadata)$/),
    ...[...sheets].flatMap((path) => [path, ...related(path, /^table$/)]),
  ]);
}

function sheetSnapshot(
  sheet: Sheet,
  path: string,
  workbookPath: string,
  digit: number,
  workbook: Workbook,
  { texts, plain, heads, styled, looks, usual, from1904 }: Source,
  parts: Parts,
  losses: Losses,
): AnySheet {
  const theme = workbook.themeColors;
  const { xml, cells: quick } = plain.get(path) ?? { xml: "", cells: null };
  const { head, tail } = heads.get(path) ?? aroundCells(xml);
  const lines = styled.get(path) ?? { columns: [], rows: new Map<number, number>() };
  const styles = new SheetStyles(
    theme,
    workbook.defaultFont,
    usual,
    lines.columns.length > 0 || lines.rows.size > 0,
  );
  const used = usedSize(sheet, quick);
  const styleOf = lineStyles(lines, looks, styles);
  const slow = nameTables(
    cellSnapshots(sheet, styles, losses, {
      stored: storedCells(xml, texts.length, { inOrder: quick !== null, looks: usual !== undefined }),
      from1904,
    }),
    sheet,
  );
  const cells = quick ? withPlainCells(slow, quick, sheet, styles, losses, { texts, from1904 }) : slow;
  losses.add("formats", sheet.name, styles.incomplete);
  noteUnkept(sheet, path, head, tail, parts, losses);
  const charts = chartSnapshots(path, sheet.name, parts, theme, losses);
  const { freezePane, view } = sheet;
  const hyperlinks = hyperlinkSnapshots(path, tail, parts);
  const comments = commentSnapshots(path, workbookPath, parts);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    tabColor: colorOf(view?.tabColor, theme) ?? null,
    gridlines: view?.showGridLines !== false,
    ...viewSnapshot(head),
    ...usualSizes(head, digit),
    ...lineSnapshots(sheet, head, digit, fittedRows(xml, head), used.columns, styleOf),
    freeze: freezePane ? within(freezePane) : null,
    merges: mergedAreas(sheet, used, losses),
    cells,
    styles: styles.all,
    tables: tableSnapshots(sheet, path, parts, losses),
    conditionalFormats: conditionalFormatSnapshots(sheet, tail, theme, losses),
    validations: validationSnapshots(sheet, tail, losses),
    ...(hyperlinks.length > 0 ? { hyperlinks } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...sheetFilterSnapshot(tail, sheet.name, losses),
    page: pageSnapshot(sheet, tail, losses),
    properties: sheetProperties(path, tail, parts),
    ...(charts.length > 0 ? { charts } : {}),
    ...protectionSnapshot(tail),
  };
}

function lineStyles({ columns, rows }: StyledLines, looks: LineLooks, styles: SheetStyles) {
  const spans = columns.map(([first, last, look]) => [first, last, styles.ofLine(looks.get(look))] as const);
  return {
    column: (index: number) => spans.find(([first, last]) => first <= index && index <= last)?.[2],
    rows: new Map(
      [...rows].flatMap(([row, look]) => {
        const style = styles.ofLine(looks.get(look));
        return style === undefined ? [] : [[row, style] as const];
      }),
    ),
  };
}

/** What the sheets hold besides the cells that are read here, and those. */
function plainSheets(paths: Iterable<string>, parts: Parts, texts: PlainTexts): Source["plain"] {
  let count = 0;
  return new Map(
    [...paths].map((path) => {
      const xml = parts.wholeText(path);
      const cells = plainCells(xml, texts, mostCells - count);
      count += cells?.cells.length ?? 0;
      return [path, { xml: cells?.rest ?? xml, cells }];
    }),
  );
}

const asBytes = (texts: (readonly [path: string, text: string])[]) =>
  Object.fromEntries(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));

/** How far a sheet's cells reach; those that are read here stand in order. */
const usedSize = ({ rows }: Sheet, plain: PlainCells | null) => ({
  rows: Math.max(rows.length, (plain?.cells.rows[plain.cells.length - 1] ?? -1) + 1),
  columns: Math.max(widest(rows), plain?.cells.columnCount ?? 0),
});

/**
 * Heights that nobody set: they are only what the program that saved the file found the content to need. Where rows
 * that aren't named are hidden, those that are need a height to be seen.
 */
function fittedRows(xml: string, head: XmlNode): Map<number, number> {
  const rows = new Map<number, number>();
  const [format] = head.within("sheetFormatPr");
  const least = format?.flag("zeroHeight") ? Number(format.attribute("defaultRowHeight")) || 14.25 : null;
  for (const [row] of xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)) {
    const number = /\sr="(\d+)"/.exec(row);
    const height = /\sht="([\d.]+)"/.exec(row);
    if (number && height && !/\scustomHeight="(?:1|true)"/.test(row))
      rows.set(Number(number[1]) - 1, Number(height[1]));
    else if (number && !height && least !== null) rows.set(Number(number[1]) - 1, least);
  }
  return rows;
}

/** What a sheet's part says before and after its cells, which alone may be long. */
function aroundCells(xml: string): { head: XmlNode; tail: XmlNode } {
  const start = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
  const end = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/.exec(xml);
  const opening = /<(?:\w+:)?worksheet[\s>][^>]*>?/.exec(xml);
  if (start < 0 || !end || !opening) return { head: readTree(""), tail: readTree("") };
  const from = opening.index + opening[0].length;
  const closing = xml.lastIndexOf("</");
  return {
    head: readTree(xml.slice(from, start)),
    tail: readTree(xml.slice(end.index + end[0].length, closing)),
  };
}

const sheetNames = (tree: XmlNode) => tree.within("sheet").map((node) => node.attribute("name") ?? "");

/** Where the part of each sheet of cells is; sheets that are a chart or a dialogue have no cells. */
function sheetPaths(tree: XmlNode, workbookPath: string, parts: Parts): Map<string, string> {
  const targets = new Map(
    parts
      .relationships(workbookPath)
      .filter(({ type, target }) => type === "worksheet" && parts.has(target))
      .map(({ id, target }) => [id, target]),
  );
  return new Map(
    tree.within("sheet").flatMap((node): [string, string][] => {
      const name = node.attribute("name");
      const path = targets.get(node.attribute("id") ?? "");
      return name && path ? [[name, path]] : [];
    }),
  );
}

/** A name that breaks Excel's rules, or is another sheet's in other letters, is changed as Excel's own repair does. */
function possibleName(name: string, taken: string[], losses: Losses): string {
  const isTaken = taken.some((each) => each.toLowerCase() === name.toLowerCase());
  const possible = isSheetName(name) && !isTaken ? name : sheetName(name, taken);
  if (possible !== name) losses.add("sheetNames", possible);
  taken.push(possible);
  return possible;
}

const within = ({ rows = 0, columns = 0 }: { rows?: number; columns?: number }) => ({
  rows: Math.min(rows, maxRows - 1),
  columns: Math.min(columns, maxColumns - 1),
});

function refuseUnknownAddress(sheet: string, xml: string): void {
  const address = unknownAddress(xml);
  if (address === null) return;
  throw new OpenProblem(
    `工作表“${sheet}”中有一个单元格的位置“${address}”不存在（工作表到 XFD1048576 为止），文件已损坏，没有打开。请在原软件中另存后再试。`,
    `The sheet “${sheet}” has a cell at “${address}”, which no sheet has (they end at XFD1048576): the file is damaged and was not opened. Please save it anew where it was made.`,
  );
}

const otherDocument = () =>
  new OpenProblem(
    "文件里没有工作簿，可能是 Word 或 PowerPoint 文档，没有打开。请选择 .xlsx、.xlsm、.ods 或 .csv 文件。",
    "There is no workbook in the file, which may be a Word or PowerPoint document. Please choose an .xlsx, .xlsm, .ods or .csv file.",
  );

const binaryWorkbook = () =>
  new OpenProblem(
    "这是 .xlsb（二进制工作簿），试用台打不开。请在 Excel 中另存为 .xlsx 后再打开。",
    "This is an .xlsb (binary) workbook, which the workbench can't open. Please save it as .xlsx in Excel first.",
  );
