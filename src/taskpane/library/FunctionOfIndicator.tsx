import { Button } from "@fluentui/react-components";
import type { Indicator } from "../../catalogue/schema";
import { useGuide } from "../functions/useGuide";
import { navigate } from "../wantedView";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { indicatorFormula } from "./indicatorFormula";

/** The function that calculates an indicator, laid out so that it comes in the indicator's unit. */
export function FunctionOfIndicator({ indicator, id }: { indicator: Indicator; id: string }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const entry = useGuide()?.find((each) => each.id === id);
  const laid = entry && indicatorFormula(indicator, entry, language);
  return (
    <div className="function-of">
      {laid && <code className="formula">{laid.formula}</code>}
      {laid?.why.map((sentence) => (
        <p key={sentence.en} className="hint">
          {say(sentence)}
        </p>
      ))}
      <div className="buttons">
        {laid && (
          <Button onClick={() => void insert(laid.formula, "formula")}>
            {fill(words.insert.function, { id })}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => navigate({ view: "functions", item: id })}>
          {words.library.aboutFunction}
        </Button>
      </div>
    </div>
  );
}
