import { plans } from "../../catalogue/plans";
import type { PlanId } from "../../catalogue/schema";
import { usePane } from "../pane";

interface PlanChoiceProps {
  label: string;
  value: PlanId;
  onChange: (plan: PlanId) => void;
}

/** By whose targets values are judged. */
export function PlanChoice({ label, value, onChange }: PlanChoiceProps) {
  const { say } = usePane();
  return (
    <label className="choose">
      {label}{" "}
      <select
        value={value}
        onChange={({ target }) => onChange(plans.find(({ id }) => id === target.value)?.id ?? value)}
      >
        {plans.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
