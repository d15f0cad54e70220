import { type Area, bounding, contains } from "../grid/address";

export interface Change {
  sheetId: string;
  area: Area;
  changeType: string;
  shiftDirection: string;
  byAddin: boolean;
  /** Of a single cell; null for more. */
  before: { value: unknown; type: string } | null;
}

export interface Notice {
  type: number;
  /** null for the workbook as a whole. */
  sheetId: string | null;
  /** Who else than the sheet and the workbook is listened to. */
  target?: string;
  detail?: Record<string, unknown>;
}

/** What happened to the workbook and the add-in wasn't told yet. */
export class Noted {
  private readonly changes: Change[] = [];
  /** Small writes that finish a larger one, such as headers that are made distinct, belong to it. */
  private readonly lastLarge: Change[] = [];
  private readonly notices: Notice[] = [];
  private readonly calculated = new Map<string, Area>();
  private selected: { sheetId: string; area: Area } | null = null;

  get hasChanges(): boolean {
    return this.changes.length > 0;
  }

  /** The changes so far, which stay noted. */
  get changesSoFar(): Change[] {
    return [...this.changes];
  }

  change(change: Change): void {
    const { sheetId, area, changeType, byAddin } = change;
    const covered =
      changeType === "RangeEdited" &&
      this.lastLarge.some(
        (large) =>
          large.sheetId === sheetId &&
          large.byAddin === byAddin &&
          contains(large.area, area) &&
          sizeOf(large.area) > sizeOf(area),
      );
    if (covered) return;
    this.changes.push(change);
    if (changeType === "RangeEdited" && sizeOf(area) > 1) {
      this.lastLarge.push(change);
      if (this.lastLarge.length > mostRemembered) this.lastLarge.shift();
    }
  }

  notice(notice: Notice): void {
    this.notices.push(notice);
  }

  results(sheetId: string, area: Area): void {
    const known = this.calculated.get(sheetId);
    this.calculated.set(sheetId, known ? bounding(known, area) : area);
  }

  selection(sheetId: string, area: Area): void {
    this.selected = { sheetId, area };
  }

  /** Hands everything over; from here on nothing is noted. */
  take() {
    const taken = {
      notices: this.notices.splice(0),
      changes: this.changes.splice(0),
      calculated: [...this.calculated].map(([sheetId, area]) => ({ sheetId, area })),
      selected: this.selected,
    };
    this.lastLarge.length = 0;
    this.calculated.clear();
    this.selected = null;
    return taken;
  }
}

const mostRemembered = 32;

const sizeOf = ({ rows, columns }: Area) => rows * columns;
