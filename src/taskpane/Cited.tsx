import type { Citation } from "../catalogue/schema";
import { usePane } from "./pane";
import type { Catalogue } from "./useCatalogue";
import { fill } from "./words";

/** A source by its title, with the place in it. The title stays in the language it was published in unless there is an official other. */
export function Cited({ citation, catalogue }: { citation: Citation; catalogue: Catalogue }) {
  const { language, words } = usePane();
  const source = catalogue.source(citation.source);
  const title = language === "en" && source.titleEn ? source.titleEn : source.title;
  const imprint = [source.documentNumber, source.publisher, source.date].filter(Boolean);
  return (
    <p className="cited">
      {language === "zh" ? `《${title.replace(/^《|》$/g, "")}》` : title}
      {imprint.length > 0 && fill(words.record.imprint, { text: imprint.join(words.record.listSeparator) })}
      {citation.locator && (
        <>
          {words.record.clauseSeparator}
          {citation.locator}
        </>
      )}
    </p>
  );
}
