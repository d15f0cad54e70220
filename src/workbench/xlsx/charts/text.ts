import type { FontLook, Runs, TitleData } from "../../chart";
import { element, text } from "../xml";
import { characters, rotation, shape, value } from "./look";

/** Text of one's own, each part in its font. */
export function richText(
  words: string,
  font: FontLook | undefined,
  runs: Runs["runs"],
  turned?: number,
): string {
  const cuts = [
    ...new Set([0, words.length, ...(runs ?? []).flatMap(({ start, length }) => [start, start + length])]),
  ]
    .filter((cut) => cut <= words.length)
    .sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, at): [string, FontLook] => {
    const start = cuts[at]!;
    const own = (runs ?? []).filter((run) => run.start <= start && run.start + run.length >= end);
    return [words.slice(start, end), Object.assign({}, font, ...own.map((run) => run.font)) as FontLook];
  });
  return element(
    "c:rich",
    {},
    element("a:bodyPr", turned === undefined ? {} : rotation(turned)),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, characters("a:defRPr", font)),
      ...pieces.map(([piece, look]) =>
        element("a:r", {}, characters("a:rPr", look), element("a:t", {}, text(piece))),
      ),
    ),
  );
}

/** A title; one that nobody has worded is left to the program that shows it. */
export function titleXml(title: TitleData, fresh: FontLook, turned?: number): string {
  if (!title.visible) return "";
  const font = { ...fresh, ...title.font };
  return element(
    "c:title",
    {},
    ...(title.text === null
      ? []
      : [element("c:tx", {}, richText(title.text, font, title.runs, title.turned ?? turned))]),
    value("c:overlay", title.overlay ?? false),
    shape(title),
  );
}
