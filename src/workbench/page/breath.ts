/** A moment in which the browser does what is more urgent: answers what was pressed, draws, runs the pane's own script. */
export const breath = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve);
  });
