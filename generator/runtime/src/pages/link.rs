//! Links in the headers of responses (RFC 8288, section 3), and in a list of links in the body.

use crate::json::Json;
use http::HeaderMap;
use http::header::LINK;

/// The target of the first link whose relation is `next`.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let headers = headers.get_all(LINK).iter();
    let texts = headers.filter_map(|header| std::str::from_utf8(header.as_bytes()).ok());
    texts.flat_map(|text| pieces(text, ',')).find_map(|link| {
        let (target, parameters) = link.trim_start().strip_prefix('<')?.split_once('>')?;
        leads_on(parameters).then(|| target.trim().to_owned())
    })
}

/// Whether `next` is a relation of the link with these parameters. A second `rel` is ignored (section 3.3).
fn leads_on(parameters: &str) -> bool {
    let mut parameters = pieces(parameters, ';').filter_map(|parameter| parameter.split_once('='));
    let relations = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("rel"));
    relations.is_some_and(|(_, relations)| is_next(relations.trim().trim_matches('"')))
}

/// Whether `next` is one of the relations (section 3.3).
fn is_next(relations: &str) -> bool {
    let mut relations = relations.split_whitespace();
    relations.any(|relation| relation.eq_ignore_ascii_case("next"))
}

/// The target of a link that is an object, if its relation is `next`.
pub(super) fn target(link: &Json) -> Option<String> {
    let member = |name: &&str| link.member_text(name).filter(|text| !text.is_empty());
    let relations = ["rel", "relation"].iter().find_map(member)?;
    is_next(&relations)
        .then(|| ["href", "url", "uri"].iter().find_map(member))
        .flatten()
}

/// Splits a text at its separators, except inside of a target or a quoted string.
fn pieces(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut end = None;
    let mut is_escaped = false;
    text.split(move |character| {
        if std::mem::take(&mut is_escaped) {
            return false;
        }
        match (end, character) {
            (Some('"'), '\\') => is_escaped = true,
            (Some(closing), _) => end = end.filter(|_| character != closing),
            (None, '<') => end = Some('>'),
            (None, '"') => end = Some('"'),
            (None, _) => return character == separator,
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::LINK;

    fn next(headers: &[&str]) -> Option<String> {
        let headers = headers.iter().map(|header| (LINK, header.parse().unwrap()));
        super::next(&headers.collect::<HeaderMap>())
    }

    #[test]
    fn the_next_link_is_found_wherever_it_stands() {
        let shown = [
            r#"</2>; rel="next", </9>; rel="last""#,
            r#"</0>; rel="prev", </2>; rel="next", </9>; rel="last", </0>; rel="first""#,
            r#"</9>; rel="last", </2>; rel="next""#,
            "</9>;rel=last,</2>;rel=next,</0>;rel=first",
            r#"< /2 > ; title="a, b; rel=\"last\"" ; REL = "last NEXT" , </0>; rel=first"#,
            r#"</0>; rel=first, , </2>; rel="next";"#,
        ];
        for header in shown {
            assert_eq!(next(&[header]).as_deref(), Some("/2"), "{header}");
        }
        assert_eq!(next(&["</0>; rel=first", "</2>; rel=next"]).as_deref(), Some("/2"));
        assert_eq!(next(&["</a,b;c?d=\"e>; rel=next"]).as_deref(), Some("/a,b;c?d=\"e"));
    }

    #[test]
    fn what_names_no_next_link_has_none() {
        let shown = [
            "",
            "</2>",
            "/2; rel=next",
            "</2; rel=next",
            r#"</2>; title="rel=next""#,
            r#"</2>; title="<next>, rel=next""#,
            "</2>; rel=last; rel=next",
            "</2>; rel=nextish",
            "</2>; rel=\"next, </3>; rel=last",
        ];
        for header in shown {
            assert_eq!(next(&[header]), None, "{header}");
        }
    }

    #[test]
    fn a_link_in_a_list_leads_on_by_its_relation() {
        for (link, expected) in [
            (r#"{"rel": "next", "href": "/2"}"#, Some("/2")),
            (r#"{"relation": "prev Next", "url": "/2", "method": "GET"}"#, Some("/2")),
            (r#"{"rel": "next", "href": null, "uri": "/2"}"#, Some("/2")),
            (r#"{"rel": "next"}"#, None),
            (r#"{"rel": "nextish", "href": "/2"}"#, None),
            (r#"{"rel": "last", "relation": "next", "href": "/2"}"#, None),
            (r#"{"href": "/2"}"#, None),
            (r#"["next", "/2"]"#, None),
        ] {
            let link: crate::Json = crate::json::decode(link.as_bytes()).unwrap();
            assert_eq!(super::target(&link).as_deref(), expected);
        }
    }
}
