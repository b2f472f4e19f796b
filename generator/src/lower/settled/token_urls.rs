//! Overrides of token URLs.

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Scheme, SecurityScheme, is_host};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Replaces token URLs by those of the overrides, and reports entries without effect.
pub(in crate::lower) fn settle(schemes: &mut [SecurityScheme], overrides: &Overrides, diagnostics: &mut Diagnostics) {
    for (name, url) in &overrides.token_urls {
        let at = Pointer::root().key("token_urls").key(name);
        if let Some(fault) = fault(url) {
            let message = format!("`{url}` is no URL that tokens could be fetched from: {fault}");
            let help = "write a URL, or one that is relative to the server of the call";
            diagnostics.report_setting(Code::InvalidOverride, Place::Node(at), message, help);
        } else if let Err(message) = settle_one(schemes, name, url) {
            let help = "remove the entry, or mend the name";
            diagnostics.report_setting(Code::UnusedOverride, Place::Key(at), message, help);
        }
    }
}

/// The reason why a URL, which may be relative to a server, cannot be a token URL (RFC 6749, section 3.2).
fn fault(url: &str) -> Option<&'static str> {
    let is_foreign = |char: char| char.is_whitespace() || char.is_control() || "<>{}`\\".contains(char);
    if url.is_empty() {
        return Some("it is empty");
    }
    if url.contains(is_foreign) {
        return Some("it has a character that a URL cannot hold, or a variable, which only a server has");
    }
    if url.contains('#') {
        return Some("it has a fragment, which is not sent");
    }
    let address = url.split('?').next().unwrap_or_default();
    let first = address.split('/').next().unwrap_or_default();
    let rest = match first.split_once(':') {
        Some((scheme, _)) if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => {
            return Some("it is neither of https nor of http");
        }
        Some((scheme, _)) => address.get(scheme.len() + 1..).unwrap_or_default(),
        None => address,
    };
    let host = rest.strip_prefix("//").and_then(|rest| rest.split('/').next());
    match host {
        Some(host) if host.contains('@') => Some("it has a user name in it"),
        Some(host) if !is_host(host) => Some("its host cannot be one"),
        None if rest.len() < address.len() => Some("it has no host"),
        _ => None,
    }
}

/// Replaces one token URL, or returns the reason why that has no effect.
fn settle_one(schemes: &mut [SecurityScheme], name: &str, url: &str) -> Result<(), String> {
    let Some(scheme) = schemes.iter_mut().find(|scheme| scheme.name == name) else {
        return Err(format!("no security scheme of the document is called `{name}`"));
    };
    let Scheme::ClientCredentials { token_url, .. } = &mut scheme.scheme else {
        let message =
            format!("no token is fetched for the security scheme `{name}`: it has no flow `clientCredentials`");
        return Err(message);
    };
    if token_url == url {
        return Err(format!(
            "the overrides say where tokens of `{name}` are fetched as the document says it"
        ));
    }
    url.clone_into(token_url);
    let flows = scheme.flows.iter_mut();
    for flow in flows.filter(|flow| flow.name == "clientCredentials") {
        flow.token_url = Some(url.to_owned());
    }
    Ok(())
}
