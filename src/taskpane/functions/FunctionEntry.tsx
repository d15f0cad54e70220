import { Button, Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../pane";
import { useIntoView } from "../useIntoView";
import { useKept } from "../useKept";
import { SourceTitles } from "../Cited";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import type { GuideEntry, Parameter } from "./guide";
import { layOut } from "./layOut";

const none: readonly string[] = [];

interface FunctionEntryProps {
  entry: GuideEntry;
  open: boolean;
  onToggle: (open: boolean) => void;
}

export function FunctionEntry({ entry, open, onToggle }: FunctionEntryProps) {
  const { say } = usePane();
  const details = useId();
  return (
    <>
      <button
        type="button"
        id={`function-${entry.id}`}
        className="entry-head"
        aria-expanded={open}
        aria-controls={details}
        onClick={() => onToggle(!open)}
      >
        <code className="entry-name">{entry.id}</code>
        <span className="facts">{firstSentence(say(entry.text))}</span>
      </button>
      <div id={details} hidden={!open}>
        {open && <FunctionDetails entry={entry} />}
      </div>
    </>
  );
}

function FunctionDetails({ entry }: { entry: GuideEntry }) {
  const { language, say, words } = usePane();
  const w = words.functions;
  const insert = useInsert();
  const unfolded = useIntoView();
  const [typed, setTyped] = useKept<readonly string[]>(`functions.typed.${entry.id}`, none);
  const formula = layOut(entry, typed, language);

  return (
    <div className="details" ref={unfolded}>
      <p>{say(entry.text)}</p>
      {say(entry.formula) && (
        <p className="origin">
          {w.formula} <code>{say(entry.formula)}</code>
        </p>
      )}
      <h3>{w.arguments}</h3>
      {entry.parameters.map((parameter, index) => (
        <Argument
          key={parameter.name}
          parameter={parameter}
          value={typed[index] ?? ""}
          onChange={(value) =>
            setTyped(entry.parameters.map((_, at) => (at === index ? value : (typed[at] ?? ""))))
          }
        />
      ))}
      <code className="formula">{formula}</code>
      <Button appearance="primary" onClick={() => void insert(formula, "formula")}>
        {words.insert.formula}
      </Button>
      <h3>{w.examples}</h3>
      <ul className="examples">
        {entry.examples.map((example) => (
          <li key={example.formula}>
            <code>{example.formula}</code>
            <span>
              {w.result} <code>{example.result}</code>
            </span>
            <Button
              size="small"
              aria-label={fill(w.insertExample, { formula: example.formula })}
              onClick={() => void insert(example.formula, "formula")}
            >
              {words.insert.short}
            </Button>
          </li>
        ))}
      </ul>
      {say(entry.throws) && (
        <>
          <h3>{w.errors}</h3>
          <p>{say(entry.throws)}</p>
        </>
      )}
      {entry.sources.length > 0 && (
        <>
          <h3>{words.record.sources}</h3>
          <SourceTitles ids={entry.sources} />
        </>
      )}
    </div>
  );
}

interface ArgumentProps {
  parameter: Parameter;
  value: string;
  onChange: (value: string) => void;
}

function Argument({ parameter, value, onChange }: ArgumentProps) {
  const { language, say, words } = usePane();
  const list = useId();
  const label = say(parameter.label);
  return (
    <Field
      className="argument"
      label={parameter.optional ? fill(words.functions.optional, { label }) : label}
      hint={say(parameter.text)}
    >
      <Input
        value={value}
        list={parameter.choices ? list : undefined}
        placeholder={fill(words.functions.argumentHint, {
          value: parameter.choices?.[0]?.[language] ?? "120",
        })}
        onChange={(_, data) => onChange(data.value)}
      />
      {parameter.choices && (
        <datalist id={list}>
          {parameter.choices.map((choice) => (
            <option key={choice.en} value={choice[language]} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

function firstSentence(text: string): string {
  return /^.*?[。.](?=\s|$|[^\d])/s.exec(text)?.[0] ?? text;
}
