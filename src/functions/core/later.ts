import { notAvailable } from "./errors";

/**
 * A part that few calls need, loaded beside the start-up scripts as soon as the add-in starts and once for the session.
 * A function asks for it where it needs it and goes on as if it were there; should it not be, the part itself is thrown,
 * and whoever called the function calls it anew when the part has come.
 */
export class Later<T> {
  private loaded: T | null = null;
  private coming: Promise<void> | null = null;
  /** Settles when the first attempt is over, whether or not it succeeded. */
  readonly ready: Promise<void>;

  constructor(private readonly fetchPart: () => Promise<T>) {
    this.ready = this.load().catch(() => undefined);
  }

  get part(): T {
    if (!this.loaded) throw this;
    return this.loaded;
  }

  /** For hosts that have it at hand. */
  set part(part: T) {
    this.loaded = part;
  }

  /** Should it not arrive, the next call asks for it again. */
  load(): Promise<void> {
    this.coming ??= this.fetchPart().then((part) => {
      this.loaded = part;
    });
    return this.coming.catch((reason: unknown) => {
      this.coming = null;
      throw reason;
    });
  }
}

/** Calls f, and anew when a part that it needs has come. Excel waits for the promise by itself. */
export function whenAtHand<T>(f: () => T): T | Promise<T> {
  const again = (thrown: unknown): Promise<T> => {
    if (!(thrown instanceof Later)) throw thrown;
    return thrown.load().then(() => whenAtHand(f), unreachable);
  };
  try {
    const result = f();
    return result instanceof Promise ? (result.catch(again) as Promise<T>) : result;
  } catch (thrown) {
    return again(thrown);
  }
}

function unreachable(): never {
  throw notAvailable({
    zh: "所需的组件未能载入，请检查网络后重新计算",
    en: "a part could not be loaded; check the network and recalculate",
  });
}
