/**
 * 等线, the font of a fresh Chinese workbook, is only where Office is. Elsewhere the nearest font of the system
 * takes its name, so that sheets look and break their lines much as in Excel.
 */
const stand = {
  family: "等线",
  regular: [
    "DengXian",
    "等线",
    "Microsoft YaHei",
    "PingFangSC-Regular",
    "PingFang SC",
    "NotoSansCJKsc-Regular",
    "Noto Sans CJK SC",
    "NotoSansSC-Regular",
    "Noto Sans SC",
    "SourceHanSansSC-Regular",
    "WenQuanYi Micro Hei",
  ],
  bold: [
    "DengXian-Bold",
    "DengXian Bold",
    "等线 Bold",
    "Microsoft YaHei Bold",
    "PingFangSC-Semibold",
    "NotoSansCJKsc-Bold",
    "Noto Sans CJK SC Bold",
    "NotoSansSC-Bold",
    "Noto Sans SC Bold",
    "SourceHanSansSC-Bold",
    "WenQuanYi Micro Hei",
  ],
};

/** Must be there before the grid first draws, because a canvas does not redraw when a font arrives. */
export async function loadFonts(): Promise<void> {
  const local = (names: string[]) => names.map((name) => `local("${name}")`).join(", ");
  const faces = [
    new FontFace(stand.family, local(stand.regular), { weight: "400" }),
    new FontFace(stand.family, local(stand.bold), { weight: "700" }),
  ];
  for (const face of faces) document.fonts.add(face);
  // Where the system has none of them, it falls back as it always would.
  await Promise.allSettled(faces.map((face) => face.load()));
}
