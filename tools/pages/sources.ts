import * as catalogue from "../../src/catalogue";
import type { Language } from "../../src/catalogue/language";
import { sourceTitle } from "../../src/catalogue/sourceTitle";
import { anchor, page, plain, table } from "./markdown";

const WORDS = {
  zh: {
    title: "来源",
    intro: (count: number) => `目录引用的 ${count} 种资料。数据中以编号引用，并写明在资料中的位置。`,
    head: ["编号", "题名", "发布单位", "日期", "文号", "网址"],
  },
  en: {
    title: "Sources",
    intro: (count: number) =>
      `The ${count} sources that the catalogue cites. Data refer to them by id and name the place within.`,
    head: ["Id", "Title", "Publisher", "Date", "Number", "Address"],
  },
};

export function sourcesPage(language: Language): string {
  const words = WORDS[language];
  const sources = [...catalogue.sources].sort((a, b) => a.id.localeCompare(b.id, "en"));
  return page(
    words.title,
    [
      words.intro(sources.length),
      table(
        words.head,
        sources.map((source) => {
          const { id, title, titleEn, publisher, date, documentNumber, url } = source;
          const original = language === "en" && titleEn ? `<br>${plain(title)}` : "";
          return [
            `${anchor(id)}\`${id}\``,
            `${plain(sourceTitle(source, language))}${original}`,
            plain(publisher ?? ""),
            date ?? "",
            plain(documentNumber ?? ""),
            url === null ? "" : `<${url}>`,
          ];
        }),
      ),
    ],
    language,
  );
}
