import type { PageWords } from "./words";

export const paneWidth = { least: 320, most: 450, first: 360, step: 10 };

export const clampWidth = (width: number): number =>
  Math.min(paneWidth.most, Math.max(paneWidth.least, Math.round(width)));

/** The task pane: a frame that loads the add-in's own page, with a head, a way to close it and a width. */
export class Pane {
  readonly frame = document.createElement("iframe");
  private width = paneWidth.first;

  constructor(
    private readonly container: HTMLElement,
    private readonly divider: HTMLElement,
    name: string,
    words: PageWords,
    private readonly onToggle: (open: boolean) => void,
  ) {
    container.setAttribute("aria-label", words.pane);
    const head = document.createElement("div");
    head.className = "pane-head";
    const title = document.createElement("h2");
    title.textContent = name;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "pane-close";
    close.title = words.closePane;
    close.setAttribute("aria-label", words.closePane);
    close.textContent = "✕";
    close.addEventListener("click", () => this.close());
    head.append(title, close);
    this.frame.title = name;
    container.append(head, this.frame);
    this.makeResizable(words);
  }

  get isOpen(): boolean {
    return !this.container.hidden;
  }

  load(url: string): Promise<void> {
    return new Promise((resolve) => {
      this.frame.addEventListener("load", () => resolve(), { once: true });
      this.frame.src = url;
    });
  }

  open(): void {
    this.toggle(true);
  }

  /** The add-in goes on running, as with Excel's shared runtime; only its page is out of sight. */
  close(): void {
    this.toggle(false);
  }

  focus(): void {
    this.frame.focus();
  }

  private toggle(open: boolean): void {
    if (open === this.isOpen) return;
    this.container.hidden = !open;
    this.divider.hidden = !open;
    this.onToggle(open);
  }

  private makeResizable(words: PageWords): void {
    const { divider } = this;
    divider.setAttribute("aria-label", words.divider);
    divider.setAttribute("aria-valuemin", String(paneWidth.least));
    divider.setAttribute("aria-valuemax", String(paneWidth.most));
    this.resize(this.width);
    divider.addEventListener("pointerdown", (event) => {
      divider.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    divider.addEventListener("pointermove", (event) => {
      if (divider.hasPointerCapture(event.pointerId)) this.resize(window.innerWidth - event.clientX);
    });
    divider.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: paneWidth.step, ArrowRight: -paneWidth.step }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.resize(this.width + step);
    });
  }

  private resize(width: number): void {
    this.width = clampWidth(width);
    this.container.style.width = `${this.width}px`;
    this.divider.setAttribute("aria-valuenow", String(this.width));
  }
}
