//! `bench`: the costs of generating, compiling and calling, beside other generators.
//!
//! The dependencies of this command are behind a feature, so that `cargo xtask gen` does not compile them. Without the
//! feature, the command builds this program for release with it.

#[cfg(feature = "bench")]
mod caller;
#[cfg(feature = "bench")]
mod chart;
#[cfg(feature = "bench")]
mod compile;
#[cfg(feature = "bench")]
mod figures;
#[cfg(feature = "bench")]
mod generate;
#[cfg(not(feature = "bench"))]
mod itself;
#[cfg(feature = "bench")]
mod launch;
#[cfg(feature = "bench")]
mod machine;
#[cfg(feature = "bench")]
mod operations;
#[cfg(feature = "bench")]
mod part;
#[cfg(feature = "bench")]
mod peer;
#[cfg(feature = "bench")]
pub(crate) mod rustc;
#[cfg(feature = "bench")]
mod table;

#[cfg(not(feature = "bench"))]
pub(crate) use itself::run;
#[cfg(feature = "bench")]
pub(crate) use {generate::floor, launch::launch, part::run};
