use super::*;

#[test]
fn the_text_stays_as_it_was() {
    for text in [
        "2015-12-16T22:18:37Z",
        "2015-12-16T22:18:37+00:00",
        "2015-12-16T22:18:37.000Z",
        "2015-12-16T14:18:37-08:00",
    ] {
        let value = DateTime::parse(text).unwrap();
        assert_eq!(value.as_str(), text);
        assert_eq!(value.timestamp().unwrap().as_second(), 1_450_304_317);
    }
    let value = Rfc2822::parse("Wed, 16 Dec 2015 22:18:37 +0000").unwrap();
    assert_eq!(value.timestamp().as_second(), 1_450_304_317);
    assert_eq!(
        Rfc2822::from(value.timestamp()).as_str(),
        "Wed, 16 Dec 2015 22:18:37 +0000"
    );
    let other_day = Rfc2822::parse("Fri, 16 Dec 2015 22:18:37 +0000").unwrap();
    assert_eq!(other_day.timestamp(), value.timestamp());
}

#[test]
fn a_text_without_an_offset_means_no_instant() {
    for (text, second, written) in [
        ("2015-12-16T22:18:37", 1_450_304_317, "2015-12-16T22:18:37"),
        (
            "2015-12-16T22:18:37.5452143",
            1_450_304_317,
            "2015-12-16T22:18:37.5452143",
        ),
        ("2015-12-16 22:18:37", 1_450_304_317, "2015-12-16T22:18:37"),
        ("2015-12-16T22:18", 1_450_304_280, "2015-12-16T22:18:00"),
        ("2015-12-16T22", 1_450_303_200, "2015-12-16T22:00:00"),
        ("2015-12-16", 1_450_224_000, "2015-12-16T00:00:00"),
        ("2015-12", 1_448_928_000, "2015-12-01T00:00:00"),
    ] {
        let value = DateTime::parse(text).unwrap();
        assert_eq!((value.as_str(), value.timestamp(), value.offset()), (text, None, None));
        assert_eq!(value.timestamp_assuming_utc().as_second(), second, "{text}");
        assert_eq!(value.civil().to_string(), written);
        assert_eq!(DateTime::from(value.civil()).as_str(), written);
    }
    let west = DateTime::parse("2015-12-16T14:18:37-08:00").unwrap();
    assert_eq!(west.civil().to_string(), "2015-12-16T14:18:37");
    assert_eq!(west.offset(), Some(Offset::constant(-8)));
    assert_eq!(DateTime::default().offset(), Some(Offset::UTC));
    // Equal in time, with different texts.
    let local = DateTime::parse("2015-12-16T22:18:37").unwrap();
    assert!(local != west && (local < west) != (west < local));
}

#[test]
fn what_stands_for_never_and_for_ever_is_read() {
    let read = |text| DateTime::parse(text).unwrap();
    for text in ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-08:00"] {
        assert_eq!(read(text).timestamp(), Some(Timestamp::MAX), "{text}");
        assert_eq!(read(text).civil().to_string(), "9999-12-31T23:59:59");
    }
    assert_eq!(read("9999-12-31T23:59:59.9999999").timestamp(), None);
    assert_eq!(
        read("0001-01-01T00:00:00").civil(),
        civil::datetime(1, 1, 1, 0, 0, 0, 0)
    );
    assert_eq!(
        DateTime::from(civil::DateTime::MAX).timestamp_assuming_utc(),
        Timestamp::MAX
    );
    assert_eq!(
        DateTime::from(civil::DateTime::MIN).timestamp_assuming_utc(),
        Timestamp::MIN
    );
}

#[test]
fn the_default_is_the_epoch_as_it_is_written() {
    assert_eq!(DateTime::default(), DateTime::from(Timestamp::UNIX_EPOCH));
    assert_eq!(Rfc2822::default(), Rfc2822::from(Timestamp::UNIX_EPOCH));
}

#[test]
fn a_fraction_has_any_number_of_digits() {
    for text in [
        "2015-12-16T22:18:37.1234567899Z",
        "2015-12-16T22:18:37.123456789012345678901234567890Z",
    ] {
        let value = DateTime::parse(text).unwrap();
        assert_eq!(value.as_str(), text);
        assert_eq!(value.timestamp().unwrap().subsec_nanosecond(), 123_456_789);
        assert_eq!(value.offset(), Some(Offset::UTC));
        assert_eq!(value.civil().to_string(), "2015-12-16T22:18:37.123456789");
    }
    let west = DateTime::parse("2015-12-16T14:18:37.0000000001-08:00").unwrap();
    assert_eq!(west.timestamp().unwrap().as_second(), 1_450_304_317);
    assert_eq!(west.offset(), Some(Offset::constant(-8)));
    let local = DateTime::parse("2015-12-16 22:18:37.00000000000").unwrap();
    assert_eq!(
        (local.timestamp(), local.timestamp_assuming_utc().as_second()),
        (None, 1_450_304_317)
    );
    for text in [
        "2015-12-16T22:18:37.Z",
        "2015-12-16T22:18:37.12345678901x",
        "2015-12-16.1234567890123",
    ] {
        assert!(DateTime::parse(text).is_err(), "{text}");
    }
}

#[test]
fn an_error_does_not_repeat_the_text() {
    for text in [
        "secret",
        "2015-12-16T22:18:37Z secret",
        "2015-12-16T22:18:secret",
        "2015-12-16[secret]",
    ] {
        let said = DateTime::parse(text).unwrap_err().to_string();
        assert!(!said.contains("secret"), "{said}");
    }
    for text in [
        "secret",
        "Wed, 16 Dec 2015 22:18:37 +0000 secret",
        "secret, 16 Dec 2015 22:18:37 +0000",
    ] {
        let said = Rfc2822::parse(text).unwrap_err().to_string();
        assert!(!said.contains("secret"), "{said}");
    }
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "",
        "yesterday",
        "2015-13-16T22:18:37Z",
        "2015-13-16",
        "20151216",
        "2015-13",
        "2015-1x",
        "22:18:37",
        "2015-12-16T2",
        "2015-12-16T25",
        "2015-12-16T+1",
        "2015-12-16T22:1",
        "2015-12-16T22:61:37",
        "2015-12-16T22:18:37 or so",
        "2015-12-16T22:18:37[Europe/Berlin]",
        "2015-12-16+01:00",
    ] {
        assert!(DateTime::parse(text).is_err(), "{text}");
    }
    assert!(Rfc2822::parse("2015-12-16T22:18:37Z").is_err());
}
