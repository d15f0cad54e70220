import type { WorkbookSnapshot } from "../snapshot";
import type { Parts } from "./parts";
import { readTree } from "./xmlTree";

const ELEMENTS = {
  author: "creator",
  subject: "subject",
  keywords: "keywords",
  language: "language",
} as const;

/** What the file says of itself besides its title. */
export function aboutOf(parts: Parts): Pick<WorkbookSnapshot, "about"> {
  const core = readTree(parts.text("docProps/core.xml")).first("coreProperties");
  const about = Object.fromEntries(
    Object.entries(ELEMENTS)
      .map(([key, name]) => [key, core?.first(name)?.text ?? ""])
      .filter(([, text]) => text !== ""),
  );
  return Object.keys(about).length > 0 ? { about } : {};
}
