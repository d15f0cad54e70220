import { usePane } from "../pane";
import { useCatalogue } from "../useCatalogue";

interface IndicatorChoiceProps {
  label: string;
  /** null for "take nothing". */
  value: string | null;
  onChange: (indicator: string | null) => void;
}

/** All indicators of the catalogue by name, and none. */
export function IndicatorChoice({ label, value, onChange }: IndicatorChoiceProps) {
  const { language, say, words } = usePane();
  const catalogue = useCatalogue();
  const sorted = [...(catalogue?.indicators ?? [])].sort((a, b) =>
    say(a.name).localeCompare(say(b.name), language === "zh" ? "zh-CN" : "en"),
  );
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
    >
      <option value="">{words.mine.none}</option>
      {sorted.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </select>
  );
}
