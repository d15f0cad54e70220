import type { Citation, Source } from "../catalogue/schema";
import type { Language } from "../catalogue/language";
import { locatorIn } from "../sheets/locators";
import { usePane } from "./pane";
import { useCatalogue, type Catalogue } from "./useCatalogue";
import { fill, type Words } from "./words";

/** A source as it is cited; its title stays as published unless there is an official one in the other language. */
export function sourceText(source: Source, language: Language, words: Words): string {
  const title = language === "en" && source.titleEn ? source.titleEn : source.title;
  const isChinese = language === "zh" && /\p{Script=Han}/u.test(title);
  const imprint = [source.documentNumber, source.publisher, source.date].filter(Boolean);
  return (
    (isChinese ? `《${title.replace(/^《|》$/g, "")}》` : title) +
    (imprint.length > 0 ? fill(words.record.imprint, { text: imprint.join(words.record.listSeparator) }) : "")
  );
}

/** A source with the place in it where a fact can be read. */
export function Cited({ citation, catalogue }: { citation: Citation; catalogue: Catalogue }) {
  const { language, words } = usePane();
  const source = catalogue.source(citation.source);
  return (
    <p className="cited">
      {sourceText(source, language, words)}
      {citation.locator && words.record.clauseSeparator + locatorIn(citation.locator, language)}
    </p>
  );
}

/** Sources by id; one that the catalogue does not hold is shown by its id rather than left out. */
export function SourceTitles({ ids }: { ids: readonly string[] }) {
  const { language, words } = usePane();
  const catalogue = useCatalogue();
  if (!catalogue) return <p>{words.pane.loading}</p>;
  return (
    <ul className="cited">
      {ids.map((id) => {
        const source = catalogue.sources.find((each) => each.id === id);
        return <li key={id}>{source ? sourceText(source, language, words) : id}</li>;
      })}
    </ul>
  );
}
