/** Where the clipboard's HTML comes from cells, with the look of each. */
const cellSource = /content=["']?(Excel|ET)\.|office:excel|google-sheets|\bsdval=|\bsdnum=|data-copy-id/i;

export const isOfCells = (html: string): boolean => cellSource.test(html);

/**
 * Rows and columns of what was copied from a text or a web page: a row of a table, or a paragraph, each is one. null where
 * there is no table, as the plain text beside it says the same better.
 */
export function htmlTable(html: string): string[][] | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector("td, th")) return null;
  const rows: string[][] = [];
  gather(body, rows);
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function gather(element: Element, rows: string[][]): void {
  let line = "";
  const endLine = () => {
    const text = tidy(line);
    if (text) rows.push([text]);
    line = "";
  };
  for (const child of element.childNodes) {
    if (child instanceof HTMLTableElement || (child instanceof Element && child.querySelector("table"))) {
      endLine();
      if (child instanceof HTMLTableElement) rows.push(...rowsOf(child));
      else gather(child, rows);
    } else {
      const breaks = child instanceof Element && isBlock(child);
      if (breaks) endLine();
      line += textOf(child);
      if (breaks) endLine();
    }
  }
  endLine();
}

/** A cell over several rows or columns stands in its first place, as it does when cells are merged. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((): string[] => []);
  [...table.rows].forEach(({ cells }, at) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[at]![column] !== undefined) column++;
      for (let row = at; row < Math.min(rows.length, at + cell.rowSpan); row++)
        for (let right = 0; right < cell.colSpan; right++) rows[row]![column + right] = "";
      rows[at]![column] = tidy(textOf(cell));
    }
  });
  return rows;
}

const isBlock = ({ tagName }: Element) => /^(P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TR|SECTION)$/.test(tagName);

/** As a browser shows it: white space is one blank, and paragraphs and breaks begin new lines. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\r\n\f]+/g, " ");
  if (!(node instanceof Element) || /^(STYLE|SCRIPT|TITLE)$/.test(node.tagName)) return "";
  if (node.tagName === "BR") return "\n";
  const inside = [...node.childNodes].map(textOf).join("");
  return isBlock(node) ? `\n${inside}\n` : inside;
}

const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, " ")
    .replace(/ *\n[ \n]*/g, "\n")
    .replace(/ +/g, " ")
    .trim();
