import { useState } from "react";
import { unitName } from "../../catalogue/unitNames";
import type { ValueColumn } from "../../excel/check/checkReport";
import type { BroughtValue, MyTable, ValueToJudge } from "../../excel/mine/ownTables";
import type { PrintedNumber } from "../../reading/asIndicator";
import { showNumber } from "../../targets/shownNumber";
import { withUnit } from "../format";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { fill } from "../words";
import { BringIn } from "./BringIn";
import { ColumnChoice } from "./ColumnChoice";
import { IndicatorChoice } from "./IndicatorChoice";
import { JudgeOnly } from "./JudgeOnly";
import { columnsFor, yearsOf } from "./mapping";
import { useConversion } from "./useConversion";
import { useJudge } from "./useJudge";

/** One selected cell: the indicator as the words beside and above it say, or as the person chooses. */
export function OneCell({ table }: { table: MyTable }) {
  const { language, say, words } = usePane();
  const w = words.mine;
  const { address, value, isPercent } = table.selected;
  const read = table.values.find((each) => each.address === address) ?? null;
  const refused = table.refused.find((each) => each.address === address) ?? null;
  const available = [...new Set(table.targets.flatMap(({ columns }) => columns))];
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [year, setYear] = useState(read?.year ?? null);
  const [column, setColumn] = useState<ValueColumn | null>(() =>
    read ? (columnsFor(yearsOf(table), available).get(read.year) ?? "planned") : "planned",
  );
  const [chosenUnit, setChosenUnit] = useState<string | null>(null);
  const catalogue = useCatalogue();
  const conversion = useConversion();
  const { plan } = useJudge(table);
  // Where only the unit was missing, the words beside the cell say the indicator all the same.
  const proposed = read?.indicator ?? (refused && conversion?.indicatorNamed(refused.name)) ?? null;
  const indicator = chosen === undefined ? proposed : chosen;
  if (typeof value !== "number" && !read) return <p className="empty">{fill(w.notANumber, { address })}</p>;

  const own = indicator === null ? "" : (catalogue?.findIndicator(indicator)?.unit ?? "");
  // 0.62 shown as 62% is 62 of a share, and 0.62 of anything else.
  const times = isPercent && own === "%" ? 100 : 1;
  const printed: PrintedNumber = read ?? {
    name: refused?.name ?? address,
    value: Number(((value as number) * times).toPrecision(14)),
    unit: times === 100 ? "%" : "",
    stored: times,
  };
  const asRead = read && read.indicator === indicator && chosenUnit === null ? read : null;
  const units = indicator === null || !conversion ? [] : conversion.unitsFor(indicator, printed.unit);
  const unit = chosenUnit ?? (units.includes(printed.unit) ? printed.unit : own);
  const number =
    asRead && asRead.catalogueValue !== null
      ? { catalogueValue: asRead.catalogueValue, factor: asRead.factor }
      : indicator === null || !conversion
        ? null
        : conversion.asIndicator({ ...printed, unit }, indicator);
  const taken: BroughtValue[] =
    indicator === null || column === null || number === null
      ? []
      : [{ address, name: printed.name, indicator, column, ...number }];

  const toJudge: ValueToJudge[] =
    indicator === null || number === null
      ? []
      : [
          {
            address,
            name: printed.name,
            year,
            place: read?.place ?? "",
            indicator,
            ...number,
          },
        ];

  function choose(id: string | null) {
    setChosen(id);
    setChosenUnit(null);
  }

  return (
    <>
      <h2>{`${table.sheetName}!${address}`}</h2>
      {read ? (
        <p>
          {read.name} <b>{withUnit(showNumber(read.value, language), read.unit, language)}</b>
        </p>
      ) : (
        <p className="hint">{refused ? say(refused.reason) : w.notUnderstood}</p>
      )}
      <label className="choose">
        {w.indicator} <IndicatorChoice label={w.indicator} value={indicator} onChange={choose} />
      </label>
      {units.length > 1 && (
        <label className="choose">
          {w.unit}{" "}
          <select aria-label={w.unit} value={unit} onChange={({ target }) => setChosenUnit(target.value)}>
            {units.map((each) => (
              <option key={each} value={each}>
                {unitName(each, language) || w.pureNumber}
              </option>
            ))}
          </select>
        </label>
      )}
      {number !== null && !asRead && (
        <p className="hint">
          {fill(w.countsAs, { value: withUnit(showNumber(number.catalogueValue, language), own, language) })}
        </p>
      )}
      {available.length > 0 && (
        <ColumnChoice label={w.column} value={column} available={available} onChange={setColumn} />
      )}
      <label className="choose">
        {w.ofYear}{" "}
        <input
          type="number"
          min={1990}
          max={2100}
          value={year ?? ""}
          onChange={({ target }) => setYear(target.value === "" ? null : Number(target.value))}
        />
      </label>
      <BringIn table={table} values={taken} />
      {table.sheetId !== null && <JudgeOnly sheetId={table.sheetId} values={toJudge} plan={plan} />}
    </>
  );
}
