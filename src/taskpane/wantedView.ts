/**
 * How a ribbon button tells the pane what to show. Both live on the same page (shared runtime), but the
 * button may be pressed before the pane has been drawn, so the last wish is kept until somebody listens.
 */
export const VIEWS = ["plan", "mine", "check", "functions", "library", "about"] as const;
export type View = (typeof VIEWS)[number];

export interface Wish {
  view: View;
  /** Also run a check, as the ribbon button does. */
  check?: boolean;
  /** What to open in the view: a function's id, or the key of a record in the library. */
  item?: string;
}

type Listener = (wish: Wish) => void;

const listeners = new Set<Listener>();
let pending: Wish | null = null;

export function navigate(wish: Wish): void {
  if (listeners.size === 0) pending = wish;
  for (const listener of listeners) listener(wish);
}

/** Hears every wish from now on, and the one that came before anybody listened. Returns how to stop. */
export function onNavigate(listener: Listener): () => void {
  listeners.add(listener);
  if (pending) {
    const wish = pending;
    pending = null;
    listener(wish);
  }
  return () => void listeners.delete(listener);
}
