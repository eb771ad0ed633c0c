//! What Firefox calls the folders that it brings along, in the languages of the window: a reader types what the window shows.
//!
//! The library has them in English. The window shows the words of `window.ftl` in their place, and a rule or a private folder
//! that was typed from there has to mean the same folder: a test of `words` holds both to each other.

/// By the name in the library: what else the folder is called.
pub(crate) const OWN_FOLDERS: [(&str, &[&str]); 4] = [
    (
        "Bookmarks Menu",
        &[
            "قائمة العلامات",
            "Lesezeichen-Menü",
            "Menú Marcadores",
            "Menu des marque-pages",
            "Menu Segnalibri",
            "ブックマークメニュー",
            "Menu Favoritos",
            "Меню закладок",
            "书签菜单",
        ],
    ),
    (
        "Bookmarks Toolbar",
        &[
            "شريط العلامات",
            "Lesezeichen-Symbolleiste",
            "Barra de herramientas de marcadores",
            "Barre personnelle",
            "Barra dei segnalibri",
            "ブックマークツールバー",
            "Barra de favoritos",
            "Панель закладок",
            "书签工具栏",
        ],
    ),
    (
        "Other Bookmarks",
        &[
            "العلامات الأخرى",
            "Weitere Lesezeichen",
            "Otros marcadores",
            "Autres marque-pages",
            "Altri segnalibri",
            "他のブックマーク",
            "Outros favoritos",
            "Другие закладки",
            "其他书签",
        ],
    ),
    (
        "Mobile Bookmarks",
        &[
            "علامات المحمول",
            "Mobile Lesezeichen",
            "Marcadores del móvil",
            "Marque-pages des appareils mobiles",
            "Segnalibri da dispositivi mobile",
            "モバイルのブックマーク",
            "Favoritos do celular",
            "Мобильные закладки",
            "移动设备上的书签",
        ],
    ),
];

/// What else an outermost folder of this name is called; nothing for one that Firefox does not bring along.
#[must_use]
pub fn other_folder_names(outermost: &str) -> &'static [&'static str] {
    OWN_FOLDERS.iter().find(|(name, _)| *name == outermost).map_or(&[], |(_, others)| others)
}
