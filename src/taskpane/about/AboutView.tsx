import { Radio, RadioGroup } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Language } from "../../catalogue/language";
import { CONFIDENCE_WORDS } from "../../sheets/targetWords";
import { VERSION } from "../../version";
import { sourceText } from "../Cited";
import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";
import { fill } from "../words";

export default function AboutView() {
  const { language, say, speak, words } = usePane();
  const w = words.about;
  const catalogue = useCatalogue();
  return (
    <section className="view" aria-labelledby="view-title">
      <h1 id="view-title">{w.title}</h1>
      <p>
        <strong>{words.pane.name}</strong> {fill(w.version, { version: VERSION })}
      </p>
      <p className="lead">{w.what}</p>
      <fieldset className="choice">
        <legend>{w.language}</legend>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => speak(value as Language)}
        >
          {/* Each language under its own name, so that nobody is locked out of theirs. */}
          <Radio value="zh" label={<span lang="zh-CN">中文</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
      </fieldset>
      <h2>{w.trust}</h2>
      <p>{w.trustExplained}</p>
      <dl>
        {(["verified", "single", "unverified"] as const).map((confidence) => (
          <Fragment key={confidence}>
            <dt>{say(CONFIDENCE_WORDS[confidence])}</dt>
            <dd>{w.confidences[confidence]}</dd>
          </Fragment>
        ))}
      </dl>
      <h2>{w.privacy}</h2>
      <p>{w.privacyExplained}</p>
      <h2>{words.record.sources}</h2>
      {catalogue ? (
        <details>
          <summary>{fill(w.sourceCount, { n: catalogue.sources.length })}</summary>
          <ul className="cited">
            {catalogue.sources.map((source) => (
              <li key={source.id}>{sourceText(source, language, words)}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p>{words.pane.loading}</p>
      )}
      <h2>{w.software}</h2>
      <p>{w.softwareExplained}</p>
    </section>
  );
}
