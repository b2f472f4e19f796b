mod code {
//! The operations of `code`.

use crate::runtime;

/// The operations of [`code`](self).
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    client: &'a runtime::Client,
}

impl<'a> Code<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_CODE, &READ_GRAMMAR, &READ_NESTED];

/// `GET /code`.
pub static READ_CODE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readCode", runtime::Method::Get, "/code")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Code<'_> {
    /// Reads the `code`.
    ///
    /// A block of Rust, which must not run:
    ///
    /// ```text
    /// let x: () = 5;
    /// ```
    ///
    /// - in a list:
    ///
    /// ```text
    /// anything
    /// ```
    ///
    /// ```text
    /// never closed
    /// ```
    ///
    /// `GET /code`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_code_fences()
    ///     .code()
    ///     .read_code()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_code(&self) -> ReadCode {
        let call = runtime::Call::new(self.client, &READ_CODE);
        ReadCode(call)
    }
}

runtime::builder!(READ_CODE, ReadCode, ());

/// `GET /grammar`.
pub static READ_GRAMMAR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readGrammar", runtime::Method::Get, "/grammar")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Code<'_> {
    /// Reads a grammar.
    ///
    /// It is:
    ///
    /// ```text
    /// <quantity> ::= <number><suffix>
    ///
    ///     (Note that <suffix> may be empty.)
    ///
    /// <digit> ::= 0 | 1
    /// ```
    ///
    /// What follows is *words*, and `code`.
    ///
    /// `GET /grammar`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_code_fences()
    ///     .code()
    ///     .read_grammar()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_grammar(&self) -> ReadGrammar {
        let call = runtime::Call::new(self.client, &READ_GRAMMAR);
        ReadGrammar(call)
    }
}

runtime::builder!(READ_GRAMMAR, ReadGrammar, ());

/// `GET /nested`.
pub static READ_NESTED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readNested", runtime::Method::Get, "/nested")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Code<'_> {
    /// Reads code that holds fences.
    ///
    /// - ```text
    ///   in a list
    ///
    ///
    ///   - no item
    ///   ```
    /// - an item
    ///
    /// ````text
    /// ```
    ///
    ///
    /// inside
    /// ````
    ///
    /// ````text
    /// <rule> ::= "```"
    /// <other> ::= ```
    /// ````
    ///
    /// *After* that.
    ///
    /// `GET /nested`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_code_fences()
    ///     .code()
    ///     .read_nested()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_nested(&self) -> ReadNested {
        let call = runtime::Call::new(self.client, &READ_NESTED);
        ReadNested(call)
    }
}

runtime::builder!(READ_NESTED, ReadNested, ());
}
