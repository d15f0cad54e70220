import { unzipSync } from "fflate";
import { OpenProblem } from "./problem";
import { utf16Of } from "./utf16";

export type FileKind = "xlsx" | "ods" | "csv";

/** What the file is by what it holds; its name decides only among texts. Throws where it can't be opened at all. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw empty();
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw isEncrypted(bytes) ? passwordProtected() : oldFormat();
  if (isBareOldFormat(bytes)) throw oldFormat();
  if (startsWith(bytes, [0x50, 0x4b])) {
    return isOpenDocument(bytes) ? "ods" : "xlsx";
  }
  if (isText(bytes) && /\.(csv|tsv|txt)$/i.test(name)) return "csv";
  throw unknown(bytes, name);
}

/** Excel 2 to 4 had no container around the workbook. */
const isBareOldFormat = (bytes: Uint8Array) =>
  [0x00, 0x02, 0x04].some((version) => startsWith(bytes, [0x09, version, version === 0 ? 0x04 : 0x06, 0x00]));

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Its kind should stand first in the file, but not every program writes it there. */
function isOpenDocument(bytes: Uint8Array): boolean {
  if (latin(bytes.subarray(0, 120)).includes("application/vnd.oasis.opendocument")) return true;
  const names = new Set<string>();
  try {
    unzipSync(bytes, { filter: ({ name }) => !names.add(name) });
  } catch {
    return false;
  }
  return names.has("mimetype") && names.has("content.xml") && !names.has("[Content_Types].xml");
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Both old workbooks and encrypted new ones come in the same container; a new one holds the encrypted package. */
function isEncrypted(bytes: Uint8Array): boolean {
  const mark = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** UTF-16 mostly begins with a mark; any other text has no zero bytes. */
function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return true;
  return !bytes.subarray(0, 65_536).includes(0);
}

const empty = () =>
  new OpenProblem("文件是空的（0 字节），没有可打开的内容。", "The file is empty (0 bytes).");

export const passwordProtected = () =>
  new OpenProblem(
    "文件设有打开密码，试用台不能解密。请在原软件中去掉密码（Excel：文件 → 信息 → 保护工作簿 → 用密码进行加密，清空）后再打开。",
    "The file is protected by a password, which the workbench can't undo. Please remove the password where it was made (Excel: File → Info → Protect Workbook → Encrypt with Password, cleared) and open it again.",
  );

const oldFormat = () =>
  new OpenProblem(
    "这是旧版 .xls 工作簿，试用台打不开。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。",
    "This is an old .xls workbook, which the workbench can't open. Please save it as .xlsx in Excel or WPS first.",
  );

/** What files bear the name of a workbook and are something else, by how they begin. */
const impostors: [begin: RegExp, chinese: string, english: string][] = [
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP)/, "图片", "a picture"],
  [/^%PDF/, "PDF 文档", "a PDF document"],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, "压缩包（请先解压）", "an archive (please unpack it first)"],
  [
    /^(\xef\xbb\xbf)?\s*<\?xml[^]*?(<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet)/i,
    "XML 电子表格 2003（请在 Excel 或 WPS 中打开，另存为 .xlsx）",
    "an XML spreadsheet of 2003 (please open it in Excel or WPS and save it as .xlsx)",
  ],
  [/^\{\\rtf/, "文字处理文档（RTF）", "a text document (RTF)"],
  [
    /^(\xef\xbb\xbf)?\s*(MIME-Version:|<(!doctype\s+html|html|table|meta|head))/i,
    "网页（请在 Excel 或 WPS 中打开，另存为 .xlsx）",
    "a web page (please open it in Excel or WPS and save it as .xlsx)",
  ],
];
const plainText = [
  "文字（如是逗号分隔的表，请把扩展名改为 .csv）",
  "plain text (if it is a table separated by commas, please name it .csv)",
] as const;

function unknown(bytes: Uint8Array, name: string): OpenProblem {
  const begin = latin(bytes.subarray(0, 200));
  const found = impostors.find(([start]) => start.test(begin));
  const [chinese, english] = found?.slice(1) ?? (isText(bytes) ? plainText : []);
  return new OpenProblem(
    `“${name}”不是可打开的工作簿${chinese ? `，内容是${chinese}` : ""}。可以打开 .xlsx、.xlsm、.ods 和 .csv 文件。`,
    `“${name}” is not a workbook that can be opened${english ? `: it is ${english}` : ""}. Files of type .xlsx, .xlsm, .ods and .csv can.`,
  );
}
