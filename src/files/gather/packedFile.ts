import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { ZipEntry } from "../zipEntries";

/** Packs a third faster than the usual level and hardly larger; where the platform has no packer of its own. */
const LEVEL = 3;

/** A part that is being written. What it resolves to has left the memory of whoever waits for it. */
export interface OpenPart {
  push(chunk: Uint8Array<ArrayBuffer>, final?: boolean): Promise<void>;
}

/** A zip written part by part. Ends with end(). */
export class PackedFile {
  private readonly chunks: Uint8Array[] = [];
  private readonly whole: Promise<void>;
  private readonly zip: Zip;

  constructor() {
    let zip!: Zip;
    this.whole = new Promise((resolve, reject) => {
      zip = new Zip((error, chunk, final) => {
        if (error) return reject(error);
        this.chunks.push(chunk);
        if (final) resolve();
      });
    });
    this.zip = zip;
  }

  begin(name: string): OpenPart {
    const part = hasPacker() ? new PackedByPlatform(name) : new ZipDeflate(name, { level: LEVEL });
    this.zip.add(part);
    return {
      push: (chunk, final = false) => {
        part.push(chunk, final);
        return part instanceof PackedByPlatform ? part.written : Promise.resolve();
      },
    };
  }

  async add(name: string, contents: Iterable<Uint8Array<ArrayBuffer>>): Promise<void> {
    const part = this.begin(name);
    for (const content of contents) await part.push(content);
    await part.push(new Uint8Array(0), true);
  }

  /** A part of another zip, packed as it is there. */
  copy(zip: Uint8Array, { name, checksum, size, method, at, packed }: ZipEntry): void {
    const head = new DataView(zip.buffer, zip.byteOffset + at, 30);
    const begin = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    const part = new ZipPassThrough(name);
    part.compression = method;
    this.zip.add(part);
    part.push(zip.subarray(begin, begin + packed), false);
    Object.assign(part, { crc: checksum, size });
    part.ondata(null, new Uint8Array(0), true);
  }

  async end(): Promise<Uint8Array> {
    this.zip.end();
    await this.whole;
    const whole = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

/** Packed by the platform, beside this thread and many times faster than in it. */
class PackedByPlatform extends ZipPassThrough {
  written: Promise<void> = Promise.resolve();
  private readonly packer = new CompressionStream("deflate-raw");
  private readonly writer = this.packer.writable.getWriter();

  constructor(name: string) {
    super(name);
    this.compression = 8;
    this.handOn().catch((thrown: Error) => this.ondata(thrown as never, new Uint8Array(0), true));
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.written = this.writer.write(chunk);
    if (final) this.written = this.writer.close();
  }

  private async handOn(): Promise<void> {
    const reader = this.packer.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      this.ondata(null, next.value, false);
    this.ondata(null, new Uint8Array(0), true);
  }
}

let has: boolean | undefined;

function hasPacker(): boolean {
  return (has ??= canPack());
}

/** Some browsers have a packer without the way that zips need. */
function canPack(): boolean {
  try {
    return new CompressionStream("deflate-raw") !== undefined;
  } catch {
    return false;
  }
}
