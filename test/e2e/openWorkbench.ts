import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
  chromium,
} from "playwright-core";
import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import { listen, workbenchServer } from "../../src/workbench/server";

const { findBrowser } = require("../../tools/browser.cjs");

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

const root = join(__dirname, "../..");
const results = join(root, "test-results");

export interface OpenWorkbench {
  page: Page;
  pane: FrameLocator;
  /** Everything that should not have happened: errors, and requests to elsewhere. */
  troubles: string[];
  /** Keeps a picture for people to look at. */
  picture(name: string): Promise<Buffer>;
}

/** A browser and a server of its own, for one test file. */
export class Stage {
  private browser!: Browser;
  private server!: Server;
  private address = "";

  async open(): Promise<void> {
    mkdirSync(results, { recursive: true });
    this.server = workbenchServer(root);
    this.address = `http://localhost:${await listen(this.server, 0)}`;
    this.browser = await chromium.launch(findBrowser());
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.server?.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** A fresh workbook, with the add-in ready beside it; `early` is what a person does before the grid has come. */
  async workbench({
    query = "",
    early,
    ...options
  }: BrowserContextOptions & {
    query?: string;
    early?: (pane: FrameLocator) => Promise<void>;
  } = {}): Promise<OpenWorkbench> {
    const context = await this.browser.newContext({
      viewport: { width: 1400, height: 850 },
      locale: query === "" ? "zh-CN" : "en-US",
      ...options,
    });
    const page = await context.newPage();
    // A busy machine is no fault of the code.
    page.setDefaultTimeout(60_000);
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => troubles.push(`error: ${error.stack ?? error.message}`));
    page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.address}/`) && !/^(blob|data):/.test(url))
        troubles.push(`elsewhere: ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
    const pane = page.frameLocator("#pane iframe");
    const earlyDone = early && (await this.holdingTheGrid(page, () => early(pane)));
    await page.goto(`${this.address}/${query}`, { waitUntil: "commit" });
    await earlyDone?.();
    await page.waitForFunction(() => window.workbench);
    await page.evaluate(() => window.workbench.ready);
    await pane.getByRole("navigation").waitFor();
    return {
      page,
      pane,
      troubles,
      picture: (name) => page.screenshot({ path: join(results, `${name}.png`) }),
    };
  }
  /** Keeps the grid's scripts back; what is returned does the work that shall come before them, and lets them go. */
  private async holdingTheGrid(page: Page, work: () => Promise<void>): Promise<() => Promise<void>> {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/engine\.\w+\.js$/, (route) => released.then(() => route.continue()));
    return async () => {
      await work();
      expect(await page.evaluate(() => "workbench" in window)).toBe(false);
      release();
    };
  }
}
