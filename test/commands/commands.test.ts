import type { onNavigate, Wish } from "../../src/taskpane/wantedView";

type Action = (event: { completed(): void }) => Promise<void>;

/** The little of Office that a ribbon button touches. */
async function ribbon(showAsTaskpane: () => Promise<void>) {
  const actions = new Map<string, Action>();
  Object.assign(globalThis, {
    Office: {
      onReady: (then: () => void) => Promise.resolve().then(then),
      actions: { associate: (name: string, action: Action) => void actions.set(name, action) },
      addin: { showAsTaskpane },
    },
  });
  jest.resetModules();
  const navigation = await import("../../src/taskpane/wantedView");
  await import("../../src/commands/commands");
  await Promise.resolve();
  const wishes: Wish[] = [];
  (navigation.onNavigate as typeof onNavigate)((wish) => wishes.push(wish));
  return { actions, wishes };
}

test("the 检查 button asks for a check, shows the pane and tells Excel that it is done", async () => {
  const shown = jest.fn(async () => undefined);
  const { actions, wishes } = await ribbon(shown);
  const completed = jest.fn();
  await actions.get("checkWorkbook")!({ completed });
  expect(wishes).toEqual([{ view: "check", check: true }]);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("Excel is told that the button is done even when the pane cannot be shown", async () => {
  const { actions } = await ribbon(() => Promise.reject(new Error("refused")));
  const completed = jest.fn();
  await expect(actions.get("checkWorkbook")!({ completed })).rejects.toThrow("refused");
  expect(completed).toHaveBeenCalledTimes(1);
});
