import type { ValueColumn } from "../../excel/check/checkReport";
import { usePane } from "../pane";

interface ColumnChoiceProps {
  label: string;
  value: ValueColumn | null;
  available: readonly ValueColumn[];
  onChange: (column: ValueColumn | null) => void;
}

/** Which of the form's values it is. */
export function ColumnChoice({ label, value, available, onChange }: ColumnChoiceProps) {
  const { words } = usePane();
  return (
    <label className="choose">
      {label}{" "}
      <select
        value={value ?? ""}
        onChange={({ target }) => onChange((target.value || null) as ValueColumn | null)}
      >
        <option value="">{words.mine.none}</option>
        {available.map((column) => (
          <option key={column} value={column}>
            {words.mine.columns[column]}
          </option>
        ))}
      </select>
    </label>
  );
}
