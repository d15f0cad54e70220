// Where the pane takes Microsoft's office.js from. It is never part of the add-in's own files.
const URLS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  // For networks without either: the operator puts Microsoft's files into office-js/ beside taskpane.html.
  self: "office-js/office.js",
};

exports.OFFICE_JS_URLS = URLS;

/** URL for "global", "china" (21Vianet) or "self". Throws on anything else, naming the choices. */
exports.officeJsUrl = (choice) => {
  const url = URLS[choice];
  if (!url) throw new Error(`OFFICE_JS is "${choice}"; choose one of: ${Object.keys(URLS).join(", ")}`);
  return url;
};
