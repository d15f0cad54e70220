import type { Book } from "../book/book";
import { type CommentEntry, type CommentText, workbenchAuthor } from "../book/comments";
import { formatArea } from "../grid/address";
import { invalidArgument, invalidOperation, itemNotFound } from "../hostError";
import { EventType, workbookTarget } from "../events/eventType";
import { register, unregister } from "./eventRegistration";
import { HostCollection, HostObject } from "./hostObject";
import { Place } from "./place";
import { RangeObject } from "./range";

interface RichText {
  mentions?: { id: number; name: string; email: string }[];
  richContent: string;
}

/** The comments of the workbook, or of one sheet, in the order in which they were made. */
export class CommentsObject extends HostCollection {
  readonly excelName = "CommentCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  private get entries() {
    const { sheetId } = this;
    return commentsOf(this.book).filter(({ place }) => sheetId === null || place.sheetId === sheetId);
  }

  items() {
    return this.entries.map(({ id }) => new CommentObject(this.book, id));
  }
  item(id: unknown) {
    const found = this.GetItemOrNullObject(String(id));
    if (!found) throw itemNotFound("comment");
    return found;
  }
  GetItemOrNullObject(id: string) {
    return this.entries.some((entry) => entry.id === id) ? new CommentObject(this.book, id) : null;
  }
  GetItemAt(index: number) {
    const entry = this.entries[index];
    if (!entry) throw invalidArgument("index");
    return new CommentObject(this.book, entry.id);
  }
  GetItemByCell(cell: unknown) {
    const { sheetId, area } = this.cell(cell);
    const found = commentsOf(this.book).find(
      ({ place }) =>
        place.sheetId === sheetId && place.area.row === area.row && place.area.column === area.column,
    );
    if (!found) throw itemNotFound("comment");
    return new CommentObject(this.book, found.id);
  }
  GetItemByReplyId(replyId: string) {
    const found = this.entries.find(({ replies }) => replies.some(({ id }) => id === replyId));
    if (!found) throw itemNotFound("comment");
    return new CommentObject(this.book, found.id);
  }
  GetCount() {
    return this.entries.length;
  }

  /** A cell has one comment; more is said in replies. */
  Add(cell: unknown, content: unknown, contentType?: string | null) {
    const place = this.cell(cell);
    if (this.sheetId !== null && place.sheetId !== this.sheetId) throw invalidArgument("another sheet");
    this.book.checkFormattable(place.sheetId);
    const taken = this.book.comments.some(
      (entry) =>
        entry.place.sheetId === place.sheetId &&
        entry.place.area.row === place.area.row &&
        entry.place.area.column === place.area.column,
    );
    if (taken) throw invalidOperation("The cell has a comment already.");
    const entry = { ...newText(this.book, content, contentType), place, resolved: false, replies: [] };
    this.book.live.track(entry.place);
    this.book.comments.push(entry);
    tell(this.book, EventType.CommentAdded, entry);
    return new CommentObject(this.book, entry.id);
  }

  _RegisterAddedEvent() {
    register(this.book, EventType.CommentAdded, this.sheetId ?? workbookTarget);
  }
  _UnregisterAddedEvent() {
    unregister(this.book, EventType.CommentAdded, this.sheetId ?? workbookTarget);
  }
  _RegisterDeletedEvent() {
    register(this.book, EventType.CommentDeleted, this.sheetId ?? workbookTarget);
  }
  _UnregisterDeletedEvent() {
    unregister(this.book, EventType.CommentDeleted, this.sheetId ?? workbookTarget);
  }
  _RegisterChangedEvent() {
    register(this.book, EventType.CommentChanged, this.sheetId ?? workbookTarget);
  }
  _UnregisterChangedEvent() {
    unregister(this.book, EventType.CommentChanged, this.sheetId ?? workbookTarget);
  }

  private cell(cell: unknown) {
    const place =
      cell instanceof Place
        ? { sheetId: cell.sheetId, area: cell.area }
        : this.book.locate(String(cell), this.sheetId);
    if (!place || place.area.rows * place.area.columns !== 1) throw invalidArgument("cellAddress");
    return { sheetId: place.sheetId, area: place.area };
  }
}

/** What two kinds have in common: the comment and the reply. */
abstract class SaidObject extends HostObject {
  constructor(
    protected readonly book: Book,
    protected readonly commentId: string,
  ) {
    super();
  }
  protected get comment(): CommentEntry {
    const found = commentsOf(this.book).find(({ id }) => id === this.commentId);
    if (!found) throw itemNotFound("comment");
    return found;
  }
  protected abstract get said(): CommentText;

