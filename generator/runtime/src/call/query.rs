//! The values of a query by their names in it: those of parameters, and of members of an exploded object.

use super::inputs::Inputs;
use crate::operation::{Description, Location, Parameter};
use crate::value::Value;

impl Inputs {
    /// The value of a name in the query, if one is sent.
    pub(crate) fn in_query(&self, description: &Description, name: &str) -> Option<&Value> {
        let value = self.get(Location::Query, name);
        let value = value.or_else(|| {
            let mut members = spread(description).filter_map(|object| match self.get(Location::Query, object)? {
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
        for object in spread(description) {
            if let Some(Value::Object(members)) = self.get_mut(Location::Query, object)
                && let Some((_, member)) = members.iter_mut().find(|(member, _)| member == name)
            {
                *member = value;
                return;
            }
        }
        self.add(Location::Query, name.to_owned(), value);
    }
}

/// The parameters whose members are separate query parameters, if they are objects.
fn spread(description: &Description) -> impl Iterator<Item = &'static str> {
    let parameters = description.parameters.iter();
    let of_query = parameters.filter(|parameter| parameter.location() == Location::Query && parameter.is_spread());
    of_query.map(Parameter::name)
}
