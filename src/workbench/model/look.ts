import type { IStyleData } from "@univerjs/core";
import { type FormatProperty, readFormat, writeFormat } from "../grid/formats";
import { type KeptFormat, marksAt, setMark } from "../grid/marks";
import { HostObject } from "./hostObject";
import type { Place } from "./place";

/** Whatever has a font, a fill and an alignment: cells, or a named style. */
export interface Look {
  /** null where several differ, as Excel reports it. */
  read<T>(property: FormatProperty<T>): T | null;
  apply(style: IStyleData): void;
  /** The same for what the grid has no look for; undefined where nothing was said. */
  kept<K extends keyof KeptFormat>(key: K): KeptFormat[K] | null;
  keep<K extends keyof KeptFormat>(key: K, value: KeptFormat[K]): void;
}

/** The look of one range, or of several areas together. */
export class CellsLook implements Look {
  constructor(readonly places: readonly Place[]) {}

  read<T>(property: FormatProperty<T>): T | null {
    return this.alike(({ book, sheet, area }) => readFormat(book.grid, sheet, area, property.read));
  }
  apply(style: IStyleData): void {
    this.eachWritable("allowFormatCells", ({ book, sheet, area }) =>
      writeFormat(book.grid, sheet, area, style),
    );
  }
  kept<K extends keyof KeptFormat>(key: K): KeptFormat[K] | null {
    return this.alike(({ book, sheet, area }) => {
      const part = book.grid.clip(sheet, area);
      if (!part) return undefined;
      const first = marksAt(sheet, part.row, part.column).kept?.[key];
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++)
          if (marksAt(sheet, row, column).kept?.[key] !== first) return null;
      }
      return first;
    });
  }
  keep<K extends keyof KeptFormat>(key: K, value: KeptFormat[K]): void {
    this.eachWritable("allowFormatCells", ({ book, sheet, area }) => {
      const part = book.grid.clip(sheet, area) ?? area;
      setMark(book.grid, sheet, part, "kept", (old) => {
        const { [key]: _before, ...rest } = old ?? {};
        const kept: KeptFormat = value === undefined ? rest : { ...rest, [key]: value };
        return Object.keys(kept).length > 0 ? kept : undefined;
      });
    });
  }
  /** What all areas say; null where they differ. */
  alike<T>(read: (place: Place) => T): T | null {
    const [first, ...others] = this.places.map(read);
    return others.every((other) => other === first) ? first! : null;
  }
  /** Nothing is done unless all of them may be changed. */
  eachWritable(allowance: string, act: (place: Place) => void): void {
    for (const place of this.places) place.checkWritable(allowance);
    for (const place of this.places) act(place);
  }
}

/** One of Excel's objects that shows part of a look. */
export abstract class LookPart extends HostObject {
  constructor(protected readonly look: Look) {
    super();
  }
  protected read<T>(property: FormatProperty<T>): T | null {
    return this.look.read(property);
  }
  protected write<T>(property: FormatProperty<T>, value: T): void {
    this.look.apply(property.write(value));
  }
}
