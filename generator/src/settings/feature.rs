//! Features of a generated crate that enable those of its runtime.

use serde::Deserialize;

/// A Cargo feature that enables the one of the same name in the runtime.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// What it adds, as a sentence.
    pub brings: &'static str,
}

/// The default feature.
pub const NETWORK: Feature = Feature {
    name: "reqwest",
    brings: "The network: a transport over reqwest and rustls, and Tokio's clock. Without it, the caller provides both.",
};

/// The features that every crate has.
pub const FEATURES: &[Feature] = &[
    NETWORK,
    Feature {
        name: "hyper",
        brings: "A smaller transport over hyper and rustls: HTTP/1.1 without proxies and compression. It is the default if `reqwest` is off.",
    },
    Feature {
        name: "http2",
        brings: "HTTP/2 where the server offers it.",
    },
    Feature {
        name: "gzip",
        brings: "Responses compressed with gzip.",
    },
    Feature {
        name: "deflate",
        brings: "Responses compressed with deflate.",
    },
    Feature {
        name: "brotli",
        brings: "Responses compressed with Brotli.",
    },
    Feature {
        name: "tracing",
        brings: "A span for each request, with the names of OpenTelemetry.",
    },
    Feature {
        name: "blocking",
        brings: "`runtime::blocking::wait`, for synchronous code.",
    },
    Feature {
        name: "serde",
        brings: "`Serialize` and `Deserialize` for all models, with the JSON that is on the wire.",
    },
    Feature {
        name: "cli",
        brings: "The command line for all operations: `cargo run --features cli -- --help`.",
    },
    Feature {
        name: "mock",
        brings: "A mock of the service on this machine, for tests and demonstrations.",
    },
];

/// A feature for the service of one vendor, which a crate has if `crate.toml` lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VendorFeature {
    /// The check of `X-Twilio-Signature`.
    TwilioWebhook,
}

impl VendorFeature {
    /// The feature.
    #[must_use]
    pub fn feature(self) -> Feature {
        match self {
            Self::TwilioWebhook => Feature {
                name: "twilio-webhook",
                brings: "`runtime::twilio_webhook`, the check of `X-Twilio-Signature`.",
            },
        }
    }
}
