/** Every word the pane says, in Chinese. Parts in braces are filled in by fill(). */
export const zh = {
  pane: {
    name: "国土空间规划双碳工具",
    loading: "正在载入…",
    close: "关闭",
    details: "技术细节",
    retry: "重试",
  },
  nav: {
    label: "功能",
    plan: "规划",
    check: "检查",
    functions: "函数",
    library: "指标库",
    about: "关于",
    missedCount: "{n} 项未达标",
  },
  problem: {
    title: "操作未完成",
    unexpected:
      "出现了意料之外的问题，操作没有完成。请再试一次；如仍不成功，请把下面的技术细节发给维护人员。",
    partMissing: "这一部分没有载入成功。请检查网络连接，然后重试。",
    notExcel: "本加载项只能在 Excel 中使用。请在 Excel 2021 或更新的版本中打开。",
  },
  plan: {
    title: "选规划",
    lead: "选定规划的层级和类型，生成填报与检查用的工作表。",
    level: "层级",
    type: "类型",
    movedType: "{level}没有{from}，已改选{to}。",
    section: "策略依据：研究报告第 {section} 节",
    willAdd: "将新增封面、策略、指标、说明四张工作表；已有的工作表不会改动。",
    build: "生成工作表",
    building: "正在生成…",
    progress: "第 {done} 步，共 {of} 步：{label}",
    built: "已新增 {n} 张工作表",
    renamed: "工作簿中已有“{wanted}”，新表命名为“{name}”。",
    next: "在“指标”表填写现状值后，可检查哪些指标未达标。",
    goCheck: "去检查",
  },
};

export type Words = typeof zh;
