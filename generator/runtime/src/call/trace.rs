//! A span for each attempt, with the names of OpenTelemetry's conventions for HTTP clients.

#[cfg(feature = "tracing")]
pub(super) use self::spans::instrument;

/// Without the feature, this does nothing.
#[cfg(not(feature = "tracing"))]
pub(super) async fn instrument<F: Future>(_: &crate::interceptor::Attempt<'_>, attempt: F) -> F::Output {
    attempt.await
}

#[cfg(feature = "tracing")]
mod spans {
    use crate::call::attempt::{Fault, Payload};
    use crate::interceptor::Attempt;
    use crate::response::Response;
    use http::Uri;
    use tracing::field::Empty;
    use tracing::{Instrument as _, Span};

    /// Runs an attempt inside its span, and records the result in it.
    pub(in super::super) async fn instrument<F>(attempt: &Attempt<'_>, sending: F) -> F::Output
    where
        F: Future<Output = Result<Response<Payload>, Fault>>,
    {
        let span = span(attempt);
        let result = sending.instrument(span.clone()).await;
        match &result {
            Ok(response) => {
                let status = response.status();
                span.record("http.response.status_code", status.as_u16());
                if status.is_client_error() || status.is_server_error() {
                    span.record("error.type", status.as_str());
                    span.record("otel.status_code", "ERROR");
                }
            }
            Err(fault) => {
                span.record("error.type", fault.kind().as_str());
                span.record("otel.status_code", "ERROR");
            }
        }
        result
    }

    /// The span, with everything that is known before the request is sent. It has no query, header or body, since each
    /// can contain a secret.
    fn span(attempt: &Attempt<'_>) -> Span {
        let (method, template) = (attempt.operation.method.as_str(), attempt.operation.path);
        let uri: Uri = attempt.url.parse().unwrap_or_default();
        let usual_port = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        let span = tracing::info_span!(
            "http.client.request",
            "otel.name" = format!("{method} {template}"),
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = method,
            "http.request.resend_count" = Empty,
            "http.response.status_code" = Empty,
            "url.full" = attempt.url,
            "url.template" = template,
            "server.address" = uri.host().unwrap_or_default(),
            "server.port" = uri.port_u16().unwrap_or(usual_port),
            "error.type" = Empty,
            "operation.id" = attempt.operation.id,
        );
        if attempt.number > 1 {
            span.record("http.request.resend_count", attempt.number - 1);
        }
        span
    }
}
