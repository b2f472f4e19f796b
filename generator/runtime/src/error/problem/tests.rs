use super::*;

#[test]
fn every_form_becomes_one() {
    let details = |json: &str| Some(json.to_owned());
    for (body, code, message, more_info, status, told) in [
        (
            r#"{"code":20404,"message":"no user","more_info":"https://e.com/20404","status":404,"details":{"a":1}}"#,
            "20404",
            "no user",
            Some("https://e.com/20404"),
            404,
            details(r#"{"a":1}"#),
        ),
        (
            r#"{"code":20001,"message":"bad","httpStatusCode":400,"params":{"p":"x"},"userError":true}"#,
            "20001",
            "bad",
            None,
            400,
            details(r#"{"p":"x"}"#),
        ),
        (
            r#"{"type":"https://e.com/t","title":"Bad","status":422,"code":"60200","detail":"worse","errors":[{"pointer":"/a"}]}"#,
            "60200",
            "worse",
            Some("https://e.com/t"),
            422,
            details(r#"[{"pointer":"/a"}]"#),
        ),
        (
            r#"{"errors":[{"code":21211,"message":"no","infoUrl":"https://e.com/i","context":[1]}]}"#,
            "21211",
            "no",
            Some("https://e.com/i"),
            400,
            details("[1]"),
        ),
        (
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","scimType":"uniqueness","detail":"taken"}"#,
            "uniqueness",
            "taken",
            None,
            409,
            None,
        ),
        (
            r#"{"error":{"code":"rate_limit","message":"slow down","type":"requests"}}"#,
            "rate_limit",
            "slow down",
            None,
            400,
            None,
        ),
        (
            r#"{"error":"invalid_grant","error_description":"expired"}"#,
            "invalid_grant",
            "expired",
            None,
            400,
            None,
        ),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        assert_eq!(problem.code.as_deref(), Some(code), "{body}");
        assert_eq!(problem.message.as_deref(), Some(message), "{body}");
        assert_eq!(
            (problem.more_info.as_deref(), problem.status),
            (more_info, status),
            "{body}"
        );
        assert_eq!(problem.details.map(Json::into_string), told, "{body}");
    }
}

#[test]
fn names_of_large_services_are_known() {
    for (body, said) in [
        (
            r#"{"errorMessages":["No such issue"],"errors":{"id":"unknown"}}"#,
            r#"No such issue | {"id":"unknown"}"#,
        ),
        (
            r#"{"errorMessages":[],"errors":{"name":["","is taken"]}}"#,
            r#"is taken | {"name":["","is taken"]}"#,
        ),
        (
            r#"{"errorCode":"E1","errorSummary":"Invalid","errorCauses":[{"errorSummary":"worse"}]}"#,
            r#"E1 | Invalid | [{"errorSummary":"worse"}]"#,
        ),
        (
            r#"{"ErrorNumber":10,"Type":"ValidationException","Message":"no contact"}"#,
            "10 | no contact",
        ),
        (
            r#"{"name":"INVALID","message":"no amount","information_link":"https://e.com/i"}"#,
            "INVALID | no amount | https://e.com/i",
        ),
        (
            r#"{"type":"error","code":"taken","message":"in use","help_url":"https://e.com/h"}"#,
            "taken | in use | https://e.com/h",
        ),
        (r#"["first","second"]"#, r#"first | ["first","second"]"#),
        (
            r#"[{"code":1,"message":"no"}]"#,
            r#"1 | no | [{"code":1,"message":"no"}]"#,
        ),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        let details = problem.details.map(Json::into_string);
        let parts = [problem.code, problem.message, problem.more_info, details];
        assert_eq!(parts.into_iter().flatten().collect::<Vec<_>>().join(" | "), said);
    }
}

#[test]
fn what_was_wrong_with_each_member_is_kept() {
    let body = r#"{"detail":[{"loc":["body"],"msg":"Field required"}]}"#;
    let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
    let details = problem.details.map(Json::into_string);
    assert_eq!(details.as_deref(), Some(r#"[{"loc":["body"],"msg":"Field required"}]"#));
}

#[test]
fn a_description_beside_a_message_is_kept() {
    for (body, details) in [
        (
            r#"{"code":412,"message":"Precondition Failed","description":"The ETag is old"}"#,
            Some(r#""The ETag is old""#),
        ),
        (
            r#"{"error":{"message":"no","description":"why"},"description":"api"}"#,
            Some(r#""why""#),
        ),
        (
            r#"{"message":"no","description":"why","details":{"a":1}}"#,
            Some(r#"{"a":1}"#),
        ),
        (r#"{"message":"no","description":"no"}"#, None),
        (r#"{"message":"no","description":""}"#, None),
        (r#"{"code":1,"description":"a thing"}"#, None),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::PRECONDITION_FAILED).unwrap();
        assert_eq!(problem.details.map(Json::into_string).as_deref(), details, "{body}");
    }
    assert!(Problem::read(br#"{"description":"a thing"}"#, StatusCode::BAD_REQUEST).is_none());
}

#[test]
fn a_message_is_found_wherever_it_is() {
    for (body, code, message) in [
        (
            r#"{"detail":[{"loc":["body","value"],"msg":"Field required","type":"missing"}]}"#,
            Some("missing"),
            "Field required",
        ),
        (
            r#"{"detail":{"reason":"taken","code":"unique"}}"#,
            Some("unique"),
            "taken",
        ),
        (r#"{"code":"bad","detail":["first","second"]}"#, Some("bad"), "first"),
        (
            r#"{"message":"over","code":"E42","status":{"code":5,"message":"no"},"detail":[{"message":"long"}]}"#,
            Some("E42"),
            "over",
        ),
        (
            r#"{"time":0.1,"status":{"error":"Not found: no such place"}}"#,
            None,
            "Not found: no such place",
        ),
        (r#"{"error":"Not a poll","type":"poll"}"#, Some("poll"), "Not a poll"),
        (
            r#"{"kind":"Status","status":"Failure","message":"there is one","reason":"AlreadyExists","code":400}"#,
            Some("AlreadyExists"),
            "there is one",
        ),
        (
            r#"{"code":400,"message":"no","reason":"it is not so"}"#,
            Some("400"),
            "no",
        ),
        (r#"{"error":{"code":429,"reason":"slow"}}"#, Some("429"), "slow"),
        (
            r#"{"Type":null,"Title":"Unauthorized","Status":400,"Detail":"TokenExpired: at noon"}"#,
            None,
            "TokenExpired: at noon",
        ),
        (r#"{"code":"No such place"}"#, None, "No such place"),
        (r#"{"code":"No such place","error":"gone"}"#, Some("gone"), "gone"),
        (
            r#"{"errorCode":"E1","errors":["permission denied","and more"]}"#,
            Some("E1"),
            "permission denied",
        ),
        (
            r#"{"msg":"Invalid","errors":[{"code":21211,"message":"no"}]}"#,
            Some("21211"),
            "no",
        ),
        (
            r#"{"error":{"code":7,"reason":"E_X"},"message":"no user"}"#,
            Some("7"),
            "no user",
        ),
        (
            r#"{"error_code":"INVALID_INPUT","error_message":"no such item"}"#,
            Some("INVALID_INPUT"),
            "no such item",
        ),
        (r#"{"status":404,"err":"Not found"}"#, None, "Not found"),
        (
            r#"{"ErrorCode":1623,"ErrorStatus":"ItemNotFound","Message":"no item","MessageData":{}}"#,
            Some("1623"),
            "no item",
        ),
        (
            r#"{"ErrorStatus":"ItemNotFound","Message":"no"}"#,
            Some("ItemNotFound"),
            "no",
        ),
        (r#"{"errorStatus":400,"message":"no"}"#, None, "no"),
        (r#"{"Error":{"Code":"Gone","Message":"it is"}}"#, Some("Gone"), "it is"),
        (r#"{"message":"so","Message":"not so"}"#, None, "so"),
        (r#"{"error_message":{},"title":"Bad"}"#, None, "Bad"),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        assert_eq!(problem.code.as_deref(), code, "{body}");
        assert_eq!(problem.message.as_deref(), Some(message), "{body}");
    }
}

#[test]
fn the_status_in_words_is_no_code() {
    for (body, said) in [
        (
            r#"{"message":["id must be a UUID","x"],"error":"Bad Request","statusCode":400}"#,
            r#"- | id must be a UUID | ["id must be a UUID","x"]"#,
        ),
        (
            r#"{"message":[{"property":"id"}],"error":"Bad Request","statusCode":400}"#,
            r#"- | Bad Request | [{"property":"id"}]"#,
        ),
        (r#"{"statusCode":403,"error":"Forbidden","message":"no"}"#, "- | no | -"),
        (r#"{"status":404,"error":"Not found"}"#, "- | Not found | -"),
        (r#"{"error":"Bad Request"}"#, "- | Bad Request | -"),
        (
            r#"{"error":{"code":400,"message":"no","status":"INVALID_ARGUMENT"}}"#,
            "INVALID_ARGUMENT | no | -",
        ),
        (r#"{"status":"ERROR","message":"no"}"#, "- | no | -"),
        (r#"{"error":"Forbidden","message":"no"}"#, "Forbidden | no | -"),
        (
            r#"{"error":{"message":["","first"],"code":7}}"#,
            r#"7 | first | ["","first"]"#,
        ),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        let details = problem.details.map(Json::into_string);
        let parts = [problem.code, problem.message, details];
        assert_eq!(parts.map(|part| part.unwrap_or("-".to_owned())).join(" | "), said);
    }
}

#[test]
fn a_body_says_what_the_request_is_called() {
    for (body, request) in [
        (r#"{"error_code":"INVALID","request_id":"m8MD"}"#, Some("m8MD")),
        (
            r#"{"name":"INVALID","message":"no","debug_id":"90957fca61718"}"#,
            Some("90957fca61718"),
        ),
        (r#"{"error":{"message":"no","requestId":7}}"#, Some("7")),
        (r#"{"errors":[{"message":"no","trace_id":"t"}]}"#, Some("t")),
        (r#"{"errors":[{"message":"no"}],"clerk_trace_id":"c1"}"#, Some("c1")),
        (r#"{"errors":[{"message":"no","fbtrace_id":"F/1"}]}"#, Some("F/1")),
        (
            r#"{"errorCode":"E1","errorSummary":"no","errorId":"oae1"}"#,
            Some("oae1"),
        ),
        (r#"{"errorCode":"E1","errorId":"oae1","RequestID":"r"}"#, Some("r")),
        (r#"{"errors":[{"errorId":12001,"message":"no"}]}"#, None),
        (r#"{"message":"no","my_trace_id":7,"traced":"x"}"#, None),
        (r#"{"message":"no","request_id":"no word"}"#, None),
        (r#"{"message":"no","request_id":{}}"#, None),
    ] {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        assert_eq!(problem.request_id.as_deref(), request, "{body}");
    }
}

#[test]
fn other_bodies_are_no_problem() {
    for body in [
        "",
        "<html>",
        "[]",
        "{}",
        r#"{"ok":false}"#,
        r#"{"errors":[]}"#,
        r#"{"name":"a"}"#,
        "\"no\"",
    ] {
        assert_eq!(Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST), None, "{body}");
    }
}

#[test]
fn only_a_plain_code_is_fit_for_a_log() {
    let code = |body: &str| {
        let problem = Problem::read(body.as_bytes(), StatusCode::BAD_REQUEST).unwrap();
        problem.plain_code().map(str::to_owned)
    };
    assert_eq!(code(r#"{"code":20404}"#).as_deref(), Some("20404"));
    assert_eq!(code(r#"{"code":"alice@example.com"}"#), None);
    let long = |len: usize| code(&format!(r#"{{"code":"{}"}}"#, "X".repeat(len))).map(|code| code.len());
    assert_eq!((long(64), long(65)), (Some(64), None));
    let alone = Problem::read(br#"{"code":"X1"}"#, StatusCode::BAD_REQUEST).unwrap();
    assert_eq!((alone.code.as_deref(), alone.message), (Some("X1"), None));
}
