//! The state of lowering: the document, the findings, and the definitions found so far.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::schema;
use super::settled::Applied;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::ir;
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// The number of references in a chain that are followed, which also ends a cycle.
const MOST_REFERENCES: usize = 16;

/// The state of lowering one document.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) overrides: &'a Overrides,
    /// The entries of the overrides that had an effect.
    pub(super) applied: Applied,
    /// The definitions by their places; `None` for one that is still to be lowered.
    definitions: IndexMap<Pointer, Option<ir::Definition>>,
    /// The names of definitions that differ from the last step of their places.
    names: IndexMap<Pointer, String>,
    /// The definition that is being lowered.
    current: Option<Pointer>,
    /// The definitions inside members of a schema that is a base of others (`allOf`).
    members_of_bases: BTreeSet<Pointer>,
    /// The schemas whose parts are shared by others, found when first needed.
    bases: Option<Rc<schema::Bases>>,
    /// The schemas of the components by their bases (`allOf`), found when first needed.
    heirs: Option<schema::Heirs>,
    /// The bases of schemas, and their bases, as far as they were needed. Each union of derived schemas needs them for
    /// all schemas of a mapping.
    ancestors: BTreeMap<Pointer, Rc<[Pointer]>>,
    /// The alternatives that schemas list, as far as they were needed.
    pub(super) listed: schema::Listed,
    /// The schemas that discriminators name.
    pub(super) told: schema::Told,
    /// The number of values of inherited mappings that were read.
    pub(super) inherited_values: usize,
    /// The schemas with a name of their own (`$anchor`, `$id`).
    pub(super) resources: schema::Resources,
    /// The schemas inside parameters, headers and bodies of the components, by their places.
    pub(super) described: BTreeMap<Pointer, ir::Schema>,
    /// Whether the targets of followed references are `readOnly` or `writeOnly`.
    pub(super) marks: IndexMap<Pointer, (bool, bool)>,
    /// The number of references between a schema and the end of its chain; no chain is a cycle.
    pub(super) chains: IndexMap<Pointer, usize>,
    /// The security schemes that requirements name and the document does not declare.
    pub(super) undeclared_schemes: IndexSet<String>,
    /// Pairs of security schemes that are required together and use the same header.
    pub(super) schemes_of_one_header: BTreeSet<(String, String)>,
    /// Unknown keywords with their places: producers write some of them everywhere.
    unknown_keywords: IndexMap<String, BTreeSet<Pointer>>,
    /// Whether any body is XML, computed when first needed.
    has_xml: Option<bool>,
    /// The merges in progress, to notice one that contains itself.
    pub(super) merging: Vec<Vec<Pointer>>,
    /// The number of merges within the outermost one.
    pub(super) merges: usize,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, overrides: &'a Overrides, diagnostics: &'a mut Diagnostics) -> Self {
        let resources = schema::Resources::find(document, diagnostics);
        let mut context = Self {
            document,
            resources,
            diagnostics,
            overrides,
            applied: Applied::default(),
            definitions: IndexMap::new(),
            names: IndexMap::new(),
            current: None,
            members_of_bases: BTreeSet::new(),
            bases: None,
            heirs: None,
            ancestors: BTreeMap::new(),
            listed: schema::Listed::new(),
            told: schema::Told::default(),
            inherited_values: 0,
            described: BTreeMap::new(),
            chains: IndexMap::new(),
            marks: IndexMap::new(),
            undeclared_schemes: IndexSet::new(),
            schemes_of_one_header: BTreeSet::new(),
            unknown_keywords: IndexMap::new(),
            has_xml: None,
            merging: Vec::new(),
            merges: 0,
        };
        context.told = schema::Told::find(&context);
        context
    }

    /// The definition at `pointer`, which is lowered later if it has not been.
    pub(super) fn define(&mut self, pointer: Pointer) -> ir::DefinitionId {
        let entry = self.definitions.entry(pointer);
        let id = ir::DefinitionId(entry.index());
        entry.or_insert(None);
        id
    }

    /// As [`Self::define`], under another name.
    pub(super) fn define_as(&mut self, pointer: Pointer, name: &str) -> ir::DefinitionId {
        self.names.insert(pointer.clone(), name.to_owned());
        self.define(pointer)
    }

    /// The definition of a schema inside a member of a base.
    pub(super) fn define_member(&mut self, pointer: Pointer) -> ir::DefinitionId {
        self.members_of_bases.insert(pointer.clone());
        self.define(pointer)
    }

    /// Whether a place is inside the definition that is being lowered.
    pub(super) fn is_inside_current(&self, at: &Pointer) -> bool {
        self.current.as_ref().is_some_and(|current| at.below(current).is_some())
    }

    /// Whether a place is that of the definition that is being lowered.
    pub(super) fn is_current(&self, at: &Pointer) -> bool {
        self.current.as_ref() == Some(at)
    }

    /// The schemas whose parts are shared by others.
    pub(super) fn bases(&mut self) -> Rc<schema::Bases> {
        if let Some(known) = &self.bases {
            return Rc::clone(known);
        }
        let found = Rc::new(schema::Bases::of(self));
        self.bases = Some(Rc::clone(&found));
        found
    }

    /// The schemas of the components by their bases (`allOf`).
    pub(super) fn heirs(&mut self) -> &schema::Heirs {
        let (document, resources) = (self.document, &self.resources);
        self.heirs.get_or_insert_with(|| schema::heirs(document, resources))
    }

    /// The bases of a schema, and their bases, the closest first.
    pub(super) fn ancestors(&mut self, at: &Pointer) -> Rc<[Pointer]> {
        if let Some(known) = self.ancestors.get(at) {
            return Rc::clone(known);
        }
        let found: Rc<[Pointer]> = schema::ancestors(self, at).into();
        self.ancestors.insert(at.clone(), Rc::clone(&found));
        found
    }

    /// Whether the schema at `pointer` has a name of its own.
    pub(super) fn is_defined(&self, pointer: &Pointer) -> bool {
        self.definitions.contains_key(pointer)
    }

    pub(super) fn note_unknown_keyword(&mut self, name: &str, at: Pointer) {
        match self.unknown_keywords.get_mut(name) {
            Some(places) => drop(places.insert(at)),
            None => drop(self.unknown_keywords.insert(name.to_owned(), BTreeSet::from([at]))),
        }
    }

    /// Reports each unknown keyword once, at its first place, with the number of its places.
    fn report_unknown_keywords(&mut self) {
        for (name, places) in std::mem::take(&mut self.unknown_keywords) {
            let Some(first) = places.first() else { continue };
            let elsewhere = match places.len() - 1 {
                0 => String::new(),
                1 => ", and stands at another place too".to_owned(),
                more => format!(", and stands at {more} other places too"),
            };
            self.diagnostics.report_key(
                Code::UnknownKeyword,
                first,
                format!("`{name}` is no keyword of a schema{elsewhere}"),
                "it is left out; extensions start with `x-`",
            );
        }
    }

    /// Whether the document has a media type of XML: otherwise `xml` has no meaning.
    pub(super) fn has_xml(&mut self) -> bool {
        let tree = &self.document.tree;
        *self.has_xml.get_or_insert_with(|| names_xml(tree))
    }

    /// The place of a definition.
    pub(super) fn place_of(&self, id: ir::DefinitionId) -> Option<Pointer> {
        let (pointer, _) = self.definitions.get_index(id.0)?;
        Some(pointer.clone())
    }

    /// The schema of a definition, as the document has it.
    pub(super) fn node_of(&self, id: ir::DefinitionId) -> Option<&'a Value> {
        let (pointer, _) = self.definitions.get_index(id.0)?;
        self.document.node(pointer)
    }

    /// The schema of a definition, as the document has it, behind a chain of references.
    pub(super) fn node_behind(&self, id: ir::DefinitionId) -> Option<&'a Value> {
        let (pointer, _) = self.definitions.get_index(id.0)?;
        self.document.node(&self.behind_references(pointer.clone()))
    }

    /// The place at the end of a chain of references (`$ref`), ignoring the keywords beside them.
    pub(super) fn behind_references(&self, mut at: Pointer) -> Pointer {
        for _ in 0..MOST_REFERENCES {
            let reference = self.document.node(&at).and_then(|node| node.get("$ref")?.as_str());
            match reference.and_then(|reference| self.resources.locate(self.document, &at, reference)) {
                Some((next, _)) => at = next,
                None => break,
            }
        }
        at
    }

    /// Lowers the definitions, and those that they refer to in turn. Also returns the overrides that had an effect.
    pub(super) fn into_definitions(mut self) -> (Vec<ir::Definition>, Applied) {
        let components = schema::Names::of(&self.document.tree);
        // The operations are lowered, so this is no longer needed.
        self.described.clear();
        let mut index = 0;
        while let Some((pointer, _)) = self.definitions.get_index(index) {
            let at = pointer.clone();
            self.current = Some(at.clone());
            let schema = schema::lower_definition(&mut self, &at);
            let own_name = self.names.get(&at).cloned();
            let name = own_name
                .or_else(|| schema::shared_name(&components, &at))
                .or_else(|| schema::titled_name(&at, self.document.node(&at)?))
                .or_else(|| {
                    self.members_of_bases
                        .contains(&at)
                        .then(|| schema::member_name(&components, &at))
                })
                .unwrap_or_else(|| at.last().unwrap_or_default().into_owned());
            self.definitions[index] = Some(ir::Definition { at, name, schema });
            index += 1;
        }
        self.report_unknown_keywords();
        let definitions = self.definitions.into_values().flatten().collect();
        (definitions, self.applied)
    }
}

/// Whether a tree has a body of XML.
fn names_xml(tree: &Value) -> bool {
    let mut pending = vec![tree];
    while let Some(node) = pending.pop() {
        match node {
            Value::Object(members) => {
                let contents = members.get("content").and_then(Value::as_object);
                // A picture can be XML, and its content is never described.
                let is_xml = |media_type: &String| media_type.contains("xml") && !media_type.starts_with("image/");
                if contents.is_some_and(|contents| contents.keys().any(is_xml)) {
                    return true;
                }
                pending.extend(members.values());
            }
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    false
}
