//! What lowering carries along: the document, the findings, and the definitions met so far.

use indexmap::IndexMap;

use super::schema;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir;
use crate::pointer::Pointer;

/// The state of one lowering.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The definitions by where they stand; `None` while one is still to be lowered.
    definitions: IndexMap<Pointer, Option<ir::Definition>>,
    /// The names of definitions that are not called as the last step to them is.
    names: IndexMap<Pointer, String>,
    /// The schemas that call themselves by `$anchor` or `$id`, once one of them is asked for.
    pub(super) named_schemas: Option<IndexMap<String, Pointer>>,
    /// The merges that are under way, so that one which contains itself is noticed.
    pub(super) merging: Vec<Vec<Pointer>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(document: &'a Document, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            document,
            diagnostics,
            definitions: IndexMap::new(),
            names: IndexMap::new(),
            named_schemas: None,
            merging: Vec::new(),
        }
    }

    /// The definition that stands at `pointer`, which is lowered later if it has not been.
    pub(super) fn define(&mut self, pointer: Pointer) -> ir::DefinitionId {
        let entry = self.definitions.entry(pointer);
        let id = ir::DefinitionId(entry.index());
        entry.or_insert(None);
        id
    }

    /// The same under a name of its own.
    pub(super) fn define_as(&mut self, pointer: Pointer, name: &str) -> ir::DefinitionId {
        self.names.insert(pointer.clone(), name.to_owned());
        self.define(pointer)
    }

    /// Whether the schema at `pointer` has a name of its own.
    pub(super) fn is_defined(&self, pointer: &Pointer) -> bool {
        self.definitions.contains_key(pointer)
    }

    /// Lowers the definitions, and those that they refer to in turn.
    pub(super) fn into_definitions(mut self) -> Vec<ir::Definition> {
        let mut index = 0;
        while let Some((pointer, _)) = self.definitions.get_index(index) {
            let at = pointer.clone();
            let schema = schema::lower_definition(&mut self, &at);
            let own_name = self.names.get(&at).cloned();
            let name = own_name.unwrap_or_else(|| at.last().unwrap_or_default().into_owned());
            self.definitions[index] = Some(ir::Definition { at, name, schema });
            index += 1;
        }
        self.definitions.into_values().flatten().collect()
    }
}
