//! Servers and their variables.

use openapiv3::{Server, ServerVariable};

use super::object::Object;
use super::reader::{Node, Reader};

impl<'a> Reader<'a, '_> {
    /// The member `servers`.
    pub(super) fn servers(&mut self, object: &mut Object<'a>) -> Vec<Server> {
        let nodes = object.list("servers", self).unwrap_or_default();
        nodes.into_iter().filter_map(|node| self.server(node)).collect()
    }

    pub(super) fn server(&mut self, node: Node<'a>) -> Option<Server> {
        let mut object = self.open(node, "a server")?;
        let url = object.required_text("url", "the server is left out", self);
        let description = object.text("description", self);
        let given = object.member("variables").is_some();
        let variables = object.map("variables", self);
        let variables = variables
            .into_iter()
            .filter_map(|(name, node)| Some((name.to_owned(), self.variable(node)?)));
        let variables = variables.collect();
        let extensions = object.close(self);
        Some(Server {
            url: url?,
            description,
            variables: given.then_some(variables),
            extensions,
        })
    }

    fn variable(&mut self, node: Node<'a>) -> Option<ServerVariable> {
        let mut object = self.open(node, "a server variable")?;
        let values = object.list("enum", self).unwrap_or_default();
        let enumeration = values.into_iter().filter_map(|node| self.text(&node)).collect();
        let default = object.required_text("default", "the variable has no value unless the caller gives one", self);
        let description = object.text("description", self);
        let extensions = object.close(self);
        Some(ServerVariable {
            enumeration,
            default: default.unwrap_or_default(),
            description,
            extensions,
        })
    }
}
