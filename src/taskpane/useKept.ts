import { useState } from "react";
import { usePane } from "./pane";

/**
 * A state that outlasts a look at another view: whoever comes back finds the search and the record as they were left.
 * `wanted` takes the place of what was kept, where somebody asked for something in particular.
 */
export function useKept<T>(name: string, initial: T, wanted?: T): [T, (next: T) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState<T>(() => wanted ?? (kept.has(name) ? (kept.get(name) as T) : initial));
  return [
    value,
    (next) => {
      kept.set(name, next);
      setValue(next);
    },
  ];
}
