// The manifest in the repository points at the development server; a build for elsewhere gets its own address.
const DEV_URL = "https://localhost:3000";

/** The manifest with every address of the development server replaced. `url` must be https. */
exports.manifestFor = (xml, url) => {
  if (!/^https:\/\/[^\s/]+/.test(url)) throw new Error(`ADDIN_URL must begin with https://, not "${url}"`);
  return xml.split(DEV_URL).join(url.replace(/\/$/, ""));
};
