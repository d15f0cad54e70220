export interface DialogChoice<T> {
  label: string;
  value: T;
}

interface DialogContent<T> {
  title: string;
  lines: string[];
  items?: string[];
  /** The first is the one that Enter presses. */
  choices: DialogChoice<T>[];
  /** What Esc stands for. */
  otherwise: T;
}

/** Asks, and waits for the answer. The rest of the page can't be used meanwhile; the focus goes back afterwards. */
export function ask<T>({ title, lines, items = [], choices, otherwise }: DialogContent<T>): Promise<T> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const heading = text("h2", title);
  heading.id = "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const list = document.createElement("ul");
  list.append(...items.map((item) => text("li", item)));
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  dialog.append(
    heading,
    ...lines.map((line) => text("p", line)),
    ...(items.length > 0 ? [list] : []),
    buttons,
  );
  document.body.append(dialog);
  return new Promise<T>((resolve) => {
    let answer = otherwise;
    for (const { label, value } of choices) {
      const button = text("button", label);
      button.type = "button";
      button.addEventListener("click", () => {
        answer = value;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
    buttons.querySelector("button")?.focus();
  });
}

/** Shows how far something is that takes a while, with a way to stop it. */
export class ProgressDialog {
  private readonly dialog = document.createElement("dialog");
  private readonly line = document.createElement("p");

  constructor(title: string, stopLabel: string, onStop: () => void) {
    const heading = text("h2", title);
    heading.id = "progress-title";
    this.dialog.className = "dialog";
    this.dialog.setAttribute("aria-labelledby", heading.id);
    this.line.setAttribute("role", "status");
    const bar = document.createElement("progress");
    bar.setAttribute("aria-labelledby", heading.id);
    const stop = text("button", stopLabel);
    stop.type = "button";
    stop.addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("cancel", onStop);
    stop.addEventListener("click", onStop);
    this.dialog.append(heading, bar, this.line, stop);
    document.body.append(this.dialog);
    this.dialog.showModal();
  }

  /** Says what is done now; resolves when it can be seen. */
  async say(line: string): Promise<void> {
    this.line.textContent = line;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }

  close(): void {
    this.dialog.close();
    this.dialog.remove();
  }
}

function text<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}
