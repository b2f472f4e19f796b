//! Where the overrides say that tokens are fetched.

use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Scheme, SecurityScheme};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Puts what the overrides say of where tokens are fetched in place of what the document says, and says which entries change nothing.
pub(in crate::lower) fn settle(schemes: &mut [SecurityScheme], overrides: &Overrides, diagnostics: &mut Diagnostics) {
    for (name, url) in &overrides.token_urls {
        let at = Pointer::root().key("token_urls").key(name);
        if url.is_empty() || url.contains(char::is_whitespace) {
            let message = format!("`{url}` is no URL that tokens could be fetched from");
            let help = "write a URL, or one that is relative to the server of the call";
            diagnostics.report_setting(Code::InvalidOverride, Place::Node(at), message, help);
        } else if let Err(message) = settle_one(schemes, name, url) {
            let help = "remove the entry, or mend the name";
            diagnostics.report_setting(Code::UnusedOverride, Place::Key(at), message, help);
        }
    }
}

/// Fails, and says why, where there is nothing to settle.
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
