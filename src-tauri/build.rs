//! Tauri's code generation: capabilities, context, icons.

fn main() {
    tauri_build::build();
}
