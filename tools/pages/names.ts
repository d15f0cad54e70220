import type { Language } from "../../src/catalogue/language";
import type { Text } from "../../src/catalogue/schema";
import editions from "../../src/functions/beside/editions.json";
import { LISTS, namesOf } from "../../src/functions/beside/lists";
import { REFUSED } from "../../src/functions/refusals/ofNames";
import type { Choices } from "../../src/functions/core/names";
import { choicesOf } from "../functionChoices";
import { readFunctions } from "../functionSource";
import { anchor, list, page, plain, sentences, table } from "./markdown";
import { since } from "./since";

const WORDS = {
  zh: {
    title: "读得懂的名称",
    intro:
      "函数的名称类参数除清单所列外还读这些写法，中英文均可，不分大小写、全半角、空格和连字符。每一类写明依哪些书、哪一版收录；代表数值的名称在“自”一列写明最早的数值是哪一年的（无年份的，为其来源的年份）；含义不定的名称不猜，消息里说应写什么。",
    after: "收录依据",
    usedBy: "用于",
    head: ["所指", "写法", "自"],
    unclear: "不收录的名称",
    unclearHead: ["名称", "应写什么"],
    absent: "其他名称",
  },
  en: {
    title: "Names that are read",
    intro:
      "Besides the names in its own list, an argument that takes a name reads these, in either language, whatever the case, width, spaces and hyphens. Each kind says after which books and editions; where names stand for figures, the last column has the year of the earliest (of its source, where it has none); a name of no certain meaning is never guessed, and the message says what to write.",
    after: "After",
    usedBy: "For",
    head: ["Stands for", "Written", "Since"],
    unclear: "Names that are refused",
    unclearHead: ["Names", "What to write"],
    absent: "any other",
  },
};

const EDITIONS: Record<string, Text> = editions;

/** Every list of names that has a kind, with the functions that read it. */
export function namedLists(): Map<string, { choices: Choices; functions: string[] }> {
  const found = new Map<string, { choices: Choices; functions: string[] }>();
  for (const { id, parameters } of readFunctions())
    for (const parameter of parameters) {
      if (!parameter.choices) continue;
      const { choices } = choicesOf(parameter.choices);
      if (choices.kind === undefined || !(choices.kind in LISTS)) continue;
      const entry = found.get(choices.kind) ?? { choices, functions: [] };
      if (!entry.functions.includes(id)) entry.functions.push(id);
      found.set(choices.kind, entry);
    }
  return found;
}

/** Which names people may write, what each stands for, and after which edition of which book. */
export function namesPage(language: Language): string {
  const words = WORDS[language];
  const blocks = [...namedLists()].flatMap(([kind, { choices, functions }]) => [
    `## ${anchor(kind)}${plain(choices.what[language])}`,
    `${words.after}${language === "zh" ? "：" : ": "}${plain(EDITIONS[kind]![language])}`,
    `${words.usedBy}${language === "zh" ? "：" : ": "}${list(functions, language)}`,
    meanings(kind, choices, language),
    ...refused(kind, language),
  ]);
  return page(words.title, [words.intro, ...blocks], language);
}

function meanings(kind: string, choices: Choices, language: Language): string {
  const rows = Object.entries(choices.names).map(([key, own]) => {
    const [zh, en] = own as [string, string];
    const others = [language === "zh" ? en : zh, ...own.slice(2), ...namesOf(LISTS[kind]!.names?.[key])];
    const written = [...new Set(others)].filter((name) => name !== "");
    return [
      plain(language === "zh" ? zh : en),
      plain(sentences(written, language)),
      since(kind, key, language),
    ];
  });
  const dated = rows.some(([, , year]) => year !== "") ? 3 : 2;
  return table(
    WORDS[language].head.slice(0, dated),
    rows.map((row) => row.slice(0, dated)),
  );
}

function refused(kind: string, language: Language): string[] {
  const { unclear = [] } = LISTS[kind]!;
  const { absent, unclear: say } = REFUSED[kind] ?? {};
  if (unclear.length === 0 && !absent) return [];
  const words = WORDS[language];
  const rows = unclear
    .map(namesOf)
    .map((names) => [plain(sentences(names, language)), plain(say![names[0]!]![language])]);
  if (absent) rows.push([words.absent, plain(absent[language])]);
  return [`### ${words.unclear}`, table(words.unclearHead, rows)];
}
