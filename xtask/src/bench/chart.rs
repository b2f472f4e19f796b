//! The charts, as SVG.
//!
//! The scales are logarithmic: documents and generators are orders of magnitude apart, and ratios are compared.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use plotters::coord::ranged1d::{KeyPointHint, Ranged};
use plotters::prelude::{
    Cartesian2d, ChartBuilder, ChartContext, Circle, Color as _, IntoDrawingArea as _, IntoLogRange as _, LineSeries,
    RGBColor, Rectangle, SVGBackend, SeriesLabelPosition, WHITE,
};

use super::figures::{Compiled, Figures, OURS, Outcome};
use super::table::{compiles, float};
use crate::failure::Failure;
use crate::measure::Cost;

const WIDTH: u32 = 860;
const ROW: u32 = 26;
/// The factor by which a scale exceeds the greatest value, which leaves room for the names of the generators.
const ROOM: f64 = 6.0;
const FONT: &str = "sans-serif";
const GREY: RGBColor = RGBColor(120, 120, 120);

/// A colour for each generator, distinct for the colour-blind, too.
const COLOURS: [(&str, RGBColor); 5] = [
    (OURS, RGBColor(213, 94, 0)),
    ("oas3-gen", RGBColor(0, 114, 178)),
    ("openapi-to-rust", RGBColor(0, 158, 115)),
    ("ploidy", RGBColor(204, 121, 167)),
    ("progenitor", RGBColor(86, 86, 86)),
];

/// The cost of one way to compile a crate.
type Measure = fn(&Compiled) -> Option<Cost>;

/// A document, and the value of each generator.
type Row<'a> = (String, Vec<(&'a str, f64)>);

/// Draws every chart that there are figures for.
pub(super) fn draw(folder: &Path, figures: &Figures) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::io("create", folder, &error))?;
    let generating = generating(figures);
    if !generating.is_empty() {
        let path = folder.join("generating.svg");
        dots(
            &path,
            "Generating a crate: CPU seconds of the whole process",
            &generating,
        )
        .map_err(failed(&path))?;
    }
    let measures: [(&str, &str, Measure); 2] = [
        (
            "checking.svg",
            "cargo check: CPU milliseconds for each operation",
            |compiled| Some(compiled.check),
        ),
        (
            "building.svg",
            "Release build: CPU milliseconds for each operation",
            |compiled| compiled.release,
        ),
    ];
    for (name, title, cost) in measures {
        let rows = compiling(figures, cost);
        if !rows.is_empty() {
            let path = folder.join(name);
            dots(&path, title, &rows).map_err(failed(&path))?;
        }
    }
    if figures.growth.len() > 1 {
        let path = folder.join("growth.svg");
        growth(&path, figures).map_err(failed(&path))?;
    }
    Ok(())
}

fn failed<E: Display>(path: &Path) -> impl Fn(E) -> Failure + '_ {
    move |error| Failure::io("draw", path, &error)
}

fn generating(figures: &Figures) -> Vec<Row<'_>> {
    let mut documents: Vec<_> = figures.generate.iter().collect();
    documents.sort_by_key(|(_, document)| document.bytes);
    let rows = documents.into_iter().map(|(name, document)| {
        let tools = document.tools.iter().filter(|(tool, _)| compiles(figures, name, tool));
        let values = tools.filter_map(|(tool, outcome)| Some((tool.as_str(), float(outcome.ran()?.cost.cpu_us) / 1e6)));
        (label(name), values.collect())
    });
    rows.collect()
}

