import { colorOf } from "../../grid/formats";
import { invalidArgument } from "../../hostError";
import type { ChartPart } from "./part";

/** A property that is nothing but a value: where it is kept, what it may be, and what it is before anybody sets it. */
export interface Field<Data> {
  key: keyof Data & string;
  /** What is stored for a value, or undefined where the value is refused. */
  accept: (value: unknown) => unknown;
  fresh: unknown;
}

/**
 * Gives the class of a part its plain properties, under Excel's names. A value that Excel refuses is InvalidArgument.
 * Each class names the members that are more than a value itself.
 */
export function plainProperties<Part extends ChartPart, Data extends object>(
  { prototype }: { prototype: Part },
  dataOf: (part: Part) => Data,
  fields: Record<string, Field<Data>>,
  /** What else follows when one of them is set. */
  after: (part: Part, key: keyof Data & string, value: unknown) => void = () => undefined,
): void {
  for (const [name, { key, accept, fresh }] of Object.entries(fields)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Part) {
        return (
          dataOf(this)[key] ??
          (typeof fresh === "function" ? (fresh as (part: Part) => unknown)(this) : fresh)
        );
      },
      set(this: Part, value: unknown) {
        const accepted = accept(value);
        if (accepted === undefined) throw invalidArgument(`${name} ${String(value)}`);
        this.of.change(() => {
          dataOf(this)[key] = accepted as never;
          after(this, key, accepted);
        });
      },
    });
  }
}

type Made = <Data>(key: keyof Data & string, fresh: unknown) => Field<Data>;

export const flag: Made = (key, fresh) => ({
  key,
  fresh,
  accept: (value) => (typeof value === "boolean" ? value : undefined),
});

export const text: Made = (key, fresh) => ({
  key,
  fresh,
  accept: (value) => (typeof value === "string" ? value : undefined),
});

export const color: Made = (key, fresh) => ({ key, fresh, accept: (value) => colorOf(value) });

export const number = <Data>(
  key: keyof Data & string,
  fresh: unknown,
  least = -Infinity,
  most = Infinity,
): Field<Data> => ({
  key,
  fresh,
  accept: (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= least && value <= most
      ? value
      : undefined,
});

/** "" stands for: as Excel chooses. */
export const numberOrAutomatic = <Data>(key: keyof Data & string, fresh: unknown): Field<Data> => ({
  key,
  fresh,
  accept: (value) =>
    value === "" ? null : typeof value === "number" && Number.isFinite(value) ? value : undefined,
});

export const oneOf = <Data>(key: keyof Data & string, fresh: string, words: string): Field<Data> => ({
  key,
  fresh,
  accept: (value) => words.split(" ").find((word) => word === value),
});
