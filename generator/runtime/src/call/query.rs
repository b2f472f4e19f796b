//! The values of a query by their names in it: those of parameters, and of members of exploded and deep objects.

use super::inputs::Inputs;
use crate::operation::{Description, Location, Style};
use crate::value::Value;

impl Inputs {
    /// The value of a name in the query, if one is sent.
    pub(crate) fn in_query(&self, description: &Description, name: &str) -> Option<&Value> {
        let value = self.get(Location::Query, name);
        let value = value.or_else(|| {
            let mut members =
                named(description, name).filter_map(|(object, name)| match self.get(Location::Query, object)? {
                    Value::Object(members) => members.iter().find(|(member, _)| member == name),
                    _ => None,
                });
            members.next().map(|(_, value)| value)
        });
        let mut extras = self.extras(Location::Query);
        let value = value.or_else(|| extras.find(|(extra, _)| *extra == name).map(|(_, value)| value));
        value.filter(|value| !matches!(value, Value::Null))
    }

    /// Sets the value of a name in the query, and removes one that was added beside the parameters. A name without a
    /// parameter is a member of an object: of one that already has it, otherwise beside all of them.
    pub(crate) fn set_in_query(&mut self, description: &Description, name: &'static str, value: Value) {
        self.remove_extra(Location::Query, name);
        let mut parameters = description.parameters.iter();
        if parameters.any(|parameter| parameter.location() == Location::Query && parameter.name() == name) {
            return self.set(Location::Query, name, value);
        }
        for (object, inner) in named(description, name) {
            if let Some(Value::Object(members)) = self.get_mut(Location::Query, object)
                && let Some((_, member)) = members.iter_mut().find(|(member, _)| member == inner)
            {
                *member = value;
                return;
            }
        }
        self.add(Location::Query, name.to_owned(), value);
    }
}

/// The query parameters that can be objects with a member of this name on the wire, each with the name of the member:
/// an exploded object has the member by its own name, a deep object in brackets behind the name of the parameter.
fn named<'n>(description: &Description, name: &'n str) -> impl Iterator<Item = (&'static str, &'n str)> {
    let parameters = description.parameters.iter();
    let of_query = parameters.filter(|parameter| parameter.location() == Location::Query);
    of_query.filter_map(move |parameter| {
        let object = parameter.name();
        let in_brackets = || name.strip_prefix(object)?.strip_prefix('[')?.strip_suffix(']');
        let member = match parameter.style {
            Style::DeepObject => in_brackets(),
            _ => parameter.is_spread().then_some(name),
        };
        Some((object, member?))
    })
}
