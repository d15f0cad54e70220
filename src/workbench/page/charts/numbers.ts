import { numfmt } from "@univerjs/core";
import type { AxisData } from "../../chart";
import { unitSizes } from "../../chartWords";

/** A number as a format shows it; without a format, without the noise of binary fractions. */
export function formatted(value: number, format: string | undefined): string {
  if (format === undefined || format === "General") return String(Number(value.toPrecision(12)));
  return numfmt.format(format, value, { throws: false }) as string;
}

/** What stands at the ticks of a value axis. */
export function tickText({ displayUnit, numberFormat }: AxisData, format: string): (value: number) => string {
  const unit = typeof displayUnit === "number" ? displayUnit : displayUnit ? unitSizes[displayUnit]! : 1;
  return (value) => formatted(value / unit, numberFormat ?? format);
}