/// Milliseconds for each operation of the document, for the crate of each generator.
fn compiling(figures: &Figures, cost: impl Fn(&Compiled) -> Option<Cost>) -> Vec<Row<'_>> {
    let mut rows: Vec<(usize, Row<'_>)> = Vec::new();
    for (name, tools) in &figures.compile {
        let Some(ours) = tools.get(OURS).and_then(Outcome::ran) else {
            continue;
        };
        let values = tools.iter().filter_map(|(tool, outcome)| {
            let cost = cost(outcome.ran()?)?;
            Some((tool.as_str(), float(cost.cpu_us) / float(ours.awaited) / 1e3))
        });
        rows.push((
            ours.awaited,
            (format!("{} ({})", label(name), ours.awaited), values.collect()),
        ));
    }
    rows.sort_by_key(|(operations, _)| *operations);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The name of a document without its folder and extension.
fn label(name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.rsplit_once('.').map_or(last, |(stem, _)| stem).to_owned()
}

/// A line for each document, a point on it for each generator.
fn dots(path: &Path, title: &str, rows: &[Row<'_>]) -> Result<(), Box<dyn std::error::Error>> {
    let values = || {
        rows.iter()
            .flat_map(|(_, values)| values.iter().map(|(_, value)| *value))
    };
    let (least, greatest) = (values().fold(f64::INFINITY, f64::min), values().fold(0.0, f64::max));
    // From just below a power of ten, so that the scale has at least two marks.
    let decade = 0.99 * 10_f64.powf(least.log10().floor());
    let count = u32::try_from(rows.len())?;
    let area = SVGBackend::new(path, (WIDTH, 130 + ROW * count)).into_drawing_area();
    area.fill(&WHITE)?;
    let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    let mut chart = ChartBuilder::on(&area)
        .caption(title, (FONT, 18))
        .margin(12)
        .x_label_area_size(34)
        .y_label_area_size(230)
        .build_cartesian_2d((decade..greatest * ROOM).log_scale(), Rows(count))?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .y_labels(rows.len())
        .y_label_formatter(&|row| {
            let index = usize::try_from(*row / 2).unwrap_or(usize::MAX);
            names
                .get(names.len().wrapping_sub(index).wrapping_sub(1))
                .map_or_else(String::new, |name| (*name).to_owned())
        })
        .x_label_formatter(&|value| number(*value))
        .label_style((FONT, 13))
        .light_line_style(WHITE)
        .draw()?;
    for (tool, colour) in COLOURS {
        let points: Vec<(f64, i32)> = rows
            .iter()
            .rev()
            .zip(0..)
            .flat_map(|((_, values), row)| values.iter().map(move |(name, value)| (*name, *value, row * 2 + 1)))
            .filter(|(name, ..)| *name == tool)
            .map(|(_, value, row)| (value, row))
            .collect();
        if points.is_empty() {
            continue;
        }
        let size = if tool == OURS { 6 } else { 4 };
        chart
            .draw_series(
                points
                    .into_iter()
                    .map(|point| Circle::new(point, size, colour.filled())),
            )?
            .label(tool)
            .legend(move |(x, y)| Circle::new((x + 8, y), size, colour.filled()));
    }
    legend(&mut chart, SeriesLabelPosition::MiddleRight)?;
    area.present()?;
    Ok(())
}

/// Time over operations, beside the line of linear growth.
fn growth(path: &Path, figures: &Figures) -> Result<(), Box<dyn std::error::Error>> {
    let points: Vec<(f64, f64)> = figures
        .growth
        .values()
        .map(|grown| (float(grown.operations), float(grown.cost.cpu_us) / 1e6))
        .collect();
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else {
        return Ok(());
    };
    let least = first.1.min(last.1 * first.0 / last.0);
    let area = SVGBackend::new(path, (WIDTH, 420)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption("One document several times over: CPU seconds of generating", (FONT, 18))
        .margin(12)
        .x_label_area_size(44)
        .y_label_area_size(70)
        .build_cartesian_2d(
            (first.0 / 1.3..last.0 * 1.3).log_scale(),
            (least / 1.5..last.1 * 2.0).log_scale(),
        )?;
    chart
        .configure_mesh()
        .x_desc("operations")
        .x_label_formatter(&|value| number(*value))
        .y_label_formatter(&|value| number(*value))
        .label_style((FONT, 13))
        .light_line_style(WHITE)
        .draw()?;
    let colour = COLOURS[0].1;
    let linear = points
        .iter()
        .map(|(operations, _)| (*operations, last.1 * operations / last.0));
    chart
        .draw_series(LineSeries::new(linear, GREY.stroke_width(1)))?
        .label("as much for each operation as at the right end")
        .legend(|(x, y)| Rectangle::new([(x, y), (x + 16, y + 1)], GREY.filled()));
    chart.draw_series(LineSeries::new(points.iter().copied(), colour.stroke_width(2)))?;
    chart
        .draw_series(points.iter().map(|point| Circle::new(*point, 5, colour.filled())))?
        .label("measured")
        .legend(move |(x, y)| Circle::new((x + 8, y), 5, colour.filled()));
    legend(&mut chart, SeriesLabelPosition::LowerRight)?;
    area.present()?;
    Ok(())
}

fn legend<'a, X, Y>(
    chart: &mut ChartContext<'a, SVGBackend<'a>, Cartesian2d<X, Y>>,
    position: SeriesLabelPosition,
) -> Result<(), Box<dyn std::error::Error>>
where
    X: Ranged,
    Y: Ranged,
{
    chart
        .configure_series_labels()
        .position(position)
        .background_style(WHITE.mix(0.9))
        .border_style(GREY)
        .label_font((FONT, 13))
        .draw()?;
    Ok(())
}

/// A number on a scale, without trailing zeros. Only 1, 2 and 5 times a power of ten are named, since there is little
/// room.
fn number(value: f64) -> String {
    let digit = value / 10_f64.powf((value.log10() + 1e-9).floor());
    if ![1.0, 2.0, 5.0].iter().any(|named| (digit - named).abs() < 0.01) {
        return String::new();
    }
    if value >= 1.0 {
        format!("{value:.0}")
    } else {
        format!("{value}")
    }
}

/// The scale of the documents: each has its name in the middle of its line.
struct Rows(u32);

impl Ranged for Rows {
    type FormatOption = plotters::coord::ranged1d::NoDefaultFormatting;
    type ValueType = i32;

    fn map(&self, value: &i32, limit: (i32, i32)) -> i32 {
        let all = i32::try_from(self.0).unwrap_or(i32::MAX).saturating_mul(2).max(1);
        limit.0 + (limit.1 - limit.0) * *value / all
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<i32> {
        (0..i32::try_from(self.0).unwrap_or(0)).map(|row| row * 2 + 1).collect()
    }

    fn range(&self) -> std::ops::Range<i32> {
        0..i32::try_from(self.0).unwrap_or(i32::MAX).saturating_mul(2)
    }
}

impl plotters::coord::ranged1d::ValueFormatter<i32> for Rows {
    fn format(value: &i32) -> String {
        value.to_string()
    }
}
