//! The schema at `/components/schemas/PageMeta`.

use crate::runtime;

/// Where a page stands in its list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageMeta {
    /// The URL of the first page.
    pub first_page_url: Option<String>,

    /// The name of the member that holds the items of the page.
    pub key: Option<String>,

    /// The URL of the page after this one; null on the last.
    pub next_page_url: Option<String>,

    /// The number of this page, counted from zero.
    pub page: Option<i64>,

    /// How many items a page holds at most.
    pub page_size: Option<i64>,

    /// The URL of the page before this one; null on the first.
    pub previous_page_url: Option<String>,

    /// The URL of this page.
    pub url: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PageMeta);

impl runtime::Decode for PageMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("first_page_url", &mut self.first_page_url),
                ("key", &mut self.key),
                ("next_page_url", &mut self.next_page_url),
                ("page", &mut self.page),
                ("page_size", &mut self.page_size),
                ("previous_page_url", &mut self.previous_page_url),
                ("url", &mut self.url),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PageMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("first_page_url", &self.first_page_url, &self.extra);
        writer.optional("key", &self.key, &self.extra);
        writer.optional("next_page_url", &self.next_page_url, &self.extra);
        writer.optional("page", &self.page, &self.extra);
        writer.optional("page_size", &self.page_size, &self.extra);
        writer.optional("previous_page_url", &self.previous_page_url, &self.extra);
        writer.optional("url", &self.url, &self.extra);
        writer.end_object(&self.extra);
    }
}
