//! The command line for all operations: `cargo run --features cli -- --help`.

fn main() -> ::std::process::ExitCode {
    twilio_api::runtime::cli::main(
        twilio_api::DOCUMENTS,
        twilio_api::Credentials::ENVIRONMENT,
    )
}
