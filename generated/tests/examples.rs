//! The examples of the documents: every response is read by its type and written again, and every request is
//! composed.

#[cfg(feature = "conversations_v1")]
#[test]
fn conversations_v1() {
    let document = twilio_api::runtime::Document::new(
        twilio_api::conversations_v1::OPERATIONS,
        include_str!("../src/conversations_v1/reference.json"),
    );
    let report = document.check();
    assert!(report.is_good(), "{report}");
}
