import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { plans } from "../../catalogue/plans";
import type { Text } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import type { ValueColumn } from "../../excel/check/checkReport";
import type { BroughtValue, MyTable, MyValue, ValueToJudge } from "../../excel/mine/ownTables";
import type { CatalogueNumber } from "../../reading/asIndicator";
import type { Verdict } from "../../targets/judge";
import { showNumber } from "../../targets/shownNumber";
import { withUnit } from "../format";
import { fewNames } from "../fewNames";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { VerdictLabel } from "../Verdict";
import { fill, type Words } from "../words";
import { BringIn } from "./BringIn";
import { ColumnChoice } from "./ColumnChoice";
import { Corrections } from "./Corrections";
import { IndicatorChoice } from "./IndicatorChoice";
import { columnsFor, indicatorOf, newYears, remember, remembered, type Told, yearsOf } from "./mapping";
import { JudgeOnly } from "./JudgeOnly";
import { notRead } from "./notRead";
import { useConversion } from "./useConversion";
import { useJudge } from "./useJudge";

const PAGE = 50;

/** What was understood of a table, column by column and row by row, each to be corrected; then brought into the form. */
export function Proposal({ table }: { table: MyTable }) {
  const { actions, attempt, language, say, words } = usePane();
  const w = words.mine;
  const available = [...new Set(table.targets.flatMap(({ columns }) => columns))];
  const years = yearsOf(table);
  const places = [...new Set(table.values.map(({ place }) => place))];
  const [told, setTold] = useState(() => remembered(actions.settings));
  const mapping = told.names;
  const [columns, setColumns] = useState(() => columnsFor(years, available, told.columns));
  // As they were told when the table was read: what is chosen now is no news.
  const [added] = useState(() => newYears(years, told.columns));
  const [place, setPlace] = useState(places[0] ?? "");
  const { plan, verdictOn } = useJudge(table);
  const conversion = useConversion();
  /** Where a person says what a number is, its printed unit still counts; null where that is of another kind. */
  const asNumber = (value: MyValue, indicator: string): CatalogueNumber | null =>
    indicator === value.indicator && value.catalogueValue !== null
      ? { catalogueValue: value.catalogueValue, factor: value.factor }
      : (conversion?.asIndicator(value, indicator) ?? null);
  const judgedBy = plans.find(({ id }) => id === plan)?.name;
  const [limit, setLimit] = useState(PAGE);
  const values = table.values.filter((value) => value.place === place);
  const names = values.map(({ name }) => name);
  const isOneOfSeveral = ({ name }: MyValue) => names.indexOf(name) !== names.lastIndexOf(name);
  const { refused, whyNameless } = notRead(table);
  const nameless = table.values.filter((value) => indicatorOf(value, mapping) === null).length;
  const hidden = table.values.filter(({ isHidden }) => isHidden);
  const goTo = (address: string) =>
    table.sheetId !== null &&
    void attempt(() => actions.goTo({ sheetId: table.sheetId!, sheetName: table.sheetName, address }));

  const taken = values.flatMap((value): BroughtValue[] => {
    const indicator = indicatorOf(value, mapping);
    const column = columns.get(value.year) ?? null;
    const number = indicator === null ? null : asNumber(value, indicator);
    if (indicator === null || column === null || number === null) return [];
    return [{ address: value.address, name: value.name, indicator, column, ...number }];
  });
  const isOtherKind = (value: MyValue, indicator: string | null) =>
    conversion !== null && indicator !== null && asNumber(value, indicator) === null;
  // Values of all places and years: each is a row of its own there.
  const toJudge = table.values.flatMap((value): ValueToJudge[] => {
    const indicator = indicatorOf(value, mapping);
    const number = indicator === null ? null : asNumber(value, indicator);
    if (indicator === null || number === null) return [];
    const { address, name, year, place: of } = value;
    return [{ address, name, year, place: of, indicator, ...number }];
  });

  function tell(more: Partial<Told>) {
    setTold({ names: { ...told.names, ...more.names }, columns: more.columns ?? told.columns });
    void remember(more, actions.settings);
  }

  function setColumn(year: number | null, column: ValueColumn | null) {
    const chosen = new Map(columns).set(year, column);
    setColumns(chosen);
    tell({ columns: Object.fromEntries([...chosen].map(([of, to]) => [of ?? "", to])) });
  }

  /** Another machine's choices hold for this table where they are of its layout. */
  function takeOver(more: Told) {
    const columnsThere = Object.keys(more.columns).length > 0;
    tell(columnsThere ? more : { names: more.names });
    if (newYears(years, more.columns) !== null) setColumns(columnsFor(years, available, more.columns));
  }

  return (
    <>
      {places.length > 1 && (
        <label className="choose">
          {w.place}{" "}
          <select value={place} onChange={({ target }) => setPlace(target.value)}>
            {places.map((each) => (
              <option key={each} value={each}>
                {each || w.noPlace}
              </option>
            ))}
          </select>
        </label>
      )}
      {table.targets.length > 0 &&
        years.map((year) => (
          <ColumnChoice
            key={String(year)}
            label={year === null ? w.noYear : fill(w.year, { year })}
            value={columns.get(year) ?? null}
            available={available}
            onChange={(column) => setColumn(year, column)}
          />
        ))}
      {table.targets.length > 0 && added !== null && (
        <p className="hint">
          {added.length === 0
            ? w.asBefore
            : fill(w.asBeforeBut, { years: added.join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
      {judgedBy && <p className="hint">{fill(w.judgedBy, { plan: say(judgedBy) })}</p>}
      {hidden.length > 0 && (
        <p className="hint">
          {fill(w.hidden, {
            n: hidden.length,
            names: fewNames(
              hidden.map(({ address }) => address),
              words,
            ),
          })}
        </p>
      )}
      {nameless > 0 && <p className="hint">{fill(w.nameless, { n: nameless })}</p>}
      {table.hasMerges && <p className="hint">{w.merged}</p>}
      <ul className="mine">
        {values.slice(0, limit).map((value) => (
          <Value
            key={value.address}
            value={value}
            which={isOneOfSeveral(value) ? whichOf(value, w) : ""}
            indicator={indicatorOf(value, mapping)}
            whyNameless={whyNameless.get(value.address) ?? null}
            isOtherKind={isOtherKind(value, indicatorOf(value, mapping))}
            verdict={verdictOn(value, indicatorOf(value, mapping))}
            onGo={() => goTo(value.address)}
            onCorrect={(indicator) => tell({ names: { [value.name]: indicator } })}
          />
        ))}
      </ul>
      {values.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {fill(words.check.more, { n: values.length - limit })}
        </Button>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{fill(w.refused, { n: refused.length })}</summary>
          <ul className="mine">
            {refused.slice(0, PAGE * 4).map(({ address, name, text, reason }, index) => (
              <li key={`${address} ${index}`}>
                {address !== null && (
                  <button type="button" className="cell-link" onClick={() => goTo(address)}>
                    {address}
                  </button>
                )}{" "}
                {name} {text} <span className="hint">{say(reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Corrections told={told} table={table} onRead={takeOver} />
      <BringIn table={table} values={taken} />
      {table.sheetId !== null && <JudgeOnly sheetId={table.sheetId} values={toJudge} plan={plan} />}
    </>
  );
}

/** 年末面积, 2023 年: what tells a value from others of its name. */
const whichOf = ({ heading, year }: MyValue, { atYear }: Words["mine"]) =>
  heading || (year === null ? "" : fill(atYear, { year }));

interface ValueProps {
  value: MyValue;
  /** Which of the values of its name; "" where it is the only one. */
  which: string;
  indicator: string | null;
  /** Why its name says no indicator, if it doesn't. */
  whyNameless: Text | null;
  /** Its unit can't be one of the indicator's, so it isn't taken. */
  isOtherKind: boolean;
  verdict: Verdict | null;
  onGo: () => void;
  onCorrect: (indicator: string | null) => void;
}

function Value({ value, which, indicator, whyNameless, isOtherKind, verdict, onGo, onCorrect }: ValueProps) {
  const { language, say, words } = usePane();
  const w = words.mine;
  const catalogue = useCatalogue();
  const [open, setOpen] = useState(false);
  const known = indicator === null ? null : catalogue?.findIndicator(indicator);
  return (
    <li>
      <button type="button" className="cell-link" onClick={onGo}>
        {value.address}
      </button>{" "}
      {value.name} {which && <span className="hint">{which} </span>}
      <b>{withUnit(showNumber(value.value, language), value.unit, language)}</b>{" "}
      {verdict && <VerdictLabel verdict={verdict} />}{" "}
      {open ? (
        <IndicatorChoice
          label={fill(w.indicatorOf, { name: value.name })}
          value={indicator}
          onChange={onCorrect}
        />
      ) : (
        <button
          type="button"
          className="cell-link"
          aria-label={fill(w.change, { name: value.name })}
          onClick={() => setOpen(true)}
        >
          → {known ? say(known.name) : w.none}
        </button>
      )}
      {indicator === null && whyNameless && <p className="hint">{say(whyNameless)}</p>}
      {isOtherKind && known && (
        <p className="hint">
          {fill(w.otherKind, { unit: value.unit, wanted: unitName(known.unit, language) || w.pureNumber })}
        </p>
      )}
    </li>
  );
}
