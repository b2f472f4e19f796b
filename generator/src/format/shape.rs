//! Items that differ in names and texts alone, laid out once.
//!
//! A crate has thousands of items of a few dozen shapes: what an enum can be made of, how a union is read, what a call begins with. The
//! printer would take each apart and lay it out anew. Here one of each shape is laid out, with a placeholder for every name of
//! a type, every string and every marker, and the others are that text with their own words in it.
//!
//! That is the same text, since the printer breaks a line only where it is too long: the placeholders are no longer than what
//! they stand for, so that it breaks no line for them, and words that make a line too long are left to the printer. A build
//! with debug assertions, which all tests are, holds each text against that of the printer.

use std::cell::{OnceCell, RefCell};
use std::fmt::{Display, Write as _};
use std::rc::Rc;

use indexmap::IndexMap;
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

use super::{Difference, Kind, line};
use crate::output::MARKER;

/// An item as the printer lays it out, and what kind of item it is.
pub(super) fn unparse(tokens: TokenStream, differences: &mut Vec<Difference>) -> syn::Result<(Kind, String)> {
    if let Some(line) = line::line(&tokens) {
        return Ok(line);
    }
    let mut outline = Outline::default();
    outline.read(tokens.clone());
    // What could be taken for a placeholder goes to the printer.
    if !outline.key.is_ascii() || outline.words.len() > PLACEHOLDERS.len() {
        return print(tokens);
    }
    let Some(shape) = known_shape(outline.key, &tokens)? else {
        return print(tokens);
    };
    match shape.fill(&outline.words, &tokens) {
        Some(text) => {
            if cfg!(debug_assertions) {
                differences.extend(Difference::between(&text, &print(tokens)?.1));
            }
            Ok((shape.kind, text))
        }
        None => print(tokens),
    }
}

/// The shape of an item, where it is not the first of its shape: of many there is but one.
fn known_shape(key: String, tokens: &TokenStream) -> syn::Result<Option<Rc<Shape>>> {
    match SHAPES.with_borrow(|shapes| shapes.get(&key).cloned()) {
        Some(Some(shape)) => Ok(Some(shape)),
        Some(None) => {
            let shape = Rc::new(Shape::of(tokens)?);
            SHAPES.with_borrow_mut(|shapes| shapes.insert(key, Some(Rc::clone(&shape))));
            Ok(Some(shape))
        }
        None => {
            SHAPES.with_borrow_mut(|shapes| {
                if shapes.len() < MOST_SHAPES {
                    shapes.insert(key, None);
                }
            });
            Ok(None)
        }
    }
}

/// An item as the printer lays it out, of whatever shape it is.
pub(super) fn print(tokens: TokenStream) -> syn::Result<(Kind, String)> {
    let item: syn::Item = syn::parse2(tokens)?;
    let kind = super::kind(&item);
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    Ok((kind, prettyplease::unparse(&file)))
}

/// The characters that stand for words: letters of two bytes, which no item has outside of a word.
const PLACEHOLDERS: std::ops::Range<u32> = 0x400..0x480;

/// What makes a word longer than any line.
const PADDING: &str =
    "____________________________________________________________________________________________________";

/// So many shapes are kept in each thread; what has more has few items of each.
const MOST_SHAPES: usize = 2048;

thread_local! {
    /// The shapes that were met, each laid out when it was met again.
    static SHAPES: RefCell<IndexMap<String, Option<Rc<Shape>>>> = RefCell::default();
}

/// What kind of word a placeholder stands for.
#[derive(Clone, Copy)]
enum Word {
    Name,
    String,
    Comment,
}

impl Word {
    /// What kind of word the text of a name or a literal is, if it is one, and its placeholder is no longer.
    fn of(text: &str) -> Option<Self> {
        let is_type = || text.len() > 1 && text.starts_with(|first: char| first.is_ascii_uppercase()) && text != "Self";
        if text.len() > 3 && text.starts_with('"') {
            Some(Self::String)
        } else if is_type() || text.starts_with(MARKER) {
            Some(Self::Name)
        } else {
            None
        }
    }

    /// The sign for it in the key of a shape.
    fn sign(self) -> char {
        match self {
            Self::Name => '\u{1}',
            Self::String => '\u{2}',
            Self::Comment => '\u{3}',
        }
    }
}

/// Gives the words of an item their placeholders, one after the other.
#[derive(Default)]
struct Placeholders {
    count: u32,
    /// What stands behind the letter of each.
    padding: &'static str,
}

impl Placeholders {
    /// Words so long that every line which has one is too long.
    fn long() -> Self {
        Self {
            count: 0,
            padding: PADDING,
        }
    }

    fn next(&mut self, word: Word) -> TokenTree {
        let letter = PLACEHOLDERS.start.checked_add(self.count).and_then(char::from_u32);
        self.count += 1;
        let text = format!("{}{}", letter.unwrap_or(char::REPLACEMENT_CHARACTER), self.padding);
        match word {
            Word::Name => Ident::new(&text, Span::call_site()).into(),
            Word::String | Word::Comment => Literal::string(&text).into(),
        }
    }
}

/// The words of a comment; none where it is not one line that stays as it is.
fn comment(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(literal)] = tokens else {
        return None;
    };
    let text = literal.to_string();
    let words = text.strip_prefix('"')?.strip_suffix('"')?;
    let is_plain = !words.is_empty() && words.is_ascii() && !words.contains('\\') && !words.ends_with(' ');
    (name == "doc" && is_plain).then(|| words.to_owned())
}

