//! The faults: what a server does wrong, and the result of the call.

use clientwright_runtime::{Deadline, ErrorKind};

use crate::case::Step::{Bytes, Drip, Forever, Hang, Hangup, Reset, Say, Unread};
use crate::case::{Case, Step};

/// The type is any JSON, which an empty body is, too.
const NOTHING: Result<&str, ErrorKind> = Ok("null");
const CONNECTION_LOST: Result<&str, ErrorKind> = Err(ErrorKind::ConnectionLost);
const DECODE: Result<&str, ErrorKind> = Err(ErrorKind::Decode);
const STATUS: Result<&str, ErrorKind> = Err(ErrorKind::Status);
const REDIRECT: Result<&str, ErrorKind> = Err(ErrorKind::Redirect);
const TOO_LARGE: Result<&str, ErrorKind> = Err(ErrorKind::TooLarge);
const ATTEMPT: Result<&str, ErrorKind> = Err(ErrorKind::Timeout(Deadline::Attempt));
const IDLE: Result<&str, ErrorKind> = Err(ErrorKind::Timeout(Deadline::Idle));
const CALL: Result<&str, ErrorKind> = Err(ErrorKind::Timeout(Deadline::Call));

const fn post(
    name: &'static str,
    steps: &'static [&'static [Step]],
    comes_to: Result<&'static str, ErrorKind>,
    requests: usize,
) -> Case {
    Case {
        name,
        method: "POST",
        packed: false,
        upload: 3,
        steps,
        comes_to,
        requests,
        attempts: 0,
    }
}

