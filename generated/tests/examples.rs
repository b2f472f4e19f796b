//! Checks the examples of the documents: reads each response and writes it again, and builds each request.

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
