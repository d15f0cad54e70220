import { type Addin, startAddin } from "./addin";
import type { KeptWorkbook } from "./kept";
import { restoreKept } from "./kept";
import { Keeping } from "./keeping";
import { type Desk, type DeskSetting, openDesk } from "./desk";
import { previousOf } from "./place";
import type { Shelf } from "./shelf";

type Setting = Omit<DeskSetting, "addin" | "onHost">;

/** The one workbook that is open, kept on the shelf while it is worked on, and the way from one to the next. */
export class Workplace {
  desk!: Desk;
  private keeping: Keeping | null = null;

  constructor(
    private readonly setting: Setting,
    private readonly shelf: Shelf,
    readonly place: string,
    private readonly onDesk: (desk: Desk) => void,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get unsaved(): boolean {
    return this.keeping?.unsaved ?? false;
  }

  /**
   * Opens a workbook in the place of the present one: a kept one, or an empty one. Resolves when the grid shows it.
   * An add-in that is on its way already has the workbook's settings.
   */
  async lay(kept: KeptWorkbook | null, begun?: Addin): Promise<void> {
    this.keeping?.stop();
    this.keeping = null;
    this.desk?.dispose();
    const addin = begun ?? startAddin(this.setting, kept?.settings);
    this.desk = await openDesk(
      { ...this.setting, addin, onHost: (desk) => this.onDesk(desk) },
      kept && { name: kept.name, snapshot: kept.snapshot, calculated: kept.calculated },
    );
    if (kept) restoreKept(this.desk.book, kept);
    this.keeping = new Keeping(
      this.desk.book,
      addin.settings,
      this.shelf,
      this.place,
      kept?.unsaved ?? false,
      this.onFailure,
      () => addin.runtime.inRequest,
    );
  }

  /** The same, after the present workbook was put where it can be had back from. */
  async replace(kept: KeptWorkbook | null): Promise<void> {
    await this.putAway();
    const present = await this.shelf.read(this.place).catch(() => null);
    if (present) await this.shelf.write(previousOf(this.place), present).catch(this.onFailure);
    await this.lay(kept);
    // A large workbook takes a while to put away; meanwhile it can be worked on.
    const away = kept ? this.shelf.write(this.place, kept) : this.shelf.clear(this.place);
    away.catch(this.onFailure);
  }

  /** The workbook that the present one took the place of. */
  async takeBack(): Promise<void> {
    const previous = await this.shelf.read(previousOf(this.place));
    if (previous) await this.replace(previous);
  }

  putAway(): Promise<void> {
    return this.keeping?.putAway() ?? Promise.resolve();
  }

  noteSaved(): Promise<void> {
    return this.keeping?.noteSaved() ?? Promise.resolve();
  }
}
