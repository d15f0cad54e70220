/** All of the page that stands on the grid. It is most of what the page loads; ribbon and pane don't wait for it. */
export { unsavedParts } from "../book/unsaved";
export { downloadXlsx } from "./download";
export { workbenchHandle } from "./handle";
export { Workplace } from "./workplace";
