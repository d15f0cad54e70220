import { type BaseValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../grid";
import { eachCell } from "./eachCell";
import { mend } from "./executor";

export function mendTexts(grid: Grid): void {
  // TEXT(TRUE,"0") is the word; no format at all shows nothing.
  mend(grid, ["TEXT"], (calculate) => (...given) => {
    if (given.length !== 2) return calculate(...given);
    return eachCell(given, (value, format) => {
      if (value!.isError() || format!.isError()) return calculate(value!, format!) as BaseValueObject;
      if (value!.isBoolean()) return textOf(value!);
      return format!.isString() && format!.getValue() === ""
        ? StringValueObject.create("")
        : (calculate(value!, format!) as BaseValueObject);
    });
  });
  mend(
    grid,
    ["VALUETOTEXT"],
    (calculate) =>
      (...given) =>
        eachCell([calculate(...given)], (cell) =>
          cell!.isNumber() || cell!.isBoolean() ? textOf(cell!) : cell!,
        ),
  );
  // The engine counts the start in characters, and only the length in bytes.
  mend(grid, ["MIDB", "REPLACEB"], (calculate) => (text, start, ...rest) => {
    const characters = eachCell([text!, start!], (whole, byte) =>
      whole!.isString() && byte!.isNumber()
        ? NumberValueObject.create(
            characterAt(String(whole!.getValue()), Math.trunc(Number(byte!.getValue()))),
          )
        : byte!,
    );
    return calculate(text!, characters, ...rest);
  });
}

const textOf = (value: BaseValueObject) =>
  StringValueObject.create(
    value.isBoolean() ? (value.getValue() ? "TRUE" : "FALSE") : String(value.getValue()),
  );

/** The place, from 1, of the first character that begins at a byte or behind it; two bytes for whatever isn't Latin. */
function characterAt(text: string, byte: number): number {
  if (byte < 1) return byte;
  let bytes = 1;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes >= byte) return index + 1;
    bytes += text.charCodeAt(index) > 0xff ? 2 : 1;
  }
  return text.length + 1;
}
