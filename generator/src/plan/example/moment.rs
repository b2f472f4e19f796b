//! Dates and instants in examples (RFC 3339), and checks that tell them from other texts.

use serde_json::Value;

use super::literal::is_plain;
use crate::rust::{Expression, Origin};

/// The date if the document shows none.
pub(in crate::plan) const DATE: &str = "2026-01-31";

/// The instant if the document shows none.
pub(in crate::plan) const DATE_TIME: &str = "2026-01-31T12:00:00Z";

/// The instant in the form of RFC 2822 if the document shows none.
pub(in crate::plan) const RFC_2822: &str = "Sat, 31 Jan 2026 12:00:00 +0000";

/// The date of the document, or another one.
pub(in crate::plan) fn date(shown: Option<&Value>) -> Expression {
    parsed(shown, is_date, DATE)
}

/// The instant of the document, as written there, or another one.
pub(in crate::plan) fn date_time(shown: Option<&Value>) -> Expression {
    parsed(shown, |text| is_date_time(text) && is_plain(text), DATE_TIME)
}

/// The instant of the document in the form of RFC 2822, or another one.
pub(in crate::plan) fn rfc_2822(shown: Option<&Value>) -> Expression {
    parsed(shown, is_rfc_2822, RFC_2822)
}

fn parsed(shown: Option<&Value>, is_one: impl Fn(&str) -> bool, otherwise: &str) -> Expression {
    let shown = shown.and_then(Value::as_str).filter(|text| is_one(text));
    let (text, origin) = shown.map_or((otherwise, Origin::Made), |text| (text, Origin::Shown));
    Expression::Text(text.to_owned(), origin).parsed()
}

/// Whether a text is a date, such as `2026-01-31`.
pub(in crate::plan) fn is_date(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else {
        return false;
    };
    let Some((month, day)) = rest.split_once('-') else {
        return false;
    };
    is_within(year, 4, 0, 9999) && is_within(month, 2, 1, 12) && is_within(day, 2, 1, last_day(year, month))
}

/// The last day of a month, both as their digits.
fn last_day(year: &str, month: &str) -> u32 {
    let is_leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        "04" | "06" | "09" | "11" => 30,
        "02" if year.parse().is_ok_and(is_leap) => 29,
        "02" => 28,
        _ => 31,
    }
}

/// Whether a text is a date and a time, such as `2026-01-31T12:00:00Z`. As in the runtime, the offset, the seconds or
/// the whole time may be missing.
pub(in crate::plan) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    let Some(time) = time.strip_prefix(['T', 't', ' ']) else {
        return time.is_empty() && is_date(date);
    };
    let (time, zone) = time.split_at(time.find(['Z', 'z', '+', '-']).unwrap_or(time.len()));
    is_date(date) && is_time(time) && is_zone(zone)
}

/// The days and months of RFC 2822.
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Whether a text is a date and a time of RFC 2822, such as `Sat, 31 Jan 2026 12:00:00 +0000`, without the forms that
/// no server writes.
pub(in crate::plan) fn is_rfc_2822(text: &str) -> bool {
    let (day_name, text) = text
        .split_once(", ")
        .map_or((None, text), |(name, rest)| (Some(name), rest));
    let steps: Vec<&str> = text.split(' ').collect();
    let [day, month, year, time, zone] = steps.as_slice() else {
        return false;
    };
    let Some(month) = (1..).zip(MONTHS).find(|(_, name)| name == month) else {
        return false;
    };
    let has_zone = match zone.strip_prefix(['+', '-']) {
        Some(offset) => offset
            .split_at_checked(2)
            .is_some_and(|(hours, minutes)| is_within(hours, 2, 0, 23) && is_within(minutes, 2, 0, 59)),
        None => *zone == "GMT",
    };
    day_name.is_none_or(|name| DAYS.contains(&name))
        && (1..=2).contains(&day.len())
        && is_date(&format!("{year}-{:02}-{day:0>2}", month.0))
        && is_time(time)
        && !time.contains('.')
        && has_zone
}

fn is_time(text: &str) -> bool {
    let mut parts = text.splitn(3, ':');
    let mut next = |most| parts.next().is_some_and(|part| is_within(part, 2, 0, most));
    next(23) && next(59) && parts.next().is_none_or(is_second)
}

fn is_second(text: &str) -> bool {
    let (second, fraction) = text.split_once('.').unwrap_or((text, "0"));
    is_within(second, 2, 0, 60) && !fraction.is_empty() && is_digits(fraction)
}

fn is_zone(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else {
        return text.is_empty() || text.eq_ignore_ascii_case("z");
    };
    offset
        .split_once(':')
        .is_some_and(|(hours, minutes)| is_within(hours, 2, 0, 23) && is_within(minutes, 2, 0, 59))
}

fn is_within(text: &str, digits: usize, least: u32, most: u32) -> bool {
    text.len() == digits && is_digits(text) && text.parse().is_ok_and(|value| (least..=most).contains(&value))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time, is_rfc_2822};

    #[test]
    fn dates_of_mails_are_told_from_other_texts() {
        for text in [
            "Sat, 31 Jan 2026 12:00:00 +0000",
            "Sun, 01 Feb 2026 00:00:00 GMT",
            "1 Feb 2026 12:00 -0800",
        ] {
            assert!(is_rfc_2822(text), "{text}");
        }
        for text in [
            "2026-01-31T12:00:00Z",
            "Sat, 31 Feb 2026 12:00:00 +0000",
            "Day, 31 Jan 2026 12:00:00 +0000",
            "Sat, 31 Jan 2026 12:00:00",
            "Sat, 31 Jan 2026 12:00:00 +00:00",
            "Sat, 31 Jan 26 12:00:00 +0000",
            "",
        ] {
            assert!(!is_rfc_2822(text), "{text}");
        }
    }

    #[test]
    fn dates_are_told_from_other_texts() {
        for text in [
            "2026-01-31T12:00:00Z",
            "2026-01-31T12:00:00.123+01:00",
            "2026-01-31t23:59:60z",
            "2026-01-31T12:00:00",
            "2026-01-31 12:00:00.5",
            "2026-01-31T12:00",
            "2026-01-31",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "2026-01",
            "2026-01-31T",
            "2026-01-31T12",
            "2026-01-31T12:00:",
            "2026-01-31T12:00.5",
            "2026-01-31T12:00:00:00",
            "2026-01-31T12:00:00 CET",
            "2026-13-31T12:00:00Z",
            "Sat, 31 Jan 2026 12:00:00 +0000",
            "",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
        assert!(is_date("2026-01-31") && !is_date("2026-1-31") && !is_date("2026"));
        assert!(is_date_time("2026-01-31T12:00:00.123456789012Z"));
        for text in ["2026-02-28", "2024-02-29", "2000-02-29", "2026-04-30", "2026-12-31"] {
            assert!(is_date(text), "{text}");
        }
        for text in [
            "2026-02-29",
            "2026-02-30",
            "2100-02-29",
            "2026-04-31",
            "2026-11-31",
            "2026-01-32",
        ] {
            assert!(!is_date(text) && !is_date_time(text), "{text}");
        }
    }
}
