//! The commands as TypeScript, so that the page cannot call what does not exist.

use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::{
    commands::{
        asking, background, changes, companions, conversations, errands, export, library, listing, models, newest,
        pages, quick, rules, settings, sources,
    },
    dropping::DragView,
};

/// All commands, with their types.
pub fn builder() -> Builder<tauri::Wry> {
    let builder = Builder::new().disable_serde_phases().error_handling(ErrorHandlingMode::Throw);
    builder.typ::<DragView>().commands(collect_commands![
        library::start,
        library::repair,
        library::status,
        background::background,
        background::keep_watching,
        background::stay_open,
        background::start_with_computer,
        background::pause,
        background::go_on,
        background::place_left,
        background::let_go,
        errands::errand,
        errands::import_opened,
        sources::sources,
        sources::choose_sources,
        sources::import_file,
        sources::preview_dropped,
        sources::import_dropped,
        sources::try_sample,
        companions::companions,
        companions::let_companions,
        companions::add_companion,
        asking::ask,
        asking::would_send,
        asking::agree,
        asking::stop,
        asking::open,
        asking::open_in_its_browser,
        conversations::conversations,
        conversations::conversation,
        conversations::search_conversations,
        conversations::rename_conversation,
        conversations::export_conversation,
        conversations::rate,
        conversations::delete_conversation,
        export::export_bookmarks,
        export::export_some,
        export::save_picture,
        listing::list,
        listing::listed_ids,
        listing::groups,
        listing::rows,
        listing::columns,
        listing::details,
        listing::copies,
        listing::similar,
        listing::map,
        listing::as_text,
        changes::changes,
        changes::open_changed,
        rules::rules,
        rules::check_rule,
        rules::leave_out,
        rules::let_in,
        models::models,
        models::fetch_model,
        models::stop_fetching,
        models::use_model,
        models::remove_model,
        pages::pages_view,
        pages::change_pages,
        pages::estimate_pages,
        pages::start_pages,
        pages::pause_pages,
        pages::stop_pages,
        pages::forget_pages,
        pages::page,
        pages::read_page,
        pages::forget_page,
        pages::page_health,
        pages::export_health,
        pages::open_archived,
        quick::find,
        quick::show_quick,
        quick::hide_quick,
        quick::ask_in_window,
        quick::shortcut,
        quick::change_shortcut,
        settings::settings,
        settings::change_settings,
        settings::forget_habit,
        settings::test_provider,
        settings::local_models,
        settings::models_of,
        newest::newest,
        newest::open_newest,
    ])
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::PathBuf};

    use specta_typescript::Typescript;

    /// A command that no window may use is of no use, and one that is none was misspelt.
    #[test]
    fn every_command_is_allowed_to_a_window() {
        let allowed: BTreeSet<String> = ["window", "quick"]
            .map(|name| fs::read_to_string(format!("capabilities/{name}.json")).unwrap())
            .iter()
            .flat_map(|text| text.split('"').filter_map(|word| Some(word.strip_prefix("allow-")?.replace('-', "_"))))
            .collect();
        let fresh = std::env::temp_dir().join(format!("dogear-commands-{}.ts", std::process::id()));
        super::builder().export(Typescript::default(), &fresh).unwrap();
        let text = fs::read_to_string(&fresh).unwrap();
        fs::remove_file(&fresh).unwrap();
        let called = text.split("__TAURI_INVOKE").filter_map(|call| call.split_once("(\"")?.1.split('"').next());
        let commands: BTreeSet<String> = called.map(str::to_owned).collect();
        assert_eq!(allowed, commands);
    }

    /// The committed file is what these types give. `cargo xtask bindings` rewrites it.
    #[test]
    fn bindings_are_up_to_date() {
        let committed = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/backend/tauri/bindings.ts");
        let fresh = std::env::temp_dir().join(format!("dogear-bindings-{}.ts", std::process::id()));
        super::builder().export(Typescript::default(), &fresh).unwrap();
        let text = fs::read_to_string(&fresh).unwrap();
        fs::remove_file(&fresh).unwrap();
        if std::env::var_os("DOGEAR_WRITE_BINDINGS").is_some() {
            fs::write(&committed, text).unwrap();
            return;
        }
        let before = fs::read_to_string(&committed).unwrap_or_default();
        assert!(before == text, "{} is out of date: run `cargo xtask bindings`", committed.display());
    }
}
