const accepted = ".xlsx,.xlsm,.xltx,.xltm,.ods,.csv,.tsv,.txt";

/** Asks the person for a file; null when they think better of it. */
export function pickFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Takes files that are dropped anywhere on the page; over the pane, too, a cover catches them. */
export function takeDropped(label: string, open: (file: File) => void): void {
  const cover = document.createElement("div");
  cover.className = "drop-cover";
  cover.textContent = label;
  cover.hidden = true;
  document.body.append(cover);
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (hasFile(event)) cover.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  cover.addEventListener("dragleave", () => (cover.hidden = true));
  window.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    cover.hidden = true;
    const [file] = event.dataTransfer!.files;
    if (file) open(file);
  });
}
