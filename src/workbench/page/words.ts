import type { WorkbenchLanguage } from "../language";

/** Every word of the page itself; those on the ribbon's buttons come from the manifest. */
const words = {
  "zh-CN": {
    title: "{addin} · 试用台",
    notice: "试用台，不是 Excel：表格由开源组件模拟，供试用与测试；正式使用请在 Excel 中加载本加载项。",
    ribbon: "功能区",
    grid: "工作簿",
    pane: "任务窗格",
    closePane: "关闭窗格",
    divider: "窗格宽度（左右方向键调整）",
    open: "打开文件",
    dropHere: "松开鼠标，打开文件",
    openingFile: "打开“{file}”",
    reading: "正在读取文件…",
    laying: "正在放入表格…",
    notKept: "文件中有下列内容试用台无法保留，打开后再保存就会失去；原文件不会改变：",
    openAnyway: "仍然打开",
    saving: "下载 .xlsx",
    notSaved: "工作簿中有下列内容不会存入文件，其余照常保存：",
    saveAnyway: "仍然下载",
    cancel: "取消",
    close: "关闭",
    pasteRefused: "没有粘贴：工作表受保护，或超出了可以更改的范围。",
    pasteMerged: "没有粘贴：有内容会落在合并单元格下面，看不到。请先取消合并，或只粘贴一个单元格。",
    cellsLocked: "这些单元格已锁定，没有改动：工作表受保护。",
    unprotect: "撤销工作表保护",
    chartRefused: "图表没有改动：工作表受保护。",
    understood: "知道了",
    notOpened: "没有打开“{file}”",
    asBefore: "现在的工作簿没有改变。",
    opened: "已打开 {file}",
    anew: "已新建空白工作簿",
    takeBack: "回到之前的工作簿",
    wentOn: "已恢复上次的工作簿“{name}”（{time}）",
    newWorkbook: "工作簿",
    workbookMade: "加载项新建了一个工作簿。打开后，当前工作簿仍可取回。",
    openIt: "打开",
    beginAnew: "重新开始",
    notKeeping: "浏览器没有保存工作簿（可能是无痕窗口或空间不足）。离开前请先下载 .xlsx。",
    download: "下载 .xlsx",
    downloading: "正在准备文件…",
    downloaded: "已下载 {file}",
    downloadFailed: "文件没有生成：{why}",
    commandFailed: "“{command}”没有执行：{why}",
    notReady: "加载项尚未就绪，请稍候再试",
    otherLanguage: "English",
    starting: "正在打开工作簿…",
    failed: "试用台没有打开：{why}",
  },
  "en-US": {
    title: "{addin} · Workbench",
    notice:
      "Workbench, not Excel: an open-source grid stands in for it, for trying out and testing. For real work load the add-in in Excel.",
    ribbon: "Ribbon",
    grid: "Workbook",
    pane: "Task pane",
    closePane: "Close pane",
    divider: "Width of the pane (left and right arrow keys)",
    open: "Open a file",
    dropHere: "Let go to open the file",
    openingFile: "Open “{file}”",
    reading: "Reading the file…",
    laying: "Laying it out on the grid…",
    notKept:
      "The workbench can't keep the following of this file; it is lost when the workbook is saved from here. The file itself stays as it is:",
    openAnyway: "Open anyway",
    saving: "Download .xlsx",
    notSaved: "The file will not hold the following of this workbook; everything else is saved:",
    saveAnyway: "Download anyway",
    cancel: "Cancel",
    close: "Close",
    pasteRefused: "Nothing was pasted: the sheet is protected, or these cells can't be changed.",
    pasteMerged:
      "Nothing was pasted: some of it would lie under merged cells, unseen. Unmerge them first, or paste one cell alone.",
    cellsLocked: "These cells are locked and were not changed: the sheet is protected.",
    unprotect: "Unprotect sheet",
    chartRefused: "The chart was not changed: the sheet is protected.",
    understood: "OK",
    notOpened: "“{file}” was not opened",
    asBefore: "The present workbook has not changed.",
    opened: "Opened {file}",
    anew: "A new, empty workbook",
    takeBack: "Back to the workbook before",
    wentOn: "Your last workbook is back: “{name}” ({time})",
    newWorkbook: "Workbook",
    workbookMade:
      "The add-in has made a new workbook. When it is opened, the present one can still be taken back.",
    openIt: "Open it",
    beginAnew: "Begin anew",
    notKeeping:
      "The browser doesn't keep the workbook (a private window, or no space left). Please download the .xlsx before you leave.",
    download: "Download .xlsx",
    downloading: "Preparing the file…",
    downloaded: "Downloaded {file}",
    downloadFailed: "The file could not be made: {why}",
    commandFailed: "“{command}” was not carried out: {why}",
    notReady: "the add-in is not ready yet, please try again in a moment",
    otherLanguage: "中文",
    starting: "Opening the workbook…",
    failed: "The workbench could not start: {why}",
  },
};

export type PageWords = (typeof words)["zh-CN"];

export const wordsIn = (language: WorkbenchLanguage): PageWords => words[language];

export const fill = (text: string, parts: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** "11月27日 14:05", as offices here write it. */
export const clockTime = (at: number, language: WorkbenchLanguage): string =>
  new Intl.DateTimeFormat(language, {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(at);
