//! The info, and tags.

use openapiv3::{Contact, Info, License, Tag};

use super::reader::{Node, Reader};
use crate::document::{IDENTIFIER, SUMMARY};

impl<'a> Reader<'a, '_> {
    pub(super) fn info(&mut self, node: Node<'a>) -> Option<Info> {
        let mut object = self.open(node, "the info")?;
        let title = object.required_text("title", "the API has no name", self);
        if let Some(summary) = object.text("summary", self) {
            object.carry(SUMMARY, summary);
        }
        Some(Info {
            title: title.unwrap_or_default(),
            description: object.text("description", self),
            terms_of_service: object.text("termsOfService", self),
            contact: object.member("contact").and_then(|node| self.contact(node)),
            license: object.member("license").and_then(|node| self.license(node)),
            version: object
                .required_text("version", "the API has no version", self)
                .unwrap_or_default(),
            extensions: object.close(self),
        })
    }

    fn contact(&mut self, node: Node<'a>) -> Option<Contact> {
        let mut object = self.open(node, "the contact")?;
        Some(Contact {
            name: object.text("name", self),
            url: object.text("url", self),
            email: object.text("email", self),
            extensions: object.close(self),
        })
    }

    fn license(&mut self, node: Node<'a>) -> Option<License> {
        let mut object = self.open(node, "the license")?;
        if let Some(identifier) = object.text("identifier", self) {
            object.carry(IDENTIFIER, identifier);
        }
        Some(License {
            name: object.text("name", self).unwrap_or_default(),
            url: object.text("url", self),
            extensions: object.close(self),
        })
    }

    pub(super) fn tag(&mut self, node: Node<'a>) -> Option<Tag> {
        let mut object = self.open(node, "a tag")?;
        let name = object.required_text("name", "the tag is left out", self);
        let description = object.text("description", self);
        let external_docs = self.external_docs(&mut object);
        let extensions = object.close(self);
        Some(Tag {
            name: name?,
            description,
            external_docs,
            extensions,
        })
    }
}
