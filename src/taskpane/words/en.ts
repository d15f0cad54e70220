import type { Words } from "./zh";

export const en: Words = {
  pane: {
    name: "Carbon tools for territorial planning",
    loading: "Loading…",
    close: "Close",
    details: "Technical details",
    retry: "Try again",
  },
  nav: {
    label: "Sections",
    plan: "Plan",
    check: "Check",
    functions: "Functions",
    library: "Library",
    about: "About",
    missedCount: "{n} not met",
  },
  problem: {
    title: "Not done",
    unexpected:
      "Something unexpected happened and the work was not finished. Please try once more; if it fails again, send the technical details below to the maintainers.",
    partMissing: "This part could not be loaded. Please check the network connection, then try again.",
    notExcel: "This add-in works in Excel only. Please open it in Excel 2021 or later.",
  },
  plan: {
    title: "Choose a plan",
    lead: "Choose the level and type of the plan to get its worksheets for filling in and checking.",
    level: "Level",
    type: "Type",
    movedType: "{level} has no {from}; {to} is selected instead.",
    section: "Strategies: section {section} of the research report",
    willAdd:
      "Four worksheets will be added: cover, strategies, indicators and notes. Existing sheets stay as they are.",
    build: "Create worksheets",
    building: "Creating…",
    progress: "Step {done} of {of}: {label}",
    built: "Worksheets added: {n}",
    renamed: "The workbook already has “{wanted}”; the new sheet is named “{name}”.",
    next: "Fill in current values on the indicators sheet, then check which targets are not met.",
    goCheck: "Go to Check",
  },
};
