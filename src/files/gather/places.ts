/** What an office says of a version: 修订版, 上报稿, 盖章件. */
const SAID_OF_IT =
  "(?:修改|修订|更新|报送|上报|报批|送审|审定|审核|征求意见|反馈|校核|核对|盖章|签章|电子|正式|最终|最新|初|终|定)[稿版件]|" +
  "最终|最新|修改|修订|更新|已?盖章|副本(?:\\s*\\d+)?|复制|copy(?:\\s*\\d+)?|final|v\\d+(?:\\.\\d+)*|第[一二三四五六七八九十\\d]+[版稿]";
/** Marks of version that people put behind a file's name: 副本, (1), 最终版, v2, 20250301. */
const VERSION = new RegExp(
  `[\\s_\\-–—·.]*(?:[（(【[]\\s*(?:${SAID_OF_IT}|\\d{1,3}|新版?|旧版?|\\d+(?:\\.\\d+)*版?)\\s*[)）】\\]]|` +
    `${SAID_OF_IT}|新版|旧版|20\\d{2}[-._年]?\\d{2}[-._月]?\\d{2}日?)$`,
  "i",
);
/** Names that every office gives its file; then the folder says whose it is. */
const COMMON =
  /^(?:附件?|附表|指标|规划|国土空间|总体|详细|专项|市级|省级|县级|乡镇级?|国家级?|双碳|数据|表格?|体系|汇总|报送|填报|模板|上报|现状|目标|年度|统计|一览|清单|book|sheet|data|table|template|indicators?|report|return|工作簿|新建|xlsx?|microsoft|excel|worksheet|[\s\d_\-–—.()（）年月]|市|省|县|区)*$/i;

function parts(file: string): { folders: string[]; stem: string } {
  const folders = file.replace(/\\/g, "/").split("/");
  let stem = folders
    .pop()!
    .replace(/\.[^.]*$/, "")
    .normalize("NFKC")
    .trim();
  for (let i = 0; i < 4; i += 1) {
    const shorter = stem.replace(VERSION, "").trim();
    if (shorter === "" || shorter === stem) break;
    stem = shorter;
  }
  return { folders, stem };
}

/** Who reports, as far as the file's name tells: without marks of version, with the folder where the name is everybody's. */
export function placeOf(file: string): string {
  const { folders, stem } = parts(file);
  const folder = folders[folders.length - 1];
  return COMMON.test(stem) && folder ? `${folder}/${stem}` : stem;
}

/** Two files with one key are two versions from one place. */
export function keyOf(file: string): string {
  const { folders, stem } = parts(file);
  // Returns of two years often lie in a folder each.
  const dated = folders.filter((folder) => /(?:19|20)\d{2}/.test(folder));
  return (COMMON.test(stem) ? [...folders, stem] : [...dated, stem]).join("/").toLowerCase();
}
