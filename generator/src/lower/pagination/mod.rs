//! Pagination: lists that come in pages, recognised by the names that their parameters and members go by.
//!
//! OpenAPI does not describe how a list goes on, and producers agree on few words for it. Only what leaves no doubt is taken:
//! a member that says *next* and holds a URL, or a token that a parameter takes; a cursor of one name on both sides; the
//! identifier of the last item, or a member that holds it, beside one that says whether there are more; a `Link` header; a parameter
//! that counts pages or items beside one for their size; a list of links, of which one may be that of the next page. What an extension
//! says is taken before all of that. The overrides file says what is missed, and takes back what is wrong.

mod extension;
mod first;
mod items;
mod links;
mod token;
mod total;
mod wanted;
mod words;

use self::wanted::{Value, Wanted};
use self::words::{
    AFTER, AFTER_ITEM, HOLDERS, INDICES, LAST, MORE, NUMBERS, OFFSETS, SAME, SIZES, TOKENS, begins_with_url,
    is_absolute, root_word, word,
};
use super::media_type::is_json;
use crate::document::Document;
use crate::ir::{
    Definition, Kind, Location, Method, NextPage, Object, Operation, Pagination, Parameter, Response, Schema, Status,
    Variant,
};
use crate::pointer::Pointer;

/// Notes how each list among the operations goes on.
pub(super) fn recognise(operations: &mut [Operation], definitions: &[Definition], document: &Document) {
    for operation in operations {
        operation.pagination = match operation.method {
            Method::Get => {
                let wanted = Wanted::of_query(operation);
                let stated = document.node(&operation.at.key(extension::NAME));
                stated
                    .and_then(|stated| extension::read(stated, operation, definitions, &wanted))
                    .or_else(|| recognise_one(operation, definitions, &wanted))
            }
            // What makes something is no list.
            Method::Post if creates(operation) => None,
            Method::Post => recognise_search(operation, definitions),
            _ => None,
        };
    }
}

/// A search whose terms do not fit a URL says in its body which page it wants, too, or in its query all the same. Where both could say it,
/// the query does, which has setters of its own, and the size of a page with them; unless counting is all that it can do.
fn recognise_search(operation: &Operation, definitions: &[Definition]) -> Option<Pagination> {
    let by_body =
        Wanted::of_body(operation, definitions).and_then(|wanted| recognise_one(operation, definitions, &wanted));
    let by_query = recognise_one(operation, definitions, &Wanted::of_search(operation, definitions));
    match (by_body, by_query) {
        (Some(body), Some(query)) if query.next.is_counted() && !body.next.is_counted() => Some(body),
        (body, query) => query.or(body),
    }
}

fn recognise_one(operation: &Operation, definitions: &[Definition], wanted: &Wanted<'_>) -> Option<Pagination> {
    let success = success(operation)?;
    let page = Page::of(success, definitions, &operation.path)?;
    recognise_page(operation, success, &page, wanted).or_else(|| {
        // Where an answer is one of several objects, the list goes on in the way in which all of them do.
        let mut ways = page
            .alternatives()?
            .map(|page| recognise_page(operation, success, &page, wanted));
        let first = ways.next()??;
        let is_inside = first.items != Pointer::root();
        (is_inside && ways.all(|way| way.as_ref() == Some(&first))).then_some(first)
    })
}

