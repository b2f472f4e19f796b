//! Structs of which every line is known.
//!
//! Nearly all structs are alike but for their names. Tokens of them would be taken apart, known again and put together only to
//! become the lines that are written here; what has a line that only the printer can lay out goes there.

use super::aside::{self, Kind};
use super::paths::Paths;
use super::structure::{ADDITIONAL, EXTRA, definition_field, encode_statement, read_object};
use crate::output::Block;
use crate::rust::Struct;

/// A struct, and whether its items may be lines at all.
pub(super) struct Plain<'a> {
    paths: Paths<'a>,
    planned: &'a Struct,
    may_be_lines: bool,
}

impl<'a> Plain<'a> {
    pub(super) fn of(paths: Paths<'a>, planned: &'a Struct) -> Self {
        let has_deprecated = planned.fields.iter().any(|field| field.deprecated);
        Self {
            paths,
            planned,
            may_be_lines: !paths.in_full && !has_deprecated,
        }
    }

    /// The struct itself; none where a line of it has to be broken.
    pub(super) fn definition(&self) -> Option<Block> {
        let mut block = aside::comments(&self.planned.docs).filter(|_| self.may_be_lines)?;
        block.extend([
            "#[derive(Clone, Default, PartialEq)]".to_owned(),
            "#[non_exhaustive]".to_owned(),
            format!("pub struct {} {{", self.planned.name),
        ]);
        let fields = self.planned.fields.iter();
        aside::push_members(
            &mut block,
            1,
            Kind::Field,
            fields.map(|field| definition_field(self.paths, field)),
        )?;
        if let Some((name, value)) = &self.planned.additional {
            let line = format!("pub {name}: runtime::Map<{}>", self.paths.type_text(value));
            block.push(format!("    /// {ADDITIONAL}"));
            block.push(format!("    {line},"));
            if !Kind::Field.fits(&line) {
                return None;
            }
        }
        block.extend([
            format!("    /// {EXTRA}"),
            format!("    pub {}: runtime::Extra,", self.planned.extra),
            "}".to_owned(),
        ]);
        Some(block)
    }

    /// How it is read.
    pub(super) fn decode(&self) -> Option<Block> {
        if !self.may_be_lines {
            return None;
        }
        let mut block = aside::head("impl runtime::Decode", &self.planned.name);
        if !self.planned.in_answer {
            block.push("    #[inline]".to_owned());
        }
        block.push("    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {".to_owned());
        block.extend(
            read_object(self.planned)
                .into_iter()
                .map(|line| format!("        {line}")),
        );
        block.extend(["    }", "}"].map(str::to_owned));
        Some(block)
    }

    /// How it is written; none where a statement has to be broken.
    pub(super) fn encode(&self) -> Option<Block> {
        if !self.may_be_lines {
            return None;
        }
        let mut block = aside::head("impl runtime::Encode", &self.planned.name);
        if !self.planned.in_request {
            block.push("    #[inline]".to_owned());
        }
        block.extend(
            [
                "    fn encode(&self, writer: &mut runtime::Writer) {",
                "        writer.begin_object();",
            ]
            .map(str::to_owned),
        );
        let fields = self.planned.fields.iter();
        let statements = fields.map(|field| encode_statement(self.paths, field, &self.planned.extra));
        aside::push_members(&mut block, 2, Kind::Statement, statements)?;
        if let Some((name, _)) = &self.planned.additional {
            block.push(format!("        writer.additional(&self.{name});"));
        }
        block.extend([
            format!("        writer.end_object(&self.{});", self.planned.extra),
            "    }".to_owned(),
            "}".to_owned(),
        ]);
        Some(block)
    }
}
