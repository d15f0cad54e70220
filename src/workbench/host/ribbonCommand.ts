import type { AddinRuntime } from "./services";

/** The number of the event by which the host asks for a button's function. */
const commandInvoked = 39;

let lastCommand = 0;

/**
 * Presses a ribbon button that runs a function. Resolves when the function has called event.completed(); rejects
 * when the add-in has no function of that name.
 */
export function pressButton(runtime: AddinRuntime, functionName: string, controlId: string): Promise<void> {
  const handler = runtime.classicHandlers.get(commandInvoked);
  if (!handler) return Promise.reject(new Error("The add-in has not started yet"));
  const command = `command${++lastCommand}`;
  return new Promise((resolve, reject) => {
    runtime.commandsRunning.set(command, (status) => {
      runtime.commandsRunning.delete(command);
      if (status === 0) resolve();
      else reject(new Error(`The add-in has no function ${functionName} (${status})`));
    });
    const event = JSON.stringify({ source: { id: controlId } });
    handler(commandInvoked, { toArray: () => [command, functionName, event] });
  });
}

/** Tells the add-in that its pane was shown or hidden by the host. */
export function visibilityEntry(visibility: "Hidden" | "Visible") {
  return {
    messageCategory: 65536,
    messageType: 65539,
    targetId: "",
    message: JSON.stringify({ visibility }),
  };
}
