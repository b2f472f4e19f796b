mod boards {
//! The operations of `boards`.

use crate::examples_least_held::models;
use crate::runtime;

/// The operations of [`boards`](self).
#[derive(Clone, Copy, Debug)]
pub struct Boards<'a> {
    client: &'a runtime::Client,
}

impl<'a> Boards<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_BOARD];

/// `PUT /boards`.
pub static SET_BOARD: runtime::Operation<models::Board> =
    runtime::Operation::new(&super::API, "setBoard", runtime::Method::Put, "/boards")
        .bodies(&[runtime::Body::json_of::<models::Board>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Boards<'_> {
    /// `PUT /boards`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: With as much as it must have.
    ///
    /// ```no_run
    /// use cases::examples_least_held::models::Board;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_least_held()
    ///     .boards()
    ///     .set_board(Board::new(
    ///         [("name".to_owned(), 1)].into(),
    ///         [("n0".to_owned(), "value".into())].into(),
    ///         Default::default(),
    ///         vec![1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as `Vec<i64>`.
    ///
    /// - `404`: Longer than anybody would look at.
    pub fn set_board(&self, body: models::Board) -> SetBoard {
        let call = runtime::Call::new(self.client, &SET_BOARD).body_json(&body);
        SetBoard(call)
    }
}

runtime::builder!(SET_BOARD, SetBoard, models::Board);
}

mod models_board {
//! The schema at `/components/schemas/Board`.

use crate::runtime;

/// The schema `Board`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Board {
    /// At least 10 items.
    pub rows: Vec<i64>,

    /// At least 9 items. Items are unique.
    pub columns: Option<Vec<String>>,

    /// At least 3 members.
    pub marks: runtime::Map<i64>,

    /// At least 2 members.
    pub names: runtime::Map<String>,

    /// At least 2 members.
    pub coded: Option<runtime::Map<i64>>,

    /// At least 2 members.
    pub open: BoardOpen,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Board);

impl Board {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(
        marks: runtime::Map<i64>,
        names: runtime::Map<String>,
        open: BoardOpen,
        rows: Vec<i64>,
    ) -> Self {
        Self {
            marks,
            names,
            open,
            rows,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Board {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("rows", &mut self.rows),
                ("marks", &mut self.marks),
                ("names", &mut self.names),
                ("open", &mut self.open),
            ],
            &mut [
                ("columns", &mut self.columns),
                ("coded", &mut self.coded),
            ],
            &mut self.extra,
        )
    }
}

impl Board {
    const NAMES_NAMES: runtime::TextRule = runtime::TextRule::new("names")
        .pattern(
            "^n[0-9]+$",
            &[runtime::Piece::literal("n"), runtime::Piece::class("0-9", 1, usize::MAX)],
        );
    const CODED_NAMES: runtime::TextRule = runtime::TextRule::new("coded")
        .pattern(
            "^c[0-9]+$",
            &[runtime::Piece::literal("c"), runtime::Piece::class("0-9", 1, usize::MAX)],
        );
}

impl runtime::Encode for Board {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().items(10, usize::MAX));
        writer.required("rows", &self.rows);
        writer.rule(runtime::Rule::new().items(9, usize::MAX).unique());
        writer.optional("columns", &self.columns, &self.extra);
        writer.rule(runtime::Rule::new().members(3, usize::MAX));
        writer.required("marks", &self.marks);
        writer.rule(runtime::Rule::new().members(2, usize::MAX).names(&Self::NAMES_NAMES));
        writer.required("names", &self.names);
        writer.rule(runtime::Rule::new().members(2, usize::MAX).names(&Self::CODED_NAMES));
        writer.optional("coded", &self.coded, &self.extra);
        writer.rule(runtime::Rule::new().members(2, usize::MAX));
        writer.required("open", &self.open);
        writer.end_object(&self.extra);
    }
}

/// The property `open`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardOpen {
    pub a: Option<String>,

    pub b: Option<String>,

    pub c: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BoardOpen);

impl BoardOpen {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BoardOpen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("b", &mut self.b),
                ("c", &mut self.c),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BoardOpen {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.optional("c", &self.c, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
