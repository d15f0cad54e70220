import { ErrorType, ErrorValueObject, NumberValueObject } from "@univerjs/engine-formula";
import { dayCount } from "../dayCount";
import type { Grid } from "../grid";
import { cellOf, eachCell, valueOf } from "./eachCell";
import { mend } from "./executor";

export function mendDates(grid: Grid): void {
  endMonths(grid);
  countIsoWeeks(grid);
}

/** A month after 31 January is the last of February; the engine counts on into March, and half a month back is a whole one to it. */
function endMonths(grid: Grid): void {
  mend(grid, ["EDATE"], (calculate) => (date, months) => {
    const whole = eachCell([months!], (cell) =>
      cell.isNumber() ? NumberValueObject.create(Math.trunc(Number(cell.getValue()))) : cell,
    );
    const counted = valueOf(calculate(date!, whole));
    return eachCell([date!, counted], (start, end) => {
      if (!start.isNumber() || !end.isNumber()) return end;
      const reached = Number(end.getValue());
      if (reached < 0) return ErrorValueObject.create(ErrorType.NUM);
      const beyond = dayOf(reached);
      return beyond < dayOf(Number(start.getValue()))
        ? NumberValueObject.create(reached - beyond, end.getPattern())
        : end;
    });
  });
}

const dayOf = (serial: number) => dateOf(serial).getUTCDate();

/** Excel counts a 29 February 1900 that never was. */
const dateOf = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial < 60 ? serial + 1 : serial) * 86_400_000);

/** The week of ISO 8601, where the last days of a year may lie in the next one's first; to the engine they never do. */
function countIsoWeeks(grid: Grid): void {
  mend(grid, ["ISOWEEKNUM"], (calculate) => (date) => {
    const week = valueOf(calculate(date!));
    return eachCell([date!, week], (day, counted) =>
      day.isNumber() && counted.isNumber()
        ? NumberValueObject.create(isoWeek(Number(day.getValue())))
        : counted,
    );
  });
  mend(grid, ["WEEKNUM"], (calculate) => (date, kind, ...rest) => {
    const week = calculate(date!, ...(kind ? [kind] : []), ...rest);
    const asked = kind && cellOf(valueOf(kind), 0, 0);
    if (!asked?.isNumber() || Math.trunc(Number(asked.getValue())) !== 21) return week;
    return eachCell([date!, valueOf(week)], (day, counted) =>
      day.isNumber() && counted.isNumber()
        ? NumberValueObject.create(isoWeek(Number(day.getValue())))
        : counted,
    );
  });
}

/** The week belongs to the year in which its Thursday lies. */
function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day + 3 - ((day + 5) % 7);
  const year = dateOf(thursday).getUTCFullYear();
  return Math.floor((thursday - dayCount(Date.UTC(year, 0, 1))) / 7) + 1;
}
