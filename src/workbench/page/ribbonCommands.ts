/** The numbers that office.js knows the ribbon's event and its answer by. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

type EventHandler = (id: number, payload: unknown) => void;
type Answer = (response: unknown) => void;

/**
 * Buttons of the ribbon that run a function of the add-in: the classic channel of office.js, which finds the function
 * by what Office.actions.associate was told and passes it an event with completed().
 */
export class RibbonCommands {
  private handler: EventHandler | null = null;
  private lastId = 0;
  private readonly running = new Map<string, { done: () => void; fail: (error: Error) => void }>();

  /** The part of `window.external` that commands go through. */
  external() {
    this.handler = null;
    return {
      RegisterEvent: (id: number, _target: string, handler: EventHandler, done: (code: number) => void) => {
        if (id === COMMAND_INVOKED) this.handler = handler;
        done(0);
      },
      Execute: (id: number, parameters: unknown, answer: Answer) => {
        if (id !== COMMAND_COMPLETED) {
          throw new Error(`Method ${id} of the classic Office API is not implemented by this host`);
        }
        const [command, status] = listOf(parameters);
        this.complete(String(command), Number(status));
        answer(safeArray([0]));
      },
    };
  }

  get ready(): boolean {
    return this.handler !== null;
  }

  /** Resolves when the add-in's function says that it is done. */
  run(functionName: string, controlId: string): Promise<void> {
    const handler = this.handler;
    if (!handler) return Promise.reject(new Error("not ready"));
    const id = `command-${++this.lastId}`;
    return new Promise((done, fail) => {
      this.running.set(id, { done, fail });
      const source = JSON.stringify({ source: { id: controlId } });
      handler(COMMAND_INVOKED, safeArray([id, functionName, source]));
    });
  }

  private complete(id: string, status: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.done();
    else command?.fail(new Error(`code ${status}`));
  }
}

/** Excel for Windows hands lists over as COM arrays. */
const safeArray = (items: unknown[]) => Object.assign([...items], { toArray: () => items });

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : ((value as { toArray?(): unknown[] }).toArray?.() ?? []);
