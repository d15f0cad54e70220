import { useState } from "react";
import type { BroughtValue, MyTable, ValueColumn } from "../../excel/actions";
import { showNumber, withUnit } from "../format";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { fill } from "../words";
import { BringIn } from "./BringIn";
import { ColumnChoice } from "./ColumnChoice";
import { IndicatorChoice } from "./IndicatorChoice";
import { columnsFor, yearsOf } from "./mapping";

/** One selected cell: the indicator as the words beside and above it say, or as the person chooses. */
export function OneCell({ table }: { table: MyTable }) {
  const { language, say, words } = usePane();
  const w = words.mine;
  const { address, value, isPercent } = table.selected;
  const read = table.values.find((each) => each.address === address) ?? null;
  const refused = table.refused.find((each) => each.address === address) ?? null;
  const available = [...new Set(table.targets.flatMap(({ columns }) => columns))];
  const [indicator, setIndicator] = useState(read?.indicator ?? null);
  const [column, setColumn] = useState<ValueColumn | null>(() =>
    read ? (columnsFor(yearsOf(table), available).get(read.year) ?? "planned") : "planned",
  );
  const catalogue = useCatalogue();
  if (typeof value !== "number" && !read) return <p className="empty">{fill(w.notANumber, { address })}</p>;

  const unit = indicator === null ? "" : (catalogue?.findIndicator(indicator)?.unit ?? "");
  const factor = isPercent && unit === "%" ? 100 : 1;
  const asRead = read && read.indicator === indicator ? read : null;
  const number = typeof value === "number" ? Number((value * factor).toPrecision(14)) : read!.value;
  const taken: BroughtValue[] =
    indicator === null || column === null
      ? []
      : [
          {
            address,
            name: read?.name ?? refused?.name ?? address,
            indicator,
            column,
            catalogueValue: asRead ? asRead.catalogueValue : number,
            factor: asRead ? asRead.factor : typeof value === "number" ? factor : null,
          },
        ];
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
        {w.indicator} <IndicatorChoice label={w.indicator} value={indicator} onChange={setIndicator} />
      </label>
      {indicator !== null && !asRead && (
        <p className="hint">
          {fill(w.countsAs, { value: withUnit(showNumber(number, language), unit, language) })}
        </p>
      )}
      <ColumnChoice label={w.column} value={column} available={available} onChange={setColumn} />
      <BringIn table={table} values={taken} />
    </>
  );
}
