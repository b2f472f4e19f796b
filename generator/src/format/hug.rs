//! Lists that are the only argument of a call, set as rustfmt sets them: `.parameters(&[` on one line.
//!
//! The printer puts the bracket on a line of its own and everything inside one step deeper; a table of lists in lists
//! then takes half as many lines again, and drifts to the right. `emit::layout` sets tables so by itself; this is for what goes through
//! the printer, such as the credentials that are read from the environment.

/// Sets every list that is the only argument of a call directly behind the parenthesis of the call.
pub(super) fn hug_lists(text: String) -> String {
    if !text.contains("&[\n") {
        return text;
    }
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // From the last to the first, so that what is inside a list is set before the list moves.
    for index in (0..lines.len()).rev() {
        if let Some(end) = end_of_sole_list(&lines, index) {
            hug(&mut lines, index, end);
        }
    }
    let mut hugged = lines.join("\n");
    hugged.push('\n');
    hugged
}

/// The line that closes the list which is the only argument of the call that opens on line `start`.
fn end_of_sole_list(lines: &[String], start: usize) -> Option<usize> {
    let opening = &lines[start];
    if !opening.ends_with('(') || lines.get(start + 1)?.trim_start() != "&[" {
        return None;
    }
    let depth = indent(&lines[start + 1]);
    let end =
        (start + 2..lines.len()).find(|index| indent(&lines[*index]) == depth && lines[*index].trim_start() == "],")?;
    let closing = lines.get(end + 1)?;
    (closing.trim_start().starts_with(')') && indent(closing) < depth).then_some(end)
}

fn hug(lines: &mut Vec<String>, start: usize, end: usize) {
    let closing = lines.remove(end + 1);
    lines[end] = format!("{}]{}", " ".repeat(indent(&closing)), closing.trim_start());
    let step = indent(&lines[start + 1]).saturating_sub(indent(&closing));
    for line in &mut lines[start + 2..end] {
        line.drain(..step.min(indent(line)));
    }
    lines.remove(start + 1);
    lines[start].push_str("&[");
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::hug_lists;

    #[test]
    fn a_list_in_a_list_moves_twice() {
        let printed = "x\n    .bodies(\n        &[\n            form(\n                    &[\n                        a,\n                    ],\n                )\n                .required(),\n        ],\n    )\n    .end();\n";
        let hugged = "x\n    .bodies(&[\n        form(&[\n                a,\n            ])\n            .required(),\n    ])\n    .end();\n";
        assert_eq!(hug_lists(printed.to_owned()), hugged);
    }

    #[test]
    fn a_list_among_other_arguments_stays() {
        let printed = "f(\n    &[\n        a,\n    ],\n    b,\n);\n";
        assert_eq!(hug_lists(printed.to_owned()), printed);
    }
}
