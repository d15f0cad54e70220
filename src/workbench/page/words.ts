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
