import type { LiveRange } from "./liveRanges";

/** Who writes here: the host knows no accounts. */
export const workbenchAuthor = "Workbench";

/** What somebody said in a comment or a reply. */
export interface CommentText {
  id: string;
  /** ISO 8601; "" where a file doesn't say. */
  created: string;
  /** Whoever a file names; left out for what was said here. */
  author?: string;
  content: string;
  richContent: string;
  mentions: { id: number; name: string; email: string }[];
  contentType: string;
}

export interface CommentEntry extends CommentText {
  /** The cell, which it follows. */
  place: LiveRange;
  resolved: boolean;
  replies: CommentText[];
  /** A note of the older kind, which the add-in's comments leave out, and which stays with the file. */
  note?: true;
}

/** What a file says, as the host keeps it. */
export const plainText = (
  id: string,
  said: { author: string; created: string; text: string },
): CommentText => ({
  id,
  author: said.author,
  created: said.created,
  content: said.text,
  richContent: said.text,
  mentions: [],
  contentType: "Plain",
});