const fn get(
    name: &'static str,
    steps: &'static [&'static [Step]],
    comes_to: Result<&'static str, ErrorKind>,
    requests: usize,
) -> Case {
    Case {
        method: "GET",
        upload: 0,
        ..post(name, steps, comes_to, requests)
    }
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\": 1}";
const OK_AND_MORE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\": 1}and more";
const OK_TWICE: &str =
    "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\": 1}HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\": 2}";
const FIVE_OF_TEN: &str = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":";
const SLOW: &str = "HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\n";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
const BUSY_AND_LARGE: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 9000000\r\n\r\n";
const TOO_EARLY: &str = "HTTP/1.1 425 Too Early\r\nContent-Length: 0\r\n\r\n";
const UNIMPLEMENTED: &str = "HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\n\r\n";
const FULL: &str = "HTTP/1.1 507 Insufficient Storage\r\nContent-Length: 0\r\n\r\n";
const TOO_MANY_CUT: &str = "HTTP/1.1 429 Too Many\r\nRetry-After: 0\r\nContent-Length: 20\r\n\r\n{}";
const UNKNOWN_CUT: &str = "HTTP/1.1 404 Not Found\r\nX-Request-Id: r1\r\nContent-Length: 20\r\n\r\n{}";
const REDIRECT_CUT: &str = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 20\r\n\r\n{}";
const FAILED: &str = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 2\r\n\r\n{}";

pub(crate) static CASES: &[Case] = &[
    // The connection breaks.
    post("reset-after-request", &[&[Reset]], CONNECTION_LOST, 1),
    get("reset-after-request-get", &[&[Reset]], CONNECTION_LOST, 3),
    get("reset-once", &[&[Reset], &[Say(OK)]], Ok("{\"a\": 1}"), 2),
    post(
        "reset-in-head",
        &[&[Say("HTTP/1.1 200 OK\r\nContent-"), Reset]],
        CONNECTION_LOST,
        1,
    ),
    post("reset-in-body", &[&[Say(FIVE_OF_TEN), Reset]], CONNECTION_LOST, 1),
    get("reset-in-body-get", &[&[Say(FIVE_OF_TEN), Reset]], CONNECTION_LOST, 3),
    post("end-before-head", &[&[Hangup]], CONNECTION_LOST, 1),
    get("end-before-head-get", &[&[Hangup]], CONNECTION_LOST, 3),
    post("end-in-head", &[&[Say("HTTP/1.1 200"), Hangup]], CONNECTION_LOST, 1),
    post("end-in-body", &[&[Say(FIVE_OF_TEN), Hangup]], CONNECTION_LOST, 1),
    post(
        "end-in-chunk",
        &[&[Say(CHUNKED), Say("a\r\n01234"), Hangup]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "end-without-last-chunk",
        &[&[Say(CHUNKED), Say("2\r\n{}\r\n"), Hangup]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "end-is-all-there-is",
        &[&[Say("HTTP/1.1 200 OK\r\n\r\n{\"a\""), Hangup]],
        DECODE,
        1,
    ),
    // The response is not HTTP.
    post(
        "chunk-garbage",
        &[&[Say(CHUNKED), Say("zz\r\n{}\r\n0\r\n\r\n"), Hang]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "chunk-too-long",
        &[&[Say(CHUNKED), Say("ffffffffffffffff1\r\n{}"), Hang]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "status-line-garbage",
        &[&[Say("HTTP/1.1 two hundred\r\n\r\n"), Hang]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "another-protocol",
        &[&[Say("SSH-2.0-OpenSSH_9.6\r\n"), Hang]],
        CONNECTION_LOST,
        1,
    ),
    post(
        "header-garbage",
        &[&[Say("HTTP/1.1 200 OK\r\n\0: x\r\n\r\n"), Hang]],
        CONNECTION_LOST,
        1,
    ),
    post("head-too-large", &[&[Bytes(large_head), Hang]], CONNECTION_LOST, 1),
    post("too-many-headers", &[&[Bytes(many_headers), Hang]], CONNECTION_LOST, 1),
    post(
        "two-lengths",
        &[&[
            Say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}"),
            Hang,
        ]],
        CONNECTION_LOST,
        1,
    ),
    post("longer-than-it-says", &[&[Say(OK_AND_MORE), Hang]], Ok("{\"a\": 1}"), 1),
    post("answers-twice", &[&[Say(OK_TWICE)]], Ok("{\"a\": 1}"), 1),
    post(
        "continues-first",
        &[&[Say("HTTP/1.1 100 Continue\r\n\r\n"), Say(OK)]],
        Ok("{\"a\": 1}"),
        1,
    ),
    // The server takes its time.
    post("stalls-before-head", &[&[Hang]], ATTEMPT, 1),
    get("stalls-before-head-get", &[&[Hang]], CALL, 3),
    get("stalls-once", &[&[Hang], &[Say(OK)]], Ok("{\"a\": 1}"), 2),
    post(
        "stalls-in-head",
        &[&[Say("HTTP/1.1 200 OK\r\nContent-"), Hang]],
        ATTEMPT,
        1,
    ),
    post("stalls-in-body", &[&[Say(FIVE_OF_TEN), Hang]], IDLE, 1),
    post("drips-head", &[&[Drip("HTTP/1.1 200 OK\r\n\r\n")]], ATTEMPT, 1),
    post("drips-body", &[&[Say(SLOW), Drip("[1,2,3,4,5,6,7,8,9,0]")]], ATTEMPT, 1),
    Case {
        upload: 32 * 1024 * 1024,
        ..post("never-reads", &[&[Unread, Hang]], ATTEMPT, 1)
    },
    // The response is not valid.
    post(
        "json-cut-short",
        &[&[Say("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n{\"a\"")]],
        DECODE,
        1,
    ),
    post(
        "html",
        &[&[Say(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
        )]],
        DECODE,
        1,
    ),
    post(
        "empty",
        &[&[Say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")]],
        NOTHING,
        1,
    ),
    post("no-content", &[&[Say("HTTP/1.1 204 No Content\r\n\r\n")]], NOTHING, 1),
    post("too-deep", &[&[Bytes(deep)]], DECODE, 1),
    post(
        "ten-gibibytes",
        &[&[
            Say("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n"),
            Forever(spaces),
        ]],
        TOO_LARGE,
        1,
    ),
    post("endless", &[&[Say(CHUNKED), Forever(chunk)]], TOO_LARGE, 1),
    Case {
        packed: true,
        ..post("gzip-bomb", &[&[Bytes(bomb), Hang]], TOO_LARGE, 1)
    },
    Case {
        packed: true,
        ..post(
            "gzip-garbage",
            &[&[Say(GZIP), Say("not gzip"), Hangup]],
            CONNECTION_LOST,
            1,
        )
    },
    // The server asks to wait, or redirects.
    post(
        "too-many",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        3,
    ),
    post(
        "too-many-once",
        &[&[Say("HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n\r\n")], &[Say(OK)]],
        Ok("{\"a\": 1}"),
        2,
    ),
    post(
        "too-many-two-seconds",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        1,
    ),
    post(
        "too-many-until-1994",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        3,
    ),
    post(
        "too-many-until-2094",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: Sat, 06 Nov 2094 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        1,
    ),
    post(
        "too-many-for-ages",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: 1000000000\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        1,
    ),
    post(
        "too-many-negative",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: -5\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        3,
    ),
    post(
        "too-many-soon",
        &[&[Say(
            "HTTP/1.1 429 Too Many\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n",
        )]],
        STATUS,
        3,
    ),
    post("busy", &[&[Say(BUSY)]], STATUS, 1),
    get("busy-get", &[&[Say(BUSY)]], STATUS, 3),
    get("too-early", &[&[Say(TOO_EARLY)]], STATUS, 3),
    get("unimplemented", &[&[Say(UNIMPLEMENTED)]], STATUS, 1),
    get("full", &[&[Say(FULL)]], STATUS, 1),
    // The head of a failure counts, whatever happens to its body.
    post(
        "busy-cut",
        &[&[Say(TOO_MANY_CUT), Hangup], &[Say(OK)]],
        Ok("{\"a\": 1}"),
        2,
    ),
    post(
        "busy-hangs",
        &[&[Say(TOO_MANY_CUT), Hang], &[Say(OK)]],
        Ok("{\"a\": 1}"),
        2,
    ),
    post("unknown-cut", &[&[Say(UNKNOWN_CUT), Hangup]], STATUS, 1),
    get("busy-too-large", &[&[Say(BUSY_AND_LARGE), Forever(spaces)]], STATUS, 3),
    get("redirect-cut", &[&[Say(REDIRECT_CUT), Hangup]], CONNECTION_LOST, 3),
    get(
        "busy-twice",
        &[&[Say(BUSY)], &[Say(BUSY)], &[Say(OK)]],
        Ok("{\"a\": 1}"),
        3,
    ),
    post("failed", &[&[Say(FAILED)]], STATUS, 1),
    Case {
        method: "PUT",
        upload: 0,
        ..post("failed-put", &[&[Say(FAILED)]], STATUS, 3)
    },
    get(
        "conflict",
        &[&[Say("HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\n\r\n")]],
        STATUS,
        1,
    ),
    post(
        "moved-here",
        &[&[Say(
            "HTTP/1.1 307 T\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n",
        )]],
        REDIRECT,
        1,
    ),
    get(
        "moved-away",
        &[&[Say(
            "HTTP/1.1 302 F\r\nLocation: http://127.0.0.1:9/elsewhere\r\nContent-Length: 0\r\n\r\n",
        )]],
        REDIRECT,
        1,
    ),
    get(
        "moved-in-circles",
        &[&[Say(
            "HTTP/1.1 301 M\r\nLocation: /moved-in-circles\r\nContent-Length: 0\r\n\r\n",
        )]],
        REDIRECT,
        1,
    ),
    get(
        "moved-nowhere",
        &[&[Say("HTTP/1.1 308 P\r\nContent-Length: 0\r\n\r\n")]],
        REDIRECT,
        1,
    ),
];

const GZIP: &str = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n";

fn spaces() -> Vec<u8> {
    vec![b' '; 0x10000]
}

fn chunk() -> Vec<u8> {
    [&b"10000\r\n"[..], &spaces(), b"\r\n"].concat()
}

fn large_head() -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nX-Large: {}\r\n\r\n", "x".repeat(2 * 1024 * 1024)).into_bytes()
}

fn many_headers() -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{}\r\n", "X-Many: x\r\n".repeat(5000)).into_bytes()
}

fn deep() -> Vec<u8> {
    let json = format!("{}{}", "[".repeat(200), "]".repeat(200));
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{json}", json.len()).into_bytes()
}

/// A mebibyte that decompresses to a gibibyte: a compressed mebibyte of zeros, a thousand times.
fn bomb() -> Vec<u8> {
    let mut packer = flate2::Compress::new(flate2::Compression::best(), false);
    let mut piece = Vec::with_capacity(1024 * 1024);
    let zeros = vec![0; 1024 * 1024];
    packer
        .compress_vec(&zeros, &mut piece, flate2::FlushCompress::Full)
        .unwrap();
    let header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    [GZIP.as_bytes(), &header, &piece.repeat(1024)].concat()
}
