//! A program that awaits every operation of a crate once.
//!
//! An `async fn` that is not awaited costs the compiler next to nothing, and a caller pays for those that it awaits.
//! The program is built and never run, but the compiler must not know that.

use std::fmt::Write as _;
use std::path::Path;

use crate::failure::Failure;
use crate::files;

const HEAD: &str = "\
use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Waker};

type Call = fn() -> Pin<Box<dyn Future<Output = ()>>>;

/// A value that the compiler cannot know to be `None`.
fn any<T>() -> T {
    black_box(None::<T>).expect(\"this program is built and not run\")
}

fn main() {
    for call in black_box(CALLS) {
        let _ = call().as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
}
";

/// The package of the program, beside that of the crate.
pub(super) fn package(package: &str) -> String {
    format!("{package}-caller")
}

/// Writes the program.
pub(super) fn write(folder: &Path, package: &str, operations: &[String]) -> Result<(), Failure> {
    let caller = self::package(package);
    let manifest = format!(
        "[package]\nname = \"{caller}\"\nedition = \"2024\"\n\n[dependencies]\nclient = {{ package = \"{package}\", path = \"../{package}\" }}\n"
    );
    files::write(&folder.join(&caller).join("Cargo.toml"), &manifest)?;
    files::write(&folder.join(&caller).join("src/main.rs"), &text(operations))
}

fn text(operations: &[String]) -> String {
    let mut text = format!("#![allow(warnings)]\n\n{HEAD}");
    let mut calls = String::new();
    for (index, operation) in operations.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\nasync fn call_{index}() {{\n    let _ = {operation}.await;\n}}\n"
        );
        let _ = writeln!(calls, "    || Box::pin(call_{index}()),");
    }
    let _ = write!(text, "\nstatic CALLS: &[Call] = &[\n{calls}];\n");
    text
}
