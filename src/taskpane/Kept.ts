/** What a view leaves behind while another is shown: searches, choices, work that is still going on. */
export class Kept {
  private readonly values = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  get(name: string): unknown {
    return this.values.get(name);
  }

  /** The value to begin with: what was asked for, else what was kept, else the initial one. Tells nobody. */
  begin<T>(name: string, initial: T, wanted?: T): void {
    if (wanted !== undefined) this.values.set(name, wanted);
    else if (!this.values.has(name)) this.values.set(name, initial);
  }

  /** Also from work whose view is gone by now; the view that is shown hears of it. */
  set(name: string, value: unknown): void {
    this.values.set(name, value);
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}