/// What an item is but for its words, and its words.
#[derive(Default)]
struct Outline {
    key: String,
    words: Vec<String>,
}

impl Outline {
    fn read(&mut self, tokens: TokenStream) {
        let mut follows_pound = false;
        for tree in tokens {
            let is_pound = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '#');
            match tree {
                TokenTree::Group(group) if follows_pound => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    match comment(&inside) {
                        Some(words) => self.word(Word::Comment, words),
                        // What derives and what is allowed is the same for all of a shape.
                        None => self.text(&group),
                    }
                }
                TokenTree::Group(group) => {
                    let (open, close) = brackets(group.delimiter());
                    self.key.push(open);
                    self.read(group.stream());
                    self.key.push(close);
                }
                TokenTree::Punct(punct) => self.key.push(punct.as_char()),
                TokenTree::Ident(name) => self.text(&name),
                TokenTree::Literal(literal) => self.text(&literal),
            }
            follows_pound = is_pound;
        }
    }

    /// Takes a text in, which may be a word.
    fn text(&mut self, text: &dyn Display) {
        let start = self.key.len();
        // Writing to a string does not fail.
        let _ = write!(self.key, "{text}");
        let text = self.key.get(start..).unwrap_or_default();
        match Word::of(text) {
            Some(kind) => {
                let word = text.to_owned();
                self.key.truncate(start);
                self.word(kind, word);
            }
            None => self.key.push(' '),
        }
    }

    fn word(&mut self, kind: Word, word: String) {
        self.key.push(kind.sign());
        self.words.push(word);
    }
}

fn brackets(delimiter: Delimiter) -> (char, char) {
    match delimiter {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Brace => ('{', '}'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::None => ('\u{4}', '\u{5}'),
    }
}

/// The text of one item, in pieces with a word between each two.
struct Shape {
    kind: Kind,
    /// What stands before each word, and which word it is.
    pieces: Vec<(String, usize)>,
    /// What stands behind the last word.
    end: String,
    /// Whether no line is ever broken, however long the words; asked for once a line is long.
    is_rigid: OnceCell<bool>,
}

impl Shape {
    fn of(tokens: &TokenStream) -> syn::Result<Self> {
        let (kind, text) = print(with_placeholders(tokens.clone(), &mut Placeholders::default()))?;
        let (mut pieces, mut before) = (Vec::new(), String::new());
        for char in text.chars() {
            if PLACEHOLDERS.contains(&u32::from(char)) {
                let index = u32::from(char) - PLACEHOLDERS.start;
                pieces.push((std::mem::take(&mut before), index as usize));
            } else {
                before.push(char);
            }
        }
        Ok(Self {
            kind,
            pieces,
            end: before,
            is_rigid: OnceCell::new(),
        })
    }

    /// The text with these words; none where the printer might break a line that a word makes longer.
    fn fill(&self, words: &[String], tokens: &TokenStream) -> Option<String> {
        let mut text = String::with_capacity(self.end.len() + self.pieces.len() * 32);
        for (before, index) in &self.pieces {
            text.push_str(before);
            let word = words.get(*index)?;
            // The quotes of a string are there already.
            let inside = word.strip_prefix('"').and_then(|word| word.strip_suffix('"'));
            text.push_str(inside.unwrap_or(word));
        }
        text.push_str(&self.end);
        let fits = |line: &str| line.len() <= MOST_COLUMNS || line.trim_start().starts_with("///");
        (text.lines().all(fits) || self.is_rigid(tokens)).then_some(text)
    }

    /// Whether words that are longer than any line change nothing but themselves. `tokens` are those of any item of the shape.
    fn is_rigid(&self, tokens: &TokenStream) -> bool {
        *self.is_rigid.get_or_init(|| {
            let [short, long] = [Placeholders::default(), Placeholders::long()]
                .map(|mut placeholders| print(with_placeholders(tokens.clone(), &mut placeholders)));
            match (short, long) {
                (Ok((_, short)), Ok((_, long))) => long.replace(PADDING, "") == short,
                _ => false,
            }
        })
    }
}

/// The longest line that the printer leaves in one piece whatever it is.
pub(super) const MOST_COLUMNS: usize = 88;

/// The tokens with a placeholder for every word, in the order in which [`Outline`] finds them.
fn with_placeholders(tokens: TokenStream, placeholders: &mut Placeholders) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut placed = Vec::with_capacity(trees.len());
    let mut follows_pound = false;
    for tree in trees {
        let is_pound = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '#');
        placed.push(match tree {
            TokenTree::Group(group) if follows_pound => {
                let mut inside: Vec<TokenTree> = group.stream().into_iter().collect();
                if comment(&inside).is_some() {
                    inside.truncate(2);
                    inside.push(placeholders.next(Word::Comment));
                }
                Group::new(group.delimiter(), inside.into_iter().collect()).into()
            }
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), with_placeholders(group.stream(), placeholders)).into()
            }
            tree => match Word::of(&tree.to_string()) {
                Some(word) => placeholders.next(word),
                None => tree,
            },
        });
        follows_pound = is_pound;
    }
    placed.into_iter().collect()
}
