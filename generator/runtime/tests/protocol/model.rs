//! The type of the responses.

use clientwright_runtime::{
    Base64, Date, DateTime, Decode, Decoded, Encode, Extra, Json, Map, Maybe, Reader, Rfc2822, Writer,
};

/// A type with a member of every kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    id: i64,
    name: Option<String>,
    small: Option<i32>,
    big: Option<u64>,
    ratio: Option<f64>,
    flag: Option<bool>,
    at: Option<DateTime>,
    mailed: Option<Rfc2822>,
    day: Option<Date>,
    nick: Maybe<String>,
    tags: Option<Vec<String>>,
    links: Option<Map<Option<String>>>,
    data: Option<Base64>,
    any: Option<Json>,
    parent: Option<Box<Record>>,
    extra: Extra,
}

impl Decode for Record {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.object(
            &mut [("id", &mut self.id)],
            &mut [
                ("name", &mut self.name),
                ("small", &mut self.small),
                ("big", &mut self.big),
                ("ratio", &mut self.ratio),
                ("flag", &mut self.flag),
                ("at", &mut self.at),
                ("mailed", &mut self.mailed),
                ("day", &mut self.day),
                ("nick", &mut self.nick),
                ("tags", &mut self.tags),
                ("links", &mut self.links),
                ("data", &mut self.data),
                ("any", &mut self.any),
                ("parent", &mut self.parent),
            ],
            &mut self.extra,
        )
    }
}

impl Encode for Record {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("name", &self.name, &self.extra);
        writer.optional("small", &self.small, &self.extra);
        writer.optional("big", &self.big, &self.extra);
        writer.optional("ratio", &self.ratio, &self.extra);
        writer.optional("flag", &self.flag, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.optional("mailed", &self.mailed, &self.extra);
        writer.optional("day", &self.day, &self.extra);
        writer.maybe("nick", &self.nick, &self.extra);
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.optional("data", &self.data, &self.extra);
        writer.optional("any", &self.any, &self.extra);
        writer.optional("parent", &self.parent, &self.extra);
        writer.end_object(&self.extra);
    }
}