  override get identity() {
    return { Id: this.said.id };
  }
  get Id() {
    return this.said.id;
  }
  get AuthorName() {
    return this.said.author ?? workbenchAuthor;
  }
  get AuthorEmail() {
    return "";
  }
  get CreationDate() {
    return this.said.created;
  }
  get Content() {
    return this.said.content;
  }
  set Content(content: string) {
    if (typeof content !== "string") throw invalidArgument("content");
    Object.assign(this.said, { content, richContent: content, mentions: [], contentType: "Plain" });
    this.edited();
  }
  get ContentType() {
    return this.said.contentType;
  }
  get RichContent() {
    return this.said.richContent;
  }
  get Mentions() {
    return this.said.mentions;
  }
  get Resolved() {
    return this.comment.resolved;
  }
  UpdateMentions(content: unknown) {
    Object.assign(this.said, textOf(content, "Mention"));
    this.edited();
  }
  private edited() {
    const { comment, said } = this;
    if (said === comment) tell(this.book, EventType.CommentChanged, comment, "CommentEdited");
    else tell(this.book, EventType.CommentChanged, comment, "ReplyEdited", [said.id]);
  }
  GetLocation() {
    const { sheetId, area } = this.comment.place;
    return new RangeObject(this.book, sheetId, area);
  }
}

export class CommentObject extends SaidObject {
  readonly excelName = "Comment";

  protected get said() {
    return this.comment;
  }
  override get Resolved() {
    return this.comment.resolved;
  }
  override set Resolved(resolved: boolean) {
    const { comment } = this;
    if (comment.resolved === resolved) return;
    comment.resolved = resolved;
    tell(this.book, EventType.CommentChanged, comment, resolved ? "CommentResolved" : "CommentReopened");
  }
  get Replies() {
    return new CommentRepliesObject(this.book, this.commentId);
  }
  /** Takes its replies along. */
  Delete() {
    const { comment } = this;
    tell(this.book, EventType.CommentDeleted, comment);
    this.book.live.release(comment.place);
    this.book.comments.splice(this.book.comments.indexOf(comment), 1);
  }
  override toString() {
    return formatArea(this.comment.place.area);
  }
}

export class CommentRepliesObject extends HostCollection {
  readonly excelName = "CommentReplyCollection";

  constructor(
    private readonly book: Book,
    private readonly commentId: string,
  ) {
    super();
  }

  private get comment(): CommentEntry {
    const found = commentsOf(this.book).find(({ id }) => id === this.commentId);
    if (!found) throw itemNotFound("comment");
    return found;
  }

  items() {
    return this.comment.replies.map(({ id }) => new CommentReplyObject(this.book, this.commentId, id));
  }
  item(id: unknown) {
    const found = this.GetItemOrNullObject(String(id));
    if (!found) throw itemNotFound("reply");
    return found;
  }
  GetItemOrNullObject(id: string) {
    return this.items().find((reply) => reply.Id === id) ?? null;
  }
  GetItemAt(index: number) {
    const reply = this.items()[index];
    if (!reply) throw invalidArgument("index");
    return reply;
  }
  GetCount() {
    return this.comment.replies.length;
  }
  Add(content: unknown, contentType?: string | null) {
    const reply = newText(this.book, content, contentType);
    this.comment.replies.push(reply);
    tell(this.book, EventType.CommentChanged, this.comment, "ReplyAdded", [reply.id]);
    return new CommentReplyObject(this.book, this.commentId, reply.id);
  }
}

export class CommentReplyObject extends SaidObject {
  readonly excelName = "CommentReply";

  constructor(
    book: Book,
    commentId: string,
    private readonly replyId: string,
  ) {
    super(book, commentId);
  }

  protected get said() {
    const found = this.comment.replies.find(({ id }) => id === this.replyId);
    if (!found) throw itemNotFound("reply");
    return found;
  }
  GetParentComment() {
    return new CommentObject(this.book, this.commentId);
  }
  Delete() {
    const { replies } = this.comment;
    tell(this.book, EventType.CommentChanged, this.comment, "ReplyDeleted", [this.said.id]);
    replies.splice(replies.indexOf(this.said), 1);
  }
}

/** Those whose sheet and cell are still there. */
const commentsOf = (book: Book) =>
  book.comments.filter(
    ({ place, note }) =>
      !note && book.findSheet(place.sheetId) !== null && place.area.rows > 0 && place.area.columns > 0,
  );

/** The comment, and of its replies those that are meant; where none is named, all of them. */
function tell(
  book: Book,
  type: number,
  comment: CommentEntry,
  changeType?: string,
  replyIds?: string[],
): void {
  const detail = { commentId: comment.id, replyIds: replyIds ?? comment.replies.map(({ id }) => id) };
  book.events?.notice(type, comment.place.sheetId, {
    ...(changeType ? { changeType } : {}),
    commentDetails: [detail],
    source: "Local",
  });
}

const newText = (book: Book, content: unknown, contentType?: string | null): CommentText => ({
  id: book.newId("{comment}"),
  created: new Date().toISOString(),
  ...textOf(content, contentType ?? "Plain"),
});

function textOf(content: unknown, contentType: string) {
  if (contentType !== "Plain" && contentType !== "Mention")
    throw invalidArgument(`contentType ${contentType}`);
  if (contentType === "Plain") {
    if (typeof content !== "string" || content === "") throw invalidArgument("content");
    return { content, richContent: content, mentions: [], contentType };
  }
  const rich = content as RichText | null;
  if (typeof rich?.richContent !== "string") throw invalidArgument("content");
  const mentions = rich.mentions ?? [];
  return {
    content: rich.richContent.replace(/<[^>]*>/g, ""),
    richContent: rich.richContent,
    mentions,
    contentType,
  };
}
