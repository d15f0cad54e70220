/** What puts a snapshot onto a grid, in one piece that the page loads when there is one. */
export { fillBook } from "./fillBook";
export { insertSheets } from "./insertSheets";
export { workbookData } from "./workbookData";
export { unpacked } from "../packedSnapshot";
