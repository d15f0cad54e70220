import type { Book } from "../book/book";
import { dispatch } from "./dispatcher";
import { HostError } from "../hostError";
import { WorkbookObject } from "../model/workbook";
import { type Library, knownProperty } from "./libraryNames";
import { type EventEntry, PathType, type RequestBody } from "../protocol";
import { References } from "../model/references";
import { type AddinRuntime, service } from "./services";

/** One exchange with the add-in, as the host saw it. */
export interface RequestRecord {
  /** Counts from 1. */
  number: number;
  actions: number;
  /** Bytes of the JSON that came in and went out. */
  bytesIn: number;
  bytesOut: number;
  /** Time that the host took, without office.js. */
  milliseconds: number;
  /** The code of the error that the request ended with. */
  error: string | null;
}

/** Excel on the web refuses more than this in a request or a response. */
const mostBytes = 5 * 1024 * 1024;

interface HttpRequest {
  body: RequestBody | string;
}

interface BridgeMessage {
  id: number;
  type: number;
  flags?: number;
  message: HttpRequest;
}

/** "afterwards": the request is carried out, and its answer is lost on the way back. */
type FailWhen = (request: { number: number; body: RequestBody }) => boolean | "afterwards";

/** What office.js finds on the other side of its bridge. */
export class Host {
  readonly requests: RequestRecord[] = [];
  readonly references = new References();
  /** Where messages to the add-in go; office.js puts itself here when it starts. */
  toAddin: ((message: string) => void) | null = null;
  /** The add-in's Excel, which knows the name of every property that there is; office.js brings it when it starts. */
  library: () => Library | undefined = () => undefined;
  private failWhen: FailWhen | null = null;
  private lastNumber = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly root: WorkbookObject;

  constructor(
    readonly book: Book,
    readonly runtime: AddinRuntime,
  ) {
    this.root = new WorkbookObject(book, this.references);
  }

  /** Makes requests fail on their way: the n-th from now on, or those that a test picks; null for none. */
  failRequest(which: number | FailWhen | null): void {
    const before = this.lastNumber;
    this.failWhen = typeof which === "number" ? ({ number }) => number === before + which : which;
  }

  /** A message from office.js. Requests are answered one after the other. */
  receive(text: string): void {
    const message = JSON.parse(text) as BridgeMessage;
    if (message.type !== 1) return;
    this.queue = this.queue.then(async () => {
      const answer = await this.answer(message.message, message.flags ?? 0);
      this.toAddin?.(JSON.stringify({ id: message.id, type: 2, message: answer }));
      await this.book.events?.flush();
    });
  }

  /** Hands events over to the add-in. */
  emit(entries: EventEntry[]): void {
    if (entries.length > 0) this.toAddin?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** Resolves when everything that came in so far is answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  private async answer(request: HttpRequest, flags: number) {
    const started = performance.now();
    const body = typeof request.body === "string" ? (JSON.parse(request.body) as RequestBody) : request.body;
    const record: RequestRecord = {
      number: 0,
      actions: body.Actions.length,
      bytesIn: bytesOf(JSON.stringify(body)),
      bytesOut: 0,
      milliseconds: 0,
      error: null,
    };
    if (isOwn(body)) {
      record.number = ++this.lastNumber;
      this.requests.push(record);
    }
    const reply = await this.reply(body, record, flags);
    record.bytesOut = bytesOf(reply.body);
    record.milliseconds = performance.now() - started;
    if (record.bytesOut > mostBytes) {
      record.error = "ResponsePayloadSizeLimitExceeded";
      return refusal(400, record.error, "The response payload size has exceeded the limit.");
    }
    return reply;
  }

  private async reply(body: RequestBody, record: RequestRecord, flags: number) {
    if (record.bytesIn > mostBytes) {
      record.error = "RequestPayloadSizeLimitExceeded";
      return refusal(400, record.error, "The request payload size has exceeded the limit.");
    }
    const fails = record.number > 0 && this.failWhen?.({ number: record.number, body });
    const lost = () => {
      record.error = "GeneralException";
      return refusal(500, "GeneralException", "There was an internal error while processing the request.");
    };
    if (fails && fails !== "afterwards") return lost();
    try {
      if (record.number > 0) await this.book.cellEditing.admit(flags);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      record.error = error.code;
      return refusal(error.httpStatus, error.code, error.message);
    }
    this.runtime.inRequest = true;
    this.book.grid.calculation.held = true;
    this.runtime.changed = false;
    try {
      const response = await dispatch(body, {
        root: this.root,
        service: (name) => service(name, this.runtime),
        references: this.references,
        hold: (object) => {
          for (const range of object.tracked) this.book.live.track(range);
        },
        release: (object) => {
          for (const range of object.tracked) this.book.live.release(range);
        },
        act: (work) => {
          this.runtime.acting = this.book.grid.withoutUndo = true;
          try {
            return work();
          } finally {
            this.runtime.acting = this.book.grid.withoutUndo = false;
          }
        },
        known: (className, property) => knownProperty(this.library(), className, property),
        settle: async () => {
          if (!this.book.calculationSuspended) await this.book.grid.settle();
        },
      });
      this.book.calculationSuspended = false;
      await this.book.grid.settle();
      if (fails) return lost();
      record.error = response.Error?.Code ?? null;
      return { statusCode: 200, headers: {}, body: JSON.stringify(response) };
    } catch (fault) {
      record.error = "GeneralException";
      return refusal(500, "GeneralException", `The host failed: ${String(fault)}`);
    } finally {
      this.runtime.inRequest = false;
      this.book.grid.calculation.held = false;
      this.book.calculationSuspended = false;
      if (this.runtime.changed) this.book.grid.forgetUndo();
    }
  }
}

/** What the add-in asks for itself, unlike what office.js does for its own sake when it starts. */
const isOwn = (body: RequestBody) =>
  Object.values(body.ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.NewObject);

const refusal = (statusCode: number, code: string, message: string) => ({
  statusCode,
  headers: {},
  body: JSON.stringify({ error: { code, message } }),
});

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;
