import type { Book } from "../book/book";
import { workbenchAuthor } from "../book/comments";
import type { CommentSnapshot } from "../snapshot";

/** The comments of a sheet whose cells are still there, row by row. */
export function commentSnapshots(book: Book, sheetId: string): CommentSnapshot[] {
  return book.comments
    .filter(({ place: { sheetId: own, area } }) => own === sheetId && area.rows > 0 && area.columns > 0)
    .map(({ place, content, created, author, resolved, replies, note }) => ({
      row: place.area.row,
      column: place.area.column,
      author: author ?? workbenchAuthor,
      created,
      text: content,
      ...(resolved ? { resolved } : {}),
      replies: replies.map((reply) => ({
        author: reply.author ?? workbenchAuthor,
        created: reply.created,
        text: reply.content,
      })),
      ...(note ? { note } : {}),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
