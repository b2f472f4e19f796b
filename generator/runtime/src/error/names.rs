//! What servers call the members of an error.

pub(super) const CODES: [&str; 4] = ["code", "errorCode", "error_code", "ErrorNumber"];
/// Words that are a code beside a message, and could be anything without one.
pub(super) const OTHER_CODES: [&str; 2] = ["name", "reason"];
pub(super) const MESSAGES: [&str; 8] = [
    "message",
    "detail",
    "error_description",
    "title",
    "errorSummary",
    "Message",
    "Detail",
    "Title",
];
/// Names that fewer servers have for it, and some for other things: asked last.
pub(super) const OTHER_MESSAGES: [&str; 5] = ["error_message", "errorMessage", "msg", "err", "reason"];
/// Names for lists of texts, of which the first is the message.
pub(super) const LISTS: [&str; 3] = ["errorMessages", "errors", "detail"];
pub(super) const INFOS: [&str; 8] = [
    "more_info",
    "moreInfo",
    "infoUrl",
    "documentation_url",
    "doc_url",
    "information_link",
    "help_url",
    "link",
];
pub(super) const STATUSES: [&str; 5] = ["status", "httpStatusCode", "http_status_code", "statusCode", "Status"];
pub(super) const DETAILS: [&str; 5] = ["details", "params", "errors", "context", "errorCauses"];
/// What the server calls the request, for its support.
pub(super) const REQUESTS: [&str; 10] = [
    "request_id",
    "requestId",
    "RequestId",
    "requestID",
    "debug_id",
    "fbtrace_id",
    "correlation_id",
    "correlationId",
    "trace_id",
    "traceId",
];
