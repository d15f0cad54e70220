import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HostObject } from "../../src/workbench/model/hostObject";
import { useBench } from "./bench";

const host = useBench();

const folder = join(__dirname, "../../src/workbench/model");

/** Every class of the host that stands for one of Excel's, with Excel's name for it. */
function hostClasses(): { name: string; members: string[] }[] {
  const found = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const exported = require(join(folder, file)) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (typeof value !== "function" || !(value.prototype instanceof HostObject)) continue;
      if (!value.name.endsWith("Object")) continue;
      const members: string[] = [];
      for (let level = value.prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level))
        members.push(...Object.getOwnPropertyNames(level).filter((name) => /^_?[A-Z]/.test(name)));
      found.push({ name: value.name.replace(/Object$/, ""), members });
    }
  }
  return found;
}

/** The host's short names for Excel's longer ones. */
const excelNames: Record<string, string> = {
  Worksheets: "WorksheetCollection",
  Tables: "TableCollection",
  Names: "NamedItemCollection",
  Comments: "CommentCollection",
  CommentReplies: "CommentReplyCollection",
  Settings: "SettingCollection",
  CustomXmlParts: "CustomXmlPartCollection",
  ConditionalFormats: "ConditionalFormatCollection",
  RangeBorders: "RangeBorderCollection",
  TableColumns: "TableColumnCollection",
  TableRows: "TableRowCollection",
  TableFilter: "AutoFilter",
  SheetFilter: "AutoFilter",
  TableColumnFilter: "Filter",
  FreezePanes: "WorksheetFreezePanes",
  PageBreaks: "PageBreakCollection",
  Styles: "StyleCollection",
  Bindings: "BindingCollection",
  DataConnections: "DataConnectionCollection",
  WorksheetCustomProperties: "WorksheetCustomPropertyCollection",
};

/** Names that office.js uses on the wire and shows under another one. */
const wireNames = new Set(["Gridlines", "Headings", "Orientation"]);

/** Members of a collection that only its narrower form has, such as range.getTables(). */
const ofScopedCollections = new Set(["GetFirst", "GetOnlyItem", "GetOnlyItemOrNullObject"]);

test("every member that the host shows is one that office.js knows", () => {
  const strangers: string[] = [];
  const classes = hostClasses();
  expect(classes.length).toBeGreaterThan(20);
  for (const { name, members } of classes) {
    // Its members are whatever functions the grid has; office.js asks for none but those that it knows.
    if (name === "Functions") continue;
    const excelName = excelNames[name] ?? name;
    const known = (host.bench.Excel as unknown as Record<string, { prototype?: object } | undefined>)[
      excelName
    ]?.prototype;
    if (!known) {
      strangers.push(excelName);
      continue;
    }
    for (const member of members) {
      const shown = member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
      if (!(shown in known) && !wireNames.has(member) && !ofScopedCollections.has(member))
        strangers.push(`${excelName}.${shown}`);
    }
  }
  expect(strangers).toEqual([]);
});
