//! Places in a settings file, which is TOML.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Wanted;

/// Finds the wanted places, if the text is valid TOML.
pub(super) fn find(bytes: &[u8], root: &mut Wanted) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(table) = DeTable::parse(text) else { return };
    root.node = Some(0..0);
    find_members(table.get_ref(), root);
}

fn find_members(table: &DeTable<'_>, wanted: &mut Wanted) {
    for (key, value) in table {
        if let Some(below) = wanted.below.get_mut(key.get_ref().as_ref()) {
            below.key = Some(key.span());
            find_value(value, below);
        }
    }
}

fn find_value(value: &Spanned<DeValue<'_>>, wanted: &mut Wanted) {
    match value.get_ref() {
        DeValue::Table(table) => find_members(table, wanted),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if let Some(below) = wanted.below.get_mut(&index.to_string()) {
                    below.node = Some(item.span());
                    find_value(item, below);
                }
            }
        }
        _ => wanted.node = Some(value.span()),
    }
}
