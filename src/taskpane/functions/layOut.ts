import type { Language } from "../../catalogue/language";
import { normalise } from "../search";
import type { GuideEntry, Parameter } from "./guide";

/**
 * The formula with what a person has typed for each argument. What is still missing shows by its name, as
 * Excel itself does on Ctrl+Shift+A: the cell says #NAME? until it is filled in, and no invented number gets in.
 */
export function layOut(entry: GuideEntry, typed: readonly string[], language: Language): string {
  const given = entry.parameters.map((parameter, index) => argument(parameter, typed[index] ?? "", language));
  while (given.at(-1) === "") given.pop();
  return `=${entry.id}(${given.join(", ")})`;
}

function argument(parameter: Parameter, typed: string, language: Language): string {
  const text = typed.trim();
  if (text === "") return parameter.optional ? "" : placeholder(parameter.label[language]);
  const isChoice = parameter.choices?.some(
    ({ zh, en }) => normalise(zh) === normalise(text) || normalise(en) === normalise(text),
  );
  return isChoice ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A label as a name that Excel accepts: letters, digits and "_", and nothing that reads as a cell. */
function placeholder(label: string): string {
  const name = label.replace(/[^\p{L}\p{N}_]+/gu, "_");
  return /^([a-z]{1,3}\d+|[rc]\d*|\d.*)$/i.test(name) ? `_${name}` : name;
}
