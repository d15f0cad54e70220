import { useState } from "react";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { fill } from "../words";
import { type Mapping, mappingOf } from "./mapping";
import { PickFiles } from "./PickFiles";

interface CorrectionsProps {
  mapping: Mapping;
  onRead: (mapping: Mapping) => void;
}

/** What a person said that names mean: to be looked over, kept as a file and read from one on another machine. */
export function Corrections({ mapping, onRead }: CorrectionsProps) {
  const { attempt, say, words } = usePane();
  const w = words.mine.corrections;
  const catalogue = useCatalogue();
  const [told, setTold] = useState("");
  const names = Object.entries(mapping);
  const url = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(mapping, null, 2))}`;

  async function read(picked: File | undefined) {
    if (!picked) return;
    const text = await attempt(() => picked.text());
    if (text === undefined || !catalogue) return;
    const known = Object.entries(mappingOf(text)).filter(
      ([, id]) => id === null || catalogue.findIndicator(id) !== undefined,
    );
    setTold(known.length === 0 ? w.nothing : fill(w.taken, { n: known.length }));
    if (known.length > 0) onRead(Object.fromEntries(known));
  }

  const meaning = (id: string | null) => {
    const known = id === null ? undefined : catalogue?.findIndicator(id);
    return known ? say(known.name) : words.mine.none;
  };
  return (
    <details>
      <summary>{fill(w.title, { n: names.length })}</summary>
      <p className="hint">{w.lead}</p>
      <ul className="mine">
        {names.map(([name, id]) => (
          <li key={name}>
            {name} → {meaning(id)}
          </li>
        ))}
      </ul>
      {names.length > 0 && (
        <p>
          <a href={url} download={w.fileName}>
            {w.save}
          </a>
        </p>
      )}
      <PickFiles label={w.read} accept=".json" small onPick={([picked]) => void read(picked)} />
      <p role="status">{told}</p>
    </details>
  );
}
