//! Path items.

use openapiv3::{Operation, PathItem};

use super::object::Object;
use super::reader::{Node, Reader};

impl<'a> Reader<'a, '_> {
    pub(super) fn path_item_object(&mut self, node: Node<'a>) -> Option<PathItem> {
        let mut object = self.open(node, "a path item")?;
        object.overlay = true;
        Some(PathItem {
            summary: object.text("summary", self),
            description: object.text("description", self),
            get: self.method(&mut object, "get"),
            put: self.method(&mut object, "put"),
            post: self.method(&mut object, "post"),
            delete: self.method(&mut object, "delete"),
            options: self.method(&mut object, "options"),
            head: self.method(&mut object, "head"),
            patch: self.method(&mut object, "patch"),
            trace: self.method(&mut object, "trace"),
            servers: self.servers(&mut object),
            parameters: self.parameters(&mut object),
            extensions: object.close(self),
        })
    }

    fn method(&mut self, object: &mut Object<'a>, name: &'static str) -> Option<Operation> {
        let node = object.member(name)?;
        self.operation(node)
    }
}
