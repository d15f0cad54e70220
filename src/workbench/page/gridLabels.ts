import type { WorkbenchLanguage } from "../language";

const labels = {
  "zh-CN": {
    nameBox: "名称框",
    names: "名称",
    closeSidebar: "关闭侧栏",
    expand: "展开编辑栏",
    addSheet: "新建工作表",
    allSheets: "所有工作表",
    zoom: "缩放",
    zoomOut: "缩小",
    zoomIn: "放大",
    actualSize: "100%",
    messages: "提示",
  },
  "en-US": {
    nameBox: "Name box",
    names: "Names",
    closeSidebar: "Close sidebar",
    expand: "Expand the formula bar",
    addSheet: "New sheet",
    allSheets: "All sheets",
    zoom: "Zoom",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    actualSize: "100%",
    messages: "Messages",
  },
};

/** How long the grid's surroundings may go on changing before they are labelled anew, in milliseconds. */
const pause = 200;

/** Gives the grid's own buttons and boxes, which have pictures alone, the names that a screen reader says. */
export function keepGridLabelled(container: HTMLElement, language: WorkbenchLanguage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => labelGrid(container, language), pause);
  });
  observer.observe(container, { childList: true, subtree: true });
  labelGrid(container, language);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

export function labelGrid(container: HTMLElement, language: WorkbenchLanguage): void {
  const words = labels[language];
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const label = (elements: HTMLElement[], text: string) => {
    for (const element of elements) if (!element.hasAttribute("aria-label")) element.ariaLabel = text;
  };
  label(all("[data-u-comp=defined-name] input"), words.nameBox);
  label(all("[data-u-comp=formula-bar] button"), words.expand);
  label(all("[aria-haspopup=menu] [data-u-comp=sheet-bar-append-button]"), words.allSheets);
  label(all("[data-u-comp=sheet-bar-append-button]"), words.addSheet);
  for (const track of all("[role=track]")) {
    label([...track.querySelectorAll<HTMLElement>("[role=button]")], words.actualSize);
    label([...track.querySelectorAll<HTMLElement>("[role=handle]")], words.zoom);
    const [less, more] =
      track.parentElement?.parentElement?.querySelectorAll<HTMLElement>("button[data-u-comp]") ?? [];
    if (less) label([less], words.zoomOut);
    if (more) label([more], words.zoomIn);
  }
  // The one name that the grid gives, always in English.
  for (const element of all("[aria-label='Close sidebar']")) element.ariaLabel = words.closeSidebar;
  // It has several places for its messages, all under one name.
  const messages = all("section[aria-live][aria-label]");
  messages.forEach((place, index) => (place.ariaLabel = `${words.messages} ${index + 1}`));
  // The drawn cells come where they stand in the page, not before everything else.
  for (const canvas of all("canvas[tabindex='1']")) canvas.tabIndex = 0;
  // Roles that there are not, and states of what has no role.
  for (const element of all("[role=track], [role=handle]")) element.removeAttribute("role");
  for (const element of all("a[aria-haspopup]:not([href], [role])")) {
    element.role = "button";
    label([element], words.names);
  }
  for (const element of all("div[aria-haspopup]:not([role])")) {
    element.removeAttribute("aria-haspopup");
    element.removeAttribute("aria-expanded");
  }
}
