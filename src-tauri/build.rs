//! Tauri's code generation: capabilities, context, icons, and the page.

fn main() {
    // The page is taken into the program; a newly built one has to be taken in again.
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
}
