//! What a person could do with bookmarks, at random, a thousand times faster: pages and folders saved, renamed, moved and
//! deleted. The same seed does the same.

/// What is done is the same in every browser; how, its part in front of this says: `all`, `create`, `move`, `rename`, `remove`.
const USE: &str = r#"
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = (count) => Math.floor(random() * count);
const one = (list) => list[below(list.length)];
let { tops, folders, pages } = await all();
const anywhere = () => one([...tops, ...folders]);
for (let step = 0; step < count; step++) {
  const what = random();
  if (pages.length < 40 || (what < 0.35 && pages.length < 400))
    pages.push(await create(anywhere(), `Page ${below(1000)}`, `https://site${below(50)}.example/${seed >>> 0}`));
  else if (what < 0.4) folders.push(await create(anywhere(), `Folder ${below(20)}`));
  else if (what < 0.55) await rename(one(pages), `Renamed ${step}`);
  else if (what < 0.75) await move(one(pages), anywhere());
  else if (what < 0.78 && folders.length > 0) await rename(one(folders), `Folder ${below(20)}`);
  else if (what < 0.8 && folders.length > 20) {
    await remove(one(folders));
    ({ folders, pages } = await all());
  } else await remove(pages.splice(below(pages.length), 1)[0]);
}"#;

const CHROMIUM: &str = r"
const all = async () => {
  const found = { tops: [], folders: [], pages: [] };
  const visit = (node, depth) => {
    if (depth === 1) found.tops.push(node.id);
    if (depth > 1) (node.url ? found.pages : found.folders).push(node.id);
    (node.children ?? []).forEach((child) => visit(child, depth + 1));
  };
  visit((await chrome.bookmarks.getTree())[0], 0);
  return found;
};
const create = async (parentId, title, url) => (await chrome.bookmarks.create({ parentId, title, url })).id;
const move = (id, parentId) => chrome.bookmarks.move(id, { parentId, index: 0 });
const rename = (id, title) => chrome.bookmarks.update(id, { title });
const remove = (id) => chrome.bookmarks.removeTree(id);";

const FIREFOX: &str = r"
const all = async () => {
  const tops = ['toolbar_____', 'menu________', 'unfiled_____'];
  const found = { tops, folders: [], pages: [] };
  const visit = (node) => {
    if (!tops.includes(node.guid)) (node.typeCode === 2 ? found.folders : found.pages).push(node.guid);
    (node.children ?? []).forEach(visit);
  };
  for (const top of tops) visit(await PlacesUtils.promiseBookmarksTree(top));
  return found;
};
const create = async (parentGuid, title, url) =>
  (await PlacesUtils.bookmarks.insert(url ? { parentGuid, title, url } : { parentGuid, title, type: 2 })).guid;
const move = (guid, parentGuid) => PlacesUtils.bookmarks.update({ guid, parentGuid, index: 0 });
const rename = (guid, title) => PlacesUtils.bookmarks.update({ guid, title });
const remove = (guid) => PlacesUtils.bookmarks.remove(guid);";

/// The body of an asynchronous function that does `count` things, for an extension of Chromium.
#[must_use]
pub fn in_chromium(seed: u32, count: usize) -> String {
    format!("let seed = {seed}; const count = {count}; {CHROMIUM} {USE}")
}

/// The same for a script with Firefox's own rights.
#[must_use]
pub fn in_firefox(seed: u32, count: usize) -> String {
    format!("let seed = {seed}; const count = {count}; {FIREFOX} {USE}")
}
