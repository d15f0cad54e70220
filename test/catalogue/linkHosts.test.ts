/**
 * A link in the pane or the reference is one that an official may press. So every host was looked at by a person
 * before it came in: it is the publisher's own, or a register of DOIs. Pages that copy documents are not linked, however
 * handy: their content changes hands, and one of them turned into spam. Such a source keeps its title, number and place,
 * and no link.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFiles } from "./readData";

const ROOT = join(__dirname, "../..");

/** Hosts of links to sources, and whose they are. */
const REVIEWED: Record<string, string> = {
  "doi.org": "the register of DOIs",
  "en.ndrc.gov.cn": "国家发展改革委",
  "ghgprotocol.org": "GHG Protocol",
  "nkaza.github.io": "the author of the compactness index",
  "openstd.samr.gov.cn": "the national system of standards",
  "photovoltaic-software.com": "the publisher of the formula",
  "www.gov.cn": "the State Council",
  "www.gov.uk": "the British government",
  "www.ipcc-nggip.iges.or.jp": "IPCC",
  "www.lior-int.com": "the publisher of the formula",
  "www.london.gov.uk": "Greater London Authority",
  "www.mee.gov.cn": "生态环境部",
  "www.ndrc.gov.cn": "国家发展改革委",
  "www.thenatureofcities.com": "the publisher of the essay",
  "yangling.gov.cn": "the district's government",
};

/** Hosts in code and prose that are no sources: names of formats, this add-in, Microsoft, examples. */
const NO_SOURCE =
  /^(json-schema\.org|schemas\.(openxmlformats\.org|microsoft\.com)|www\.w3\.org|purl\.org|localhost|.*\.invalid|appsforoffice\.(microsoft\.com|cdn\.partner\.office365\.cn)|semver\.org|keepachangelog\.com|.*…|\$\{.*|)$/;

const LINK = /https?:\/\/([^/\s"'`<>)\]，。；:,]*)/g;

function hosts(text: string): string[] {
  return [...text.matchAll(LINK)].map(([, host = ""]) => host);
}

test("every link in the data leads to a host that was reviewed, and every reviewed host is in use", () => {
  const linked = dataFiles.flatMap(({ file, content }) =>
    hosts(JSON.stringify(content)).map((host) => ({ file, host })),
  );
  const strange = linked.filter(({ host }) => !(host in REVIEWED));
  expect(strange).toEqual([]);
  const used = new Set(linked.map(({ host }) => host));
  expect(Object.keys(REVIEWED).filter((host) => !used.has(host))).toEqual([]);
});

test("no other file that people see links anywhere else", () => {
  const inside = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file)));
  const files = [
    ...[...inside("src"), ...inside("docs")].filter((file) => /\.(tsx?|json|html|md)$/.test(file)),
    ...readdirSync(ROOT).filter((file) => /\.(md|xml)$/.test(file)),
  ];
  expect(files.length).toBeGreaterThan(500);
  const strange = files.flatMap((file) =>
    hosts(readFileSync(join(ROOT, file), "utf8"))
      .filter((host) => !(host in REVIEWED) && !NO_SOURCE.test(host))
      .map((host) => `${file}: ${host}`),
  );
  expect(strange).toEqual([]);
});