fn recognise_page(
    operation: &Operation,
    success: &Response,
    page: &Page<'_>,
    wanted: &Wanted<'_>,
) -> Option<Pagination> {
    let items = page.items().filter(|items| !wanted.writes(items))?;
    let counted = |names: &[&str]| wanted.find(names).filter(|value| page.is_number(value.schema));
    let size = counted(SIZES).map(|value| value.name.clone());
    let has_link = || {
        success
            .headers
            .iter()
            .any(|header| header.name.eq_ignore_ascii_case("link"))
    };
    let by_number = || {
        let value = counted(NUMBERS)?;
        Some(NextPage::Number {
            parameter: value.name.clone(),
            first: page.first_number(value),
        })
    };
    let by_offset = || {
        // SCIM's begins at 1 (RFC 7644, section 3.4.2.4), and its documents rarely say so.
        let index = || counted(INDICES).filter(|value| page.begins_at_zero(value, size.as_deref(), &items));
        counted(OFFSETS).or_else(index).map(|value| NextPage::Offset {
            parameter: value.name.clone(),
        })
    };
    let (more, last) = (page.switch(MORE, &items), page.switch(LAST, &items));
    let token = page.next_token(wanted);
    // A URL that leads on is one to get, and not to send a body to. Where it may be left out, and the token beside it is always there,
    // the list would end too early with it.
    let is_sure = |url: &Text<'_>| url.required || token.as_ref().is_none_or(|(token, _)| !token.required);
    let by_url = || page.next_url().filter(|url| wanted.is_got && is_sure(url));
    let by_token = || {
        let (member, parameter) = token.clone()?;
        let member = member.at;
        Some(NextPage::Token { member, parameter })
    };
    // Some servers have the header on every answer: what has no way to ask for a page is a list only if it is nothing else.
    let is_paged = || items == Pointer::root() || size.is_some() || !beginnings(operation, None).is_empty();
    let by_link = || (has_link() && wanted.is_got && is_paged()).then_some(NextPage::Link);
    let by_link_list = || {
        let links = page.link_list(&items).filter(|_| wanted.is_got && is_paged())?;
        Some(NextPage::LinkList(links))
    };
    // A count alone can be anything; beside the size of a page it is that of pages.
    let by_count = || size.as_ref().and_then(|_| by_number().or_else(by_offset));
    // Where the URL need not be there, and an answer says whether it is the last, what counts leads on without one.
    let says_end = more.is_some() || last.is_some();
    let url = by_url();
    let otherwise = url
        .as_ref()
        .filter(|url| says_end && !url.required)
        .and_then(|_| by_count());
    let next = url
        .map(|url| NextPage::Url(url.at))
        .or_else(by_token)
        .or_else(|| page.next_identifier(wanted))
        .or_else(|| more.as_ref().and_then(|_| page.next_offset(wanted)))
        .or_else(by_link)
        .or_else(|| more.as_ref().and_then(|_| page.after_last(wanted, &items)))
        .or_else(by_count)
        // What links there are, the document does not say: where pages are counted, that goes on anyway.
        .or_else(by_link_list)?;
    let counted = otherwise
        .as_ref()
        .or(Some(&next))
        .filter(|_| otherwise.is_some() || !says_end);
    let total = counted.and_then(|counted| page.total(counted, &items));
    Some(Pagination {
        begin: beginnings(operation, next.parameter()),
        in_body: wanted.in_body,
        next,
        otherwise,
        items,
        // Of a parameter the document says how great it may be, which its table holds; the runtime knows no such thing of a body.
        size: size.filter(|_| !wanted.in_body),
        last: last.filter(|_| more.is_none()),
        more,
        total,
    })
}

/// Whether a call makes something, by the status of its success (RFC 9110, section 15.3.2).
fn creates(operation: &Operation) -> bool {
    success(operation).is_some_and(|success| success.status == Status::Code(201))
}

fn success(operation: &Operation) -> Option<&Response> {
    let mut responses = operation.responses.iter();
    responses.find(|response| response.status.is_success())
}

/// The query parameters that say where a page begins: the one that is known to, and those that are called so.
fn beginnings(operation: &Operation, known: Option<&str>) -> Vec<String> {
    let begins = |parameter: &&Parameter| {
        let word = word(&parameter.name);
        let is_one_of = |words: &[&[&str]]| words.concat().contains(&word.as_str());
        parameter.location == Location::Query
            && (known == Some(&*parameter.name)
                || is_one_of(&[NUMBERS, OFFSETS, INDICES, AFTER, SAME])
                || TOKENS.contains(&root_word(&word).as_str()))
    };
    let parameters = operation.parameters.iter().filter(begins);
    parameters.map(|parameter| parameter.name.clone()).collect()
}

/// The answer of an operation, seen as a page.
struct Page<'a> {
    definitions: &'a [Definition],
    schema: &'a Schema,
    /// The path of the operation.
    path: &'a str,
}

impl<'a> Page<'a> {
    /// None where the answer is no JSON.
    fn of(success: &'a Response, definitions: &'a [Definition], path: &'a str) -> Option<Self> {
        let content = success.contents.iter().find(|content| is_json(&content.media_type))?;
        Some(Self {
            definitions,
            schema: content.schema.as_ref()?,
            path,
        })
    }

    /// The answers of which it is one, each seen as a page; none where it is a single one.
    fn alternatives(&self) -> Option<impl Iterator<Item = Self>> {
        let Kind::Union(union) = &self.resolve(self.schema).kind else {
            return None;
        };
        let (definitions, path) = (self.definitions, self.path);
        Some(union.variants.iter().map(move |variant| Self {
            definitions,
            schema: &variant.schema,
            path,
        }))
    }

