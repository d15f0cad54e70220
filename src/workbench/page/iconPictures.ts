import { ConditionalFormattingIcon, iconMap } from "@univerjs/sheets-conditional-formatting";

/** What the grid keeps to itself: where it looks for the picture of an icon when it draws a cell. */
interface IconDrawing {
  _imageMap: Map<string, HTMLImageElement>;
  parent?: { makeForceDirty(): void };
}

/**
 * The grid loads the pictures of all its icon sets, some sixty, whenever it opens. Here a picture comes when the
 * first cell shows it.
 */
export function loadIconsWhenShown(): void {
  const drawing = ConditionalFormattingIcon.prototype as unknown as { _init(this: IconDrawing): void };
  if (typeof drawing._init !== "function")
    throw new Error("This version of the grid loads its icons differently");
  drawing._init = function () {
    this._imageMap = new IconPictures(() => this.parent?.makeForceDirty());
  };
}

class IconPictures extends Map<string, HTMLImageElement> {
  private readonly asked = new Set<string>();

  constructor(private readonly arrived: () => void) {
    super();
  }

  /** "3Arrows_0": nothing until the picture is there. */
  override get(key: string): HTMLImageElement | undefined {
    if (!this.asked.has(key)) this.load(key);
    return super.get(key);
  }

  private load(key: string): void {
    this.asked.add(key);
    const [, kind = "", index] = /^(.*)_(\d+)$/.exec(key) ?? [];
    const source = (iconMap as Record<string, string[]>)[kind]?.[Number(index)];
    if (source === undefined) return;
    const picture = new Image();
    picture.onload = () => {
      this.set(key, picture);
      this.arrived();
    };
    picture.src = source;
  }
}
