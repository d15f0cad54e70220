import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import * as catalogue from "../../catalogue";
import { CONFIDENCE_WORDS } from "../../sheets/targetWords";
import { Cited } from "../Cited";
import { showNumber } from "../../targets/shownNumber";
import { showUnit, withUnit } from "../format";
import { navigate } from "../wantedView";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Anomalies } from "./Anomalies";
import { Facts } from "./Facts";
import {
  figureLines,
  USES,
  type FigureLine,
  type ReferenceRow,
  type ReferenceTable,
} from "./referenceTables";

/** A quoted table row by row; each of its figures can go into the selected cell. */
export function ReferenceRecord({ table }: { table: ReferenceTable }) {
  const { language, say, words } = usePane();
  const w = words.record;
  const use = USES[table.id];
  return (
    <>
      <p>{say(table.what)}</p>
      {use?.function && (
        <div className="buttons">
          <Button onClick={() => navigate({ view: "functions", item: use.function! })}>
            {fill(w.usedBy, { id: use.function })}
          </Button>
        </div>
      )}
      <Cited citation={table.citation} catalogue={catalogue} />
      <Facts
        rows={[
          [w.confidence, say(CONFIDENCE_WORDS[table.confidence])],
          [words.check.unit, table.unit && showUnit(table.unit, language)],
          ...Object.entries(table.legend ?? {}).map(([sign, meaning]): [string, string] => [
            sign in w.columns ? w.columns[sign as keyof typeof w.columns] : sign,
            say(meaning),
          ]),
        ]}
      />
      {table.note && <p className="hint">{say(table.note)}</p>}
      <h2>{fill(w.rows, { n: table.rows.length })}</h2>
      <ul className="rows">
        {table.rows.map((row) => (
          <Row key={row.key} table={table} row={row} />
        ))}
      </ul>
      <Anomalies ids={table.corrections ?? []} />
    </>
  );
}

function Row({ table, row }: { table: ReferenceTable; row: ReferenceRow }) {
  const { say, words } = usePane();
  const w = words.record;
  const title = [row.zone, row.rule && say(row.rule)].filter(Boolean).join(" · ");
  const name = say(row.name);
  return (
    <li className="step">
      <strong>{title || name}</strong>{" "}
      {row.confidence === "unverified" && (
        <span className="tag warn">{say(CONFIDENCE_WORDS.unverified)}</span>
      )}
      {row.layer && <span className="tag">{w.layers[row.layer as keyof typeof w.layers]}</span>}
      {title && <p className="origin">{name}</p>}
      {figureLines(table, row).map((line) => (
        <Figures key={[line.column, ...line.parts].join()} line={line} of={title || name} />
      ))}
      {row.note && <p className="hint">{say(row.note)}</p>}
      {row.printed && (
        <p className="hint">{fill(w.printed, { value: row.printed.value, why: say(row.printed.reason) })}</p>
      )}
    </li>
  );
}

/** One line of a row: what it is of, and a button for each number. */
function Figures({ line, of }: { line: FigureLine; of: string }) {
  const { language, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { column, parts, numbers, unit } = line;
  const what = [w.columns[column], ...parts.map((part) => partName(part, w.parts))].join(" · ");
  return (
    <p className="figures">
      <span>{what}</span>
      {numbers.map((value, at) => {
        const shown = withUnit(showNumber(value, language), unit, language);
        return (
          <Fragment key={value}>
            {at > 0 && "～"}
            <Button
              size="small"
              aria-label={fill(w.insertFigure, { value: shown, what: `${of} · ${what}` })}
              onClick={() => void insert(value)}
            >
              {shown}
            </Button>
          </Fragment>
        );
      })}
    </p>
  );
}

/** A sign of the source, such as "NS", goes by itself: the legend says what it stands for. */
function partName(part: string, names: Readonly<Record<string, string>>): string {
  return names[part] ?? part;
}
