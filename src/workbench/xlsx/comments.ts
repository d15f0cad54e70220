import type { CommentSnapshot, SheetSnapshot } from "../snapshot";
import { cellName } from "./address";
import type { OfficePackage } from "./package";
import { declaration, element, relationshipsNamespace, spreadsheetNamespace, text, textElement } from "./xml";

const threadsNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const revisionNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const newerRelationships = "http://schemas.microsoft.com/office/2017/10/relationships";
const personsPath = "xl/persons/person.xml";

/** Any ids will do, as long as none is used twice in a workbook. */
const guid = (kind: number, number: number) =>
  `{${String(kind).padStart(8, "0")}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Who said something, once for the whole workbook. */
class Persons {
  private readonly ids = new Map<string, string>();

  idOf(name: string): string {
    const known = this.ids.get(name) ?? guid(2, this.ids.size + 1);
    this.ids.set(name, known);
    return known;
  }
  toXml(): string {
    const persons = [...this.ids].map(([displayName, id]) =>
      element("person", { displayName, id, userId: displayName, providerId: "None" }),
    );
    return declaration + element("personList", { xmlns: threadsNamespace }, ...persons);
  }
}

/** The comments of all sheets of a workbook that is being written. */
export class CommentParts {
  private readonly persons = new Persons();
  private last = 0;
  private parts = 0;
  private threaded = false;

  constructor(private readonly target: OfficePackage) {}

  /**
   * Files keep a comment twice: as a note, which every program shows, and as a thread, which Excel shows since 2019. The
   * sheet's relationship to the boxes of the notes, or undefined where there are no comments.
   */
  add({ comments = [] }: SheetSnapshot, sheetPath: string): string | undefined {
    if (comments.length === 0) return undefined;
    const number = ++this.parts;
    const ids = comments.map(({ note }) => (note ? null : guid(1, ++this.last)));
    const part = (path: string, contentType: string, content: string) => {
      this.target.add({ path, contentType, content });
      return path;
    };
    const notes = part(
      `xl/comments${number}.xml`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      notesXml(comments, ids),
    );
    this.target.relate(sheetPath, `${relationshipsNamespace}/comments`, notes);
    if (ids.some((id) => id !== null)) {
      const threads = part(
        `xl/threadedComments/threadedComment${number}.xml`,
        "application/vnd.ms-excel.threadedcomments+xml",
        this.threadsXml(comments, ids),
      );
      this.target.relate(sheetPath, `${newerRelationships}/threadedComment`, threads);
      this.threaded = true;
    }
    const boxes = part(
      `xl/drawings/vmlDrawing${number}.vml`,
      "application/vnd.openxmlformats-officedocument.vmlDrawing",
      boxesXml(comments, number),
    );
    return this.target.relate(sheetPath, `${relationshipsNamespace}/vmlDrawing`, boxes);
  }

  /** When every sheet is there. */
  finish(workbookPath: string): void {
    if (!this.threaded) return;
    const contentType = "application/vnd.ms-excel.person+xml";
    this.target.add({ path: personsPath, contentType, content: this.persons.toXml() });
    this.target.relate(workbookPath, `${newerRelationships}/person`, personsPath);
  }

  private threadsXml(comments: CommentSnapshot[], ids: (string | null)[]): string {
    const said = comments.flatMap(({ row, column, replies, resolved, ...first }, index) => {
      const id = ids[index];
      if (!id) return [];
      const ref = cellName(row, column);
      const one = (
        { author, created, text: content }: { author: string; created: string; text: string },
        attributes: Record<string, string | boolean | undefined>,
      ) =>
        element(
          "threadedComment",
          { ref, dT: created.replace(/Z$/, ""), personId: this.persons.idOf(author), ...attributes },
          textElement("text", content),
        );
      return [
        one(first, { id, done: resolved || undefined }),
        ...replies.map((reply) => one(reply, { id: guid(1, ++this.last), parentId: id })),
      ];
    });
    return declaration + element("ThreadedComments", { xmlns: threadsNamespace }, said.join(""));
  }
}

/** `tc=` and the id in an author's place is how a note says that it stands for a thread. */
function notesXml(comments: CommentSnapshot[], ids: (string | null)[]): string {
  const authors = [...new Set(comments.map((comment, index) => authorOf(comment, ids[index]!)))];
  return (
    declaration +
    element(
      "comments",
      {
        xmlns: spreadsheetNamespace,
        "xmlns:mc": compatibility,
        "mc:Ignorable": "xr",
        "xmlns:xr": revisionNamespace,
      },
      element("authors", {}, ...authors.map((author) => element("author", {}, text(author)))),
      element(
        "commentList",
        {},
        comments
          .map((comment, index) => {
            const id = ids[index]!;
            const authorId = authors.indexOf(authorOf(comment, id));
            const ref = cellName(comment.row, comment.column);
            const said = id ? wholeThread(comment) : comment.text;
            return element(
              "comment",
              { ref, authorId, shapeId: 0, "xr:uid": id ?? undefined },
              element("text", {}, element("r", {}, textElement("t", said))),
            );
          })
          .join(""),
      ),
    )
  );
}

const authorOf = ({ author }: CommentSnapshot, id: string | null) => (id ? `tc=${id}` : author);

/** For programs that know nothing of threads. */
const wholeThread = (comment: CommentSnapshot) =>
  [comment, ...comment.replies].map(({ author, text: said }) => `${author}: ${said}`).join("\n");

/** Where the boxes lie that show the notes: hidden until the cell is pointed at. */
function boxesXml(comments: CommentSnapshot[], number: number): string {
  const shapes = comments.map(({ row, column }, index) => {
    const place = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
    return element(
      "v:shape",
      {
        id: `_x0000_s${number * 1024 + index + 1}`,
        type: "#_x0000_t202",
        style: "position:absolute;width:144px;height:79px;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      element("v:fill", { color2: "#ffffe1" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }),
      element(
        "x:ClientData",
        { ObjectType: "Note" },
        element("x:MoveWithCells"),
        element("x:SizeWithCells"),
        element("x:Anchor", {}, place),
        element("x:AutoFill", {}, "False"),
        element("x:Row", {}, String(row)),
        element("x:Column", {}, String(column)),
      ),
    );
  });
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element(
      "o:shapelayout",
      { "v:ext": "edit" },
      element("o:idmap", { "v:ext": "edit", data: String(number) }),
    ),
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": "202", path: "m,l,21600r21600,l21600,xe" },
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    shapes.join(""),
  );
}
