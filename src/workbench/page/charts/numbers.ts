import { numfmt } from "@univerjs/core";
import type { AxisData } from "../../chart";

const units: Record<string, number> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

/** A number as a format shows it; without a format, without the noise of binary fractions. */
export function formatted(value: number, format: string | undefined): string {
  if (format === undefined || format === "General") return String(Number(value.toPrecision(12)));
  return numfmt.format(format, value, { throws: false }) as string;
}

/** What stands at the ticks of a value axis. */
export function tickText({ displayUnit, numberFormat }: AxisData, format: string): (value: number) => string {
  const unit = typeof displayUnit === "number" ? displayUnit : displayUnit ? units[displayUnit]! : 1;
  return (value) => formatted(value / unit, numberFormat ?? format);
}
