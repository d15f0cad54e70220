interface BarButton {
  label: string;
  press(): void;
}

/** A line above the workbook that says something and offers what can be done about it, until it is closed. */
export class Bar {
  constructor(
    private readonly container: HTMLElement,
    private readonly closeLabel: string,
  ) {}

  show(message: string, buttons: BarButton[]): void {
    const line = document.createElement("span");
    line.textContent = message;
    const made = [...buttons, { label: this.closeLabel, press: () => {} }].map(({ label, press }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        this.hide();
        press();
      });
      return button;
    });
    this.container.replaceChildren(line, ...made);
    this.container.hidden = false;
  }

  hide(): void {
    this.container.hidden = true;
    this.container.replaceChildren();
  }
}
