import { type ChartData, cellsOf, withCells } from "../../chart";
import type { LiveRange, LiveRanges } from "../liveRanges";

/** A chart that lies on a sheet. */
export interface ChartEntry extends ChartData<LiveRange> {
  id: string;
  sheetId: string;
  /** The cells from corner to corner, which it moves and grows with. */
  covered: LiveRange;
  /** How far the corners lie into their cells, in points. */
  inset: { down: number; right: number; lastDown: number; lastRight: number };
}

/** The charts of a workbook, in the order in which they lie over one another, and whoever wants to know of changes. */
export class Charts {
  /** The chosen one. */
  active: ChartEntry | null = null;
  private entries: ChartEntry[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly live: LiveRanges,
    private readonly isThere: (sheetId: string) => boolean,
  ) {}

  on(sheetId: string): ChartEntry[] {
    return this.all().filter((chart) => chart.sheetId === sheetId);
  }

  /** Those whose sheet is there; where it is deleted and comes back, so do they. */
  all(): ChartEntry[] {
    return this.entries.filter(({ sheetId }) => this.isThere(sheetId));
  }

  add(entry: ChartEntry): void {
    for (const range of [entry.covered, ...cellsOf(entry)]) this.live.track(range);
    this.entries.push(entry);
    this.changed();
  }

  remove(entry: ChartEntry): void {
    for (const range of [entry.covered, ...cellsOf(entry)]) this.live.release(range);
    this.entries = this.entries.filter((each) => each !== entry);
    this.changed();
  }

  /** A reference of a chart's own: it follows its cells from now on, and is shared with nobody. */
  follow({ sheetId, area }: LiveRange): LiveRange {
    const range = { sheetId, area };
    this.live.track(range);
    return range;
  }

  /** The charts of one sheet once more on another, showing the other's cells where they showed the first one's. */
  copy(from: string, to: string, newId: () => string): void {
    const moved = ({ sheetId, area }: LiveRange) => ({ sheetId: sheetId === from ? to : sheetId, area });
    for (const { id: _id, sheetId: _sheet, covered, inset, ...data } of this.on(from)) {
      this.add({
        ...withCells(data, moved),
        id: newId(),
        sheetId: to,
        covered: moved(covered),
        inset: { ...inset },
      });
    }
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }
}
