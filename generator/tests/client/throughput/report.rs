//! Figures, for people or as a line of JSON each.

use crate::Failure;

/// What the generated client takes of something, or makes of it, beside what is written by hand.
pub(crate) struct Figure {
    pub(crate) case: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) generated: f64,
    pub(crate) by_hand: f64,
    pub(crate) wanted: Option<Wanted>,
}

/// A bound on the ratio of the two.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    AtLeast(f64),
    AtMost(f64),
}

impl Figure {
    pub(crate) fn print(&self, as_json: bool) {
        let Self {
            case,
            unit,
            generated,
            by_hand,
            wanted,
        } = self;
        let ratio = generated / by_hand;
        if as_json {
            let line = serde_json::json!({
                "case": case,
                "unit": unit,
                "generated": generated.round(),
                "by_hand": by_hand.round(),
                "ratio": (ratio * 1000.0).round() / 1000.0,
                "at_least": wanted.and_then(Wanted::least),
                "at_most": wanted.and_then(Wanted::most),
            });
            println!("{line}");
            return;
        }
        let wanted = match wanted {
            Some(Wanted::AtLeast(bound)) => format!("at least {bound:.2} is wanted"),
            Some(Wanted::AtMost(bound)) => format!("at most {bound:.2} is wanted"),
            None => String::new(),
        };
        println!("{case:<15} {unit:<20} {generated:>9.0} {by_hand:>9.0} {ratio:>7.3}  {wanted}");
    }
}

impl Wanted {
    fn least(self) -> Option<f64> {
        match self {
            Self::AtLeast(bound) => Some(bound),
            Self::AtMost(_) => None,
        }
    }

    fn most(self) -> Option<f64> {
        match self {
            Self::AtMost(bound) => Some(bound),
            Self::AtLeast(_) => None,
        }
    }
}

pub(crate) fn print_header(as_json: bool) {
    if !as_json {
        println!(
            "{:<15} {:<20} {:>9} {:>9} {:>7}",
            "case", "unit", "generated", "by hand", "ratio"
        );
    }
}

/// A count as a figure; fails on one that is too large for it, which none here can be.
pub(crate) fn float(count: u64) -> Result<f64, Failure> {
    Ok(f64::from(u32::try_from(count)?))
}
