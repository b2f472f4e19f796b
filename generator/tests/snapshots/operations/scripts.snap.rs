mod e_vinterface {
//! The operations of `e_vinterface`.

use crate::runtime;

/// The operations of [`e_vinterface`](self).
#[derive(Clone, Copy, Debug)]
pub struct EVinterface<'a> {
    client: &'a runtime::Client,
}

impl<'a> EVinterface<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CARS, &PUT_CAR];

/// `GET /cars`.
pub static LIST_CARS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listCars", runtime::Method::Get, "/cars")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl EVinterface<'_> {
    /// `GET /cars`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_scripts()
    ///     .e_vinterface()
    ///     .list_cars()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cars(&self) -> ListCars {
        let call = runtime::Call::new(self.client, &LIST_CARS);
        ListCars(call)
    }
}

runtime::builder!(LIST_CARS, ListCars, ());

/// `PUT /cars`.
pub static PUT_CAR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putCar", runtime::Method::Put, "/cars")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl EVinterface<'_> {
    /// `PUT /cars`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_scripts()
    ///     .e_vinterface()
    ///     .put_car()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_car(&self) -> PutCar {
        let call = runtime::Call::new(self.client, &PUT_CAR);
        PutCar(call)
    }
}

runtime::builder!(PUT_CAR, PutCar, ());
}

mod grossen {
//! The operations of `grossen`.

use crate::operations_scripts::models;
use crate::runtime;

/// The operations of [`grossen`](self).
#[derive(Clone, Copy, Debug)]
pub struct Grossen<'a> {
    client: &'a runtime::Client,
}

impl<'a> Grossen<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GROSSE_LESEN];

/// `GET /grc`.
pub static GROSSE_LESEN: runtime::Operation<models::Grosse> =
    runtime::Operation::new(&super::API, "Größe lesen", runtime::Method::Get, "/grc")
        .parameters(&[runtime::Parameter::query("Länge")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Grossen<'_> {
    /// `GET /grc`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_scripts()
    ///     .grossen()
    ///     .grosse_lesen()
    ///     .lange(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn grosse_lesen(&self) -> GrosseLesen {
        let call = runtime::Call::new(self.client, &GROSSE_LESEN);
        GrosseLesen(call)
    }
}

runtime::builder!(GROSSE_LESEN, GrosseLesen, models::Grosse);

impl GrosseLesen {
    /// Named `Länge` in the API.
    pub fn lange(self, value: i64) -> Self {
        Self(self.0.query("Länge", value))
    }
}
}

mod models_grosse {
//! The schema at `/components/schemas/Größe`.

use crate::runtime;

/// The schema `Größe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Grosse {
    /// Named `Länge` in the API.
    pub l_ue4_nge: Option<i64>,

    pub lange: Option<i64>,

    pub saison: Option<GrosseSaison>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Grosse);

impl runtime::Decode for Grosse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("Länge", &mut self.l_ue4_nge),
                ("Lange", &mut self.lange),
                ("saison", &mut self.saison),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Grosse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("Länge", &self.l_ue4_nge, &self.extra);
        writer.optional("Lange", &self.lange, &self.extra);
        writer.optional("saison", &self.saison, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `saison`.
    pub enum GrosseSaison {
        Ete = "été",
        Hiver = "hiver",
        Other(String),
    }
}
}

mod polzovateli {
//! The operations of `polzovateli`.

use crate::runtime;

/// The operations of [`polzovateli`](self).
#[derive(Clone, Copy, Debug)]
pub struct Polzovateli<'a> {
    client: &'a runtime::Client,
}

impl<'a> Polzovateli<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&POLUCHIT_POLZOVATELEY];

/// `GET /users`.
pub static POLUCHIT_POLZOVATELEY: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "получитьПользователей",
    runtime::Method::Get,
    "/users",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl Polzovateli<'_> {
    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_scripts()
    ///     .polzovateli()
    ///     .poluchit_polzovateley()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn poluchit_polzovateley(&self) -> PoluchitPolzovateley {
        let call = runtime::Call::new(self.client, &POLUCHIT_POLZOVATELEY);
        PoluchitPolzovateley(call)
    }
}

runtime::builder!(POLUCHIT_POLZOVATELEY, PoluchitPolzovateley, ());
}

mod shu_ju {
//! The operations of `shu_ju`.

use crate::runtime;

/// The operations of [`shu_ju`](self).
#[derive(Clone, Copy, Debug)]
pub struct ShuJu<'a> {
    client: &'a runtime::Client,
}

impl<'a> ShuJu<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GENG_XIN_SHU_JU];

/// `PUT /posts`.
pub static GENG_XIN_SHU_JU: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "更新数据", runtime::Method::Put, "/posts")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl ShuJu<'_> {
    /// `PUT /posts`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_scripts()
    ///     .shu_ju()
    ///     .geng_xin_shu_ju()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn geng_xin_shu_ju(&self) -> GengXinShuJu {
        let call = runtime::Call::new(self.client, &GENG_XIN_SHU_JU);
        GengXinShuJu(call)
    }
}

runtime::builder!(GENG_XIN_SHU_JU, GengXinShuJu, ());
}

mod tin_dang {
//! The operations of `tin_dang`.

use crate::runtime;

/// The operations of [`tin_dang`](self).
#[derive(Clone, Copy, Debug)]
pub struct TinDang<'a> {
    client: &'a runtime::Client,
}

impl<'a> TinDang<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_POSTS];

/// `GET /posts`.
pub static LIST_POSTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listPosts", runtime::Method::Get, "/posts")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl TinDang<'_> {
    /// `GET /posts`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_scripts()
    ///     .tin_dang()
    ///     .list_posts()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_posts(&self) -> ListPosts {
        let call = runtime::Call::new(self.client, &LIST_POSTS);
        ListPosts(call)
    }
}

runtime::builder!(LIST_POSTS, ListPosts, ());
}
