import type { Host } from "./host";
import type { AddinRuntime, InvocationResult } from "./services";

/** The functions that an add-in gave to CustomFunctions.associate, by id. */
export function associations(window: object): (id: string) => ((...args: unknown[]) => unknown) | undefined {
  const runtime = (window as { CustomFunctions?: { _association?: { mappings?: Record<string, unknown> } } })
    .CustomFunctions;
  return (id) => {
    const found =
      runtime?._association?.mappings?.[id] ?? runtime?._association?.mappings?.[id.toUpperCase()];
    return typeof found === "function" ? (found as (...args: unknown[]) => unknown) : undefined;
  };
}

const functionsCategory = 1;
const invocationType = 1000;
/** Errors in the arguments reach the function. */
const errorsAllowed = 4;

let lastInvocation = 0;

/** Asks office.js for the result of a function. It answers in batches, at most every half second. */
export function invokeThroughOffice(
  host: Host,
  runtime: AddinRuntime,
  id: string,
  args: unknown[],
): Promise<InvocationResult> {
  const number = ++lastInvocation;
  return new Promise((resolve) => {
    runtime.invocations.set(number, resolve);
    host.emit([
      {
        messageCategory: functionsCategory,
        messageType: invocationType,
        targetId: "",
        message: JSON.stringify([number, id, args, "Sheet1!A1", errorsAllowed]),
      },
    ]);
  });
}
