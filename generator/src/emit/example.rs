//! Examples in documentation and in the README.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::{Call, Expression};
use super::page::Page;
use crate::rust::{self, Example, ExamplePath, Let};

/// An example as a block of documentation, in a function with this signature.
pub(super) fn block(planned: &Example, signature: &str) -> Vec<String> {
    let (imports, body) = parts(planned);
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(imports);
    lines.push(format!("# {signature} -> {}::Result<()> {{", planned.crate_name));
    lines.extend(body);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The lines of an example, without the function around it.
pub(super) fn lines(planned: &Example) -> Vec<String> {
    let (imports, body) = parts(planned);
    imports.into_iter().chain(body).collect()
}

/// The imports, with an empty line behind them, and what follows them.
fn parts(planned: &Example) -> (Vec<String>, Vec<String>) {
    let mut imports = Page::of_example();
    import(&mut imports, &planned.imports);
    if !planned.imports.is_empty() {
        imports.line([""]);
    }
    let printer = Printer(planned);
    let mut body = Page::of_example();
    for made in planned.statements() {
        printer.statement(&mut body, made);
    }
    body.line([if planned.has_response {
        "let response = client"
    } else {
        "client"
    }]);
    let calls = planned.calls.iter().map(|call| printer.call(call));
    let calls: Vec<Call> = calls.chain([Call::new("send", [])]).collect();
    body.indented(|page| {
        page.calls(&calls.iter().collect::<Vec<_>>());
        page.line([".await?;"]);
    });
    (split(imports), split(body))
}

fn split(mut page: Page) -> Vec<String> {
    page.text().lines().map(str::to_owned).collect()
}

/// The names that are imported from each file.
type Files<'p> = BTreeMap<&'p [String], Vec<String>>;

/// The imports: one for each module of a crate if it fits a line without nested braces, else one for each file.
fn import(page: &mut Page, paths: &BTreeSet<Vec<String>>) {
    let mut modules: BTreeMap<&[String], Files<'_>> = BTreeMap::new();
    for path in paths {
        let Some((name, file)) = path.split_last() else {
            continue;
        };
        let within = match file {
            [root, ..] if root == "std" => file.len(),
            _ => file.len().min(2),
        };
        let (module, _) = file.split_at(within);
        let files = modules.entry(module).or_default();
        files.entry(file).or_default().push(name.clone());
    }
    let mut imports: Vec<(String, Vec<String>)> = Vec::new();
    for files in modules.into_values() {
        let fits =
            |(path, names): &(String, Vec<String>)| page.fits("use ::{};".len() + path.len() + names.join(", ").len());
        match combined(&files).filter(fits) {
            Some(import) => imports.push(import),
            None => imports.extend(files.into_iter().map(|(file, names)| (file.join("::"), names))),
        }
    }
    // Braces sort after names, as in rustfmt.
    imports.sort_by_cached_key(|(path, names)| match names.as_slice() {
        [name] => format!("{path}::{name}"),
        _ => format!("{path}::{{"),
    });
    for (path, names) in &imports {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        page.using("use ", path, &names);
    }
}

/// One import for all files of a module; `None` if its braces would be nested.
fn combined(files: &Files<'_>) -> Option<(String, Vec<String>)> {
    let shared = shared(files.keys().copied());
    let (mut firsts, mut imported) = (BTreeSet::new(), Vec::new());
    for (file, names) in files {
        let inside = file.get(shared.len()..).unwrap_or_default();
        for name in names {
            if !firsts.insert(inside.first().unwrap_or(name)) {
                return None;
            }
            imported.push([inside, std::slice::from_ref(name)].concat().join("::"));
        }
    }
    Some((shared.join("::"), imported))
}

/// The start that these paths have in common.
fn shared<'p>(mut paths: impl Iterator<Item = &'p [String]>) -> &'p [String] {
    let first = paths.next().unwrap_or_default();
    paths.fold(first, |shared, path| {
        let same = shared.iter().zip(path).take_while(|(one, other)| one == other);
        shared.split_at(same.count()).0
    })
}

/// Prints an example, whose imports decide how paths are written.
#[derive(Clone, Copy)]
struct Printer<'e>(&'e Example);