    fn resolve(&self, schema: &'a Schema) -> &'a Schema {
        let mut current = schema;
        // Lowering leaves out references that lead back to themselves, so the chain ends.
        while let Kind::Reference(id) = &current.kind {
            current = &self.definitions[id.0].schema;
        }
        current
    }

    fn object(&self, schema: &'a Schema) -> Option<&'a Object> {
        match &self.resolve(schema).kind {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }

    fn is_text(&self, schema: &'a Schema) -> bool {
        matches!(self.resolve(schema).kind, Kind::Text(_))
    }

    /// A text of no format, such as a date has.
    fn is_plain_text(&self, schema: &'a Schema) -> bool {
        matches!(&self.resolve(schema).kind, Kind::Text(text) if matches!(text.format.as_deref(), None | Some("uuid")))
    }

    /// Whether it is a list, or one of several whose items have names: an item is of any of those.
    fn is_list(&self, schema: &'a Schema) -> bool {
        let holds_named = |variant: &'a Variant| match &self.resolve(&variant.schema).kind {
            Kind::Array(array) => matches!(array.items.kind, Kind::Reference(_)),
            _ => false,
        };
        match &self.resolve(schema).kind {
            Kind::Array(_) => true,
            Kind::Union(union) => union.variants.iter().all(holds_named),
            _ => false,
        }
    }

    fn is_number(&self, schema: &'a Schema) -> bool {
        matches!(self.resolve(schema).kind, Kind::Integer(_) | Kind::Number(_))
    }

    /// The members that are strings, in the answer itself and in the objects that hold what leads on.
    fn texts(&self) -> Vec<Text<'a>> {
        let mut found = Vec::new();
        if let Some(object) = self.object(self.schema) {
            self.collect(object, &Pointer::root(), "", 0, &mut found);
        }
        found
    }

    fn collect(&self, object: &'a Object, at: &Pointer, way: &str, depth: usize, found: &mut Vec<Text<'a>>) {
        for property in &object.properties {
            let (at, name) = (at.key(&property.name), word(&property.name));
            let way = format!("{way}/{name}");
            if self.is_text(&property.schema) {
                found.push(Text {
                    at,
                    way,
                    required: property.required,
                    stated: &property.schema,
                    schema: self.resolve(&property.schema),
                });
            } else if depth < 2
                && HOLDERS.contains(&name.as_str())
                && let Some(inner) = self.object(&property.schema)
            {
                self.collect(inner, &at, &way, depth + 1, found);
            }
        }
    }

    /// A member that says *next* and holds a URL.
    fn next_url(&self) -> Option<Text<'a>> {
        let is_next = |text: &Text<'_>| {
            let mut steps = text.way.rsplit('/');
            let (last, holder) = (steps.next().unwrap_or(""), steps.next().unwrap_or(""));
            match last {
                "nextpageurl" | "nextpageuri" | "nexturl" | "nexturi" | "nextlink" | "nextpagelink"
                | "odatanextlink" => true,
                "next" => text.is_url() || holder == "links",
                "nextpage" => text.is_url(),
                "href" | "url" | "link" => holder == "next",
                _ => false,
            }
        };
        self.texts().into_iter().find(is_next)
    }

    /// The member that says whether there are more pages, by one of these names.
    fn switch(&self, names: &[&str], items: &Pointer) -> Option<Pointer> {
        self.beside(items, &|property| {
            names.contains(&&*word(&property.name)) && matches!(self.resolve(&property.schema).kind, Kind::Boolean)
        })
    }

    /// The identifier of the last item, as a member of the answer or of the item itself, and the parameter that takes it.
    fn after_last(&self, wanted: &Wanted<'a>, items: &Pointer) -> Option<NextPage> {
        let taken = |names| wanted.find(names).filter(|value| self.is_plain_text(value.schema));
        let name = |value: &Value<'_>| value.name.clone();
        let named = |object: &'a Object, name: &str| {
            let mut properties = object.properties.iter();
            let property =
                properties.find(|property| word(&property.name) == name && self.is_text(&property.schema))?;
            Some(Pointer::root().key(&property.name))
        };
        if let Some(member) = named(self.object(self.schema)?, "lastid") {
            let parameter = taken(AFTER).map(name)?;
            return Some(NextPage::Token { member, parameter });
        }
        // What an opaque token leads on from takes no identifier.
        let is_token = |text: &Text<'_>| text.way.contains("cursor") || text.way.contains("token");
        if self.texts().iter().any(is_token) {
            return None;
        }
        let parameter = taken(AFTER_ITEM).map(name)?;
        let member = named(self.object(self.item(items)?)?, "id")?;
        Some(NextPage::Last { member, parameter })
    }
}

/// A member of an answer that is a string, and can lead on.
#[derive(Clone)]
struct Text<'a> {
    at: Pointer,
    /// The words of the members that lead to it, each behind a slash.
    way: String,
    required: bool,
    /// What it says of itself where it stands.
    stated: &'a Schema,
    /// What it is.
    schema: &'a Schema,
}

impl Text<'_> {
    /// Whether it holds a URL: by its format, by how the words about it begin, or by what it is shown to hold.
    fn is_url(&self) -> bool {
        let format = match &self.schema.kind {
            Kind::Text(text) => text.format.as_deref(),
            _ => None,
        };
        let said = [self.stated, self.schema];
        matches!(format, Some("uri" | "url" | "uri-reference"))
            || said.iter().any(|schema| {
                schema.docs.description.as_deref().is_some_and(begins_with_url)
                    || schema
                        .examples
                        .iter()
                        .filter_map(serde_json::Value::as_str)
                        .any(is_absolute)
            })
    }
}
