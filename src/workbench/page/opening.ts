import { refuseHuge } from "../open/fileSize";
import { lossLine } from "../open/losses";
import { OpenProblem } from "../open/problem";
import type { WorkbenchLanguage } from "../language";
import { ask, ProgressDialog } from "./dialog";
import { prepareReader, readInWorker } from "./readInWorker";
import { fill, type PageWords } from "./words";
import type { Workplace } from "./workplace";

/** Fetches what reads a file and what lays it out, while the person chooses one or the browser reads it. */
export function prepareOpening(): void {
  prepareReader();
  void Promise.all([import("../open/filling"), import("./gridRest")]).catch(() => undefined);
}

/** Opens a file that a person picked or dropped. Says what is wrong with it, and what can't be kept, before anything changes. */
export async function openFile(
  file: File,
  workplace: Workplace,
  words: PageWords,
  language: WorkbenchLanguage,
): Promise<boolean> {
  const stop = new AbortController();
  const title = fill(words.openingFile, { file: file.name });
  let progress = new ProgressDialog(title, words.cancel, () => stop.abort());
  try {
    refuseHuge(file.size);
    prepareOpening();
    await progress.say(words.reading);
    const bytes = await file.arrayBuffer().catch(() => {
      throw unreadable();
    });
    const { snapshot, losses, calculated } = await readInWorker({ bytes, name: file.name }, stop.signal);
    if (losses.length > 0) {
      progress.close();
      const goOn = await ask({
        title,
        lines: [words.notKept],
        items: losses.map((loss) => lossLine(loss, language)),
        choices: [
          { label: words.openAnyway, value: true },
          { label: words.cancel, value: false },
        ],
        otherwise: false,
      });
      if (!goOn) return false;
      progress = new ProgressDialog(title, words.cancel, () => stop.abort());
    }
    await progress.say(words.laying);
    if (stop.signal.aborted) return false;
    const name = file.name.replace(/\.[^.]*$/, "");
    const fresh = { settings: [], apiSettings: [], properties: {}, customProperties: [], protection: {} };
    await workplace.replace({ name, snapshot, calculated, at: Date.now(), unsaved: false, ...fresh });
    return true;
  } catch (error) {
    if (stop.signal.aborted) return false;
    progress.close();
    await ask({
      title: fill(words.notOpened, { file: file.name }),
      lines: [error instanceof OpenProblem ? error.in(language) : reasonOf(error), words.asBefore],
      choices: [{ label: words.understood, value: undefined }],
      otherwise: undefined,
    });
    return false;
  } finally {
    progress.close();
  }
}

/** A folder that was dropped, too, is a file to the browser until it is read. */
const unreadable = () =>
  new OpenProblem(
    "读不到其中的内容：可能是文件夹，或者文件已被移动、删除或占用。请选择一个文件再试。",
    "It can't be read: it may be a folder, or a file that was moved, deleted or is in use. Please choose a file and try again.",
  );

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
