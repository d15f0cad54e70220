import { useCallback, useState, useSyncExternalStore } from "react";
import { usePane } from "./pane";

/**
 * A state that outlasts a look at another view: whoever comes back finds the search, the record and the work as they
 * were left, or as far as they have come. `wanted` takes the place of what was kept, where somebody asked for
 * something in particular.
 */
export function useKept<T>(name: string, initial: T, wanted?: T): [T, (next: T) => void] {
  const { kept } = usePane();
  useState(() => kept.begin(name, initial, wanted));
  const value = useSyncExternalStore(kept.subscribe, () => kept.get(name) as T);
  const set = useCallback((next: T) => kept.set(name, next), [kept, name]);
  return [value, set];
}
