import { Input } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo } from "react";
import { usePane } from "../pane";
import { search, searchable } from "../search";
import { fill } from "../words";
import { FunctionEntry } from "./FunctionEntry";
import type { GuideEntry } from "./guide";
import { KeepValues } from "./KeepValues";
import { Repair } from "./Repair";
import { useKept } from "../useKept";
import { useGuide } from "./useGuide";

/** All cell functions by family; `item` is the one to open. */
export default function FunctionsView({ item }: { item?: string }) {
  const { words } = usePane();
  const w = words.functions;
  const guide = useGuide();
  // A function that was asked for must not be hidden by an old search.
  const [query, setQuery] = useKept("functions.query", "", item && "");
  const [open, setOpen] = useKept<string | null>("functions.open", null, item);
  useEffect(() => {
    if (item && guide) document.getElementById(`function-${item}`)?.focus();
  }, [item, guide]);

  const entries = useMemo(() => guide?.map((entry) => ({ entry, found: inGuide(entry) })) ?? [], [guide]);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => search(entries, wanted).map(({ entry }) => entry), [entries, wanted]);
  const families = [...new Set((guide ?? []).map((entry) => entry.family))];

  return (
    <section className="view" aria-labelledby="view-title">
      <h1 id="view-title">{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Input
        type="search"
        aria-label={w.search}
        placeholder={w.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <p role="status" className="when">
        {guide ? fill(w.count, { n: shown.length }) : words.pane.loading}
      </p>
      {families.map((family) => {
        const members = shown.filter((entry) => entry.family === family);
        return (
          members.length > 0 && (
            <section key={family} className="group" aria-label={familyName(family, words.functions.families)}>
              <h2>{familyName(family, words.functions.families)}</h2>
              <ul>
                {members.map((entry) => (
                  <li key={entry.id} className="entry">
                    <FunctionEntry
                      entry={entry}
                      open={open === entry.id}
                      onToggle={(next) => setOpen(next ? entry.id : null)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {guide && shown.length === 0 && <p className="empty">{w.nothing}</p>}
      <p className="hint">{w.absent}</p>
      {guide && <Repair ids={guide.map(({ id }) => id)} />}
      {guide && <KeepValues ids={guide.map(({ id }) => id)} />}
    </section>
  );
}

/** "CARBON · 碳"; a family that has no word yet goes by its prefix. */
function familyName(family: string, names: Record<string, string>): string {
  return names[family] ? `${family} · ${names[family]}` : family;
}

function inGuide({ id, text, parameters, formula }: GuideEntry) {
  const labels = parameters.flatMap(({ label, text: meaning }) => [
    label.zh,
    label.en,
    meaning.zh,
    meaning.en,
  ]);
  return searchable([id, ...id.split(".")], [text.zh, text.en, formula.zh, formula.en, ...labels]);
}
