import type { Lender } from "./lending";

/**
 * Runs in the pane, before office.js, and hands it what it finds inside Excel: `window.external` and a bridge for
 * messages. Both belong to the page around the pane.
 */
(window.parent as Window & { lendTo?: Lender }).lendTo?.(window);
