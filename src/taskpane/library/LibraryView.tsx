import { Button, Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import {
  INDICATOR_SECTORS,
  LEVELS,
  PLAN_TYPES,
  type IndicatorSector,
  type Level,
  type PlanType,
} from "../../catalogue/schema";
import { LEVEL_WORDS, PLAN_TYPE_WORDS, SECTOR_WORDS } from "../../sheets/words";
import { usePane } from "../pane";
import { search } from "../search";
import { useKept } from "../useKept";
import { useNextPage } from "../useNextPage";
import { fill } from "../words";
import { EntrySummary } from "./EntrySummary";
import { OpenRecord } from "./openRecord";
import { RecordView } from "./RecordView";
import { KINDS, passes, type Filter, type Kind } from "./entry";
import { entries, findEntry } from "./records";

const page = 30;
const noFilter: Filter = { kind: "", level: "", planType: "", sector: "" };

/** Looks up everything the catalogue holds; `item` is the key of the record to open. */
export default function LibraryView({ item }: { item?: string }) {
  const { words } = usePane();
  const [query, setQuery] = useKept("library.query", "");
  const [filter, setFilter] = useKept("library.filter", noFilter);
  const [limit, setLimit] = useKept("library.limit", page);
  /** Keys of the records that were opened one from another; the last is shown. */
  const [trail, setTrail] = useKept<readonly string[]>(
    "library.trail",
    [],
    item && findEntry(item) ? [item] : undefined,
  );
  const last = trail.at(-1);
  const record = last === undefined ? undefined : findEntry(last);
  const returning = useRef<string | null>(null);
  // Back in the list, the keyboard goes on from the record that was looked at.
  useEffect(() => {
    if (record || returning.current === null) return;
    const entry = document.getElementById(returning.current) ?? document.getElementById("library-search");
    returning.current = null;
    entry?.focus();
  }, [record]);

  function back() {
    returning.current = trail[0]!;
    setTrail(trail.slice(0, -1));
  }

  if (record) {
    return (
      <OpenRecord.Provider value={(key) => setTrail([...trail, key])}>
        <RecordView key={record.key} entry={record} onBack={back} />
      </OpenRecord.Provider>
    );
  }
  return (
    <section className="view library" aria-labelledby="view-title">
      <h1 id="view-title">{words.library.title}</h1>
      <Input
        id="library-search"
        type="search"
        aria-label={words.library.search}
        placeholder={words.library.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setLimit(page);
        }}
      />
      <Filters
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setLimit(page);
        }}
      />
      <Results
        query={query}
        filter={filter}
        limit={limit}
        onMore={() => setLimit(limit + page)}
        onOpen={(key) => setTrail([key])}
      />
    </section>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { say, words } = usePane();
  const w = words.library;
  return (
    <div className="filters" role="group" aria-label={w.filters}>
      <Select
        aria-label={w.kind}
        value={filter.kind}
        onChange={(_, { value }) => onChange({ ...filter, kind: value as Kind | "" })}
      >
        <option value="">{w.anyKind}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {w.kinds[kind]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.plan.level}
        value={filter.level}
        onChange={(_, { value }) => onChange({ ...filter, level: value as Level | "" })}
      >
        <option value="">{w.anyLevel}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {say(LEVEL_WORDS[level])}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.plan.type}
        value={filter.planType}
        onChange={(_, { value }) => onChange({ ...filter, planType: value as PlanType | "" })}
      >
        <option value="">{w.anyType}</option>
        {PLAN_TYPES.map((planType) => (
          <option key={planType} value={planType}>
            {say(PLAN_TYPE_WORDS[planType])}
          </option>
        ))}
      </Select>
      <Select
        aria-label={w.sector}
        value={filter.sector}
        onChange={(_, { value }) => onChange({ ...filter, sector: value as IndicatorSector | "" })}
      >
        <option value="">{w.anySector}</option>
        {INDICATOR_SECTORS.map((sector) => (
          <option key={sector} value={sector}>
            {say(SECTOR_WORDS[sector])}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface ResultsProps {
  query: string;
  filter: Filter;
  limit: number;
  onMore: () => void;
  onOpen: (key: string) => void;
}

function Results({ query, filter, limit, onMore, onOpen }: ResultsProps) {
  const { words } = usePane();
  const w = words.library;
  const wanted = useDeferredValue(query);
  const { list, goOn } = useNextPage(limit);
  const found = useMemo(
    () =>
      search(
        entries.filter((entry) => passes(entry, filter)),
        wanted,
      ),
    [filter, wanted],
  );
  return (
    <>
      <p role="status" className="when">
        {fill(w.count, { n: found.length })}
      </p>
      {found.length > 0 ? (
        <ul ref={list}>
          {found.slice(0, limit).map((entry) => (
            <li key={entry.key} className="entry">
              <button id={entry.key} type="button" className="entry-head" onClick={() => onOpen(entry.key)}>
                <EntrySummary entry={entry} />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="empty">{w.nothing}</p>
      )}
      {found.length > limit && (
        <Button
          onClick={() => {
            goOn();
            onMore();
          }}
        >
          {fill(words.check.more, { n: found.length - limit })}
        </Button>
      )}
    </>
  );
}