impl Printer<'_> {
    fn statement(self, page: &mut Page, made: &Let) {
        let start = if made.fields.is_empty() { "let " } else { "let mut " };
        page.variable(&[start, &made.name].concat(), &self.expression(&made.value));
        for (field, value) in &made.fields {
            page.assigned(&[&*made.name, ".", field].concat(), &self.expression(value));
        }
    }

    fn call(self, call: &rust::Call) -> Call {
        Call::new(call.method.clone(), self.all(&call.arguments))
    }

    fn all(self, values: &[rust::Expression]) -> Vec<Expression> {
        values.iter().map(|value| self.expression(value)).collect()
    }

    fn expression(self, value: &rust::Expression) -> Expression {
        use rust::Expression as Planned;
        match value {
            Planned::Default => Expression::path("Default::default()"),
            Planned::Boolean(flag) => Expression::path(if *flag { "true" } else { "false" }),
            Planned::Integer(number) => Expression::path(number.to_string()),
            Planned::Float(number) => Expression::path(format!("{number:?}")),
            Planned::Text(text, _) => Expression::string(text),
            Planned::Json(text, _) => Expression::string(text).method("parse", []).tried(),
            Planned::Into(inner) => self.expression(inner).method("into", []),
            Planned::Owned(inner) => self.expression(inner).method("to_owned", []),
            Planned::Parsed(inner, None) => self.expression(inner).method("parse", []).tried(),
            Planned::Parsed(inner, Some(path)) => {
                let parse = format!("parse::<{}>", self.path(path));
                self.expression(inner).method(parse, []).tried()
            }
            Planned::Tried(inner) => self.expression(inner).tried(),
            Planned::Borrowed(inner) => self.expression(inner).reference(),
            Planned::Variable(name) => Expression::path(name.clone()),
            Planned::Made(made) => Expression::path(made.name.clone()),
            Planned::Path(path) => Expression::path(self.item(path)),
            Planned::Call(path, arguments) => Expression::call(self.item(path), self.all(arguments)),
            Planned::Methods(receiver, calls) => {
                let calls: Vec<Call> = calls.iter().map(|call| self.call(call)).collect();
                self.expression(receiver).then(calls)
            }
            Planned::Array(items) => Expression::array(self.all(items)),
            Planned::List(items) if items.is_empty() => Expression::path("Vec::new()"),
            Planned::List(items) => Expression::vec(self.all(items)),
            Planned::Tuple(items) => Expression::tuple(self.all(items)),
            Planned::Record(path, fields) => {
                let fields = fields
                    .iter()
                    .map(|(name, value)| (name.clone(), self.expression(value)));
                Expression::record(self.path(path), fields)
            }
        }
    }

    fn item(self, path: &ExamplePath) -> String {
        let mut text = self.path(&path.path);
        if let Some(item) = &path.item {
            text.extend(["::", item]);
        }
        text
    }

    /// A path from its imported part on.
    fn path(self, path: &[String]) -> String {
        let is_imported = |length: usize| path.get(..length).is_some_and(|start| self.0.imports.contains(start));
        let length = path.len();
        let imported = [length, length.saturating_sub(1)]
            .into_iter()
            .find(|length| is_imported(*length));
        let shown = imported.and_then(|length| path.get(length - 1..));
        shown.unwrap_or(path).join("::")
    }
}

#[cfg(test)]
mod tests {
    use super::{import, split};
    use crate::emit::page::Page;

    #[test]
    fn imports_of_a_module_are_one_as_long_as_they_fit() {
        let long = ["a::m::models::One", "a::m::models::Two"].map(|path| [path, &"x".repeat(40)].concat());
        let files = long.clone().map(|path| path.replacen("::One", "::b::One", 1));
        let imported = |paths: &[&str]| {
            let mut page = Page::of_example();
            let split_path = |path: &&str| path.split("::").map(str::to_owned).collect();
            import(&mut page, &paths.iter().map(split_path).collect());
            split(page)
        };
        let paths = [
            "a::m::X",
            "a::m::models::Y",
            "a::runtime::Part",
            "a::Client",
            "a::Credentials",
            "std::collections::BTreeMap",
        ];
        assert_eq!(
            imported(&paths),
            [
                "use a::m::{X, models::Y};",
                "use a::runtime::Part;",
                "use a::{Client, Credentials};",
                "use std::collections::BTreeMap;"
            ]
        );
        let lines = imported(&["a::m::models", "a::m::models::Y"]);
        assert_eq!(lines, ["use a::m::models;", "use a::m::models::Y;"]);
        let lines = imported(&["a::m::models::X", "a::m::models::x::Y"]);
        assert_eq!(lines, ["use a::m::models::{X, x::Y};"]);
        assert_eq!(imported(&["a::m::b::Y", "a::m::b::X"]), ["use a::m::b::{X, Y};"]);
        let lines = imported(&["a::m::b::X", "a::m::b::Y", "a::m::Z"]);
        assert_eq!(lines, ["use a::m::Z;", "use a::m::b::{X, Y};"]);
        assert_eq!(imported(&long.each_ref().map(String::as_str)).len(), 4);
        assert_eq!(imported(&files.each_ref().map(String::as_str)).len(), 2);
    }
}
