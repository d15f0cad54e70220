// What the pane may load and whom it may ask, written into the page itself, so that any plain file server serves it too.
const { officeJsUrl } = require("./officeJs.cjs");

/** Microsoft's own servers, which office.js loads its parts from and reports to. */
const MICROSOFT = {
  global: ["https://*.microsoft.com", "https://*.office.com", "https://*.office.net"],
  china: ["https://*.office365.cn", "https://*.office.cn", "https://*.partner.office365.cn"],
  self: [],
};

/** On a Mac and an iPad office.js speaks to Excel by way of this address, which never leaves the machine. */
const BRIDGE = ["http://document.localhost", "https://document.localhost"];

/**
 * For "global", "china" or "self". No script of others, none written into the page, no evaluated text. Styles may be
 * written into the page, because the controls make theirs so.
 */
exports.contentPolicy = (office) => {
  const url = officeJsUrl(office);
  const scripts = url.startsWith("https:") ? [new URL(url).origin] : [];
  const microsoft = MICROSOFT[office];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    ["connect-src 'self'", ...microsoft, ...BRIDGE].join(" "),
    ["frame-src 'self'", ...microsoft, ...BRIDGE].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};
