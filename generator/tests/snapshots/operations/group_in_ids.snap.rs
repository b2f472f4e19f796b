mod allowlist {
//! The operations of `allowlist`.

use crate::runtime;

/// The operations of [`allowlist`](self).
#[derive(Clone, Copy, Debug)]
pub struct Allowlist<'a> {
    client: &'a runtime::Client,
}

impl<'a> Allowlist<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ALLOWLISTS_LIST,
    &ALLOW_LIST_ADD_ONE,
    &ALLOWLISTS_REMOVE,
];

/// `GET /allowlist`.
pub static ALLOWLISTS_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "allowlists/list", runtime::Method::Get, "/allowlist")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Allowlist<'_> {
    /// `GET /allowlist`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .allowlist()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AllowlistsList {
        let call = runtime::Call::new(self.client, &ALLOWLISTS_LIST);
        AllowlistsList(call)
    }
}

runtime::builder!(ALLOWLISTS_LIST, AllowlistsList, ());

/// `POST /allowlist`.
pub static ALLOW_LIST_ADD_ONE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "allowList_addOne", runtime::Method::Post, "/allowlist")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Allowlist<'_> {
    /// `POST /allowlist`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .allowlist()
    ///     .add_one()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_one(&self) -> AllowListAddOne {
        let call = runtime::Call::new(self.client, &ALLOW_LIST_ADD_ONE);
        AllowListAddOne(call)
    }
}

runtime::builder!(ALLOW_LIST_ADD_ONE, AllowListAddOne, ());

/// `DELETE /allowlist`.
pub static ALLOWLISTS_REMOVE: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "allowlists_remove",
        runtime::Method::Delete,
        "/allowlist",
    )
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Allowlist<'_> {
    /// `DELETE /allowlist`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .allowlist()
    ///     .allowlists_remove()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allowlists_remove(&self) -> AllowlistsRemove {
        let call = runtime::Call::new(self.client, &ALLOWLISTS_REMOVE);
        AllowlistsRemove(call)
    }
}

runtime::builder!(ALLOWLISTS_REMOVE, AllowlistsRemove, ());
}

mod app_categories {
//! The operations of `app_categories`.

use crate::runtime;

/// The operations of [`app_categories`](self).
#[derive(Clone, Copy, Debug)]
pub struct AppCategories<'a> {
    client: &'a runtime::Client,
}

impl<'a> AppCategories<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&APP_CATEGORIES_GET_COLLECTION];

/// `GET /categories`.
pub static APP_CATEGORIES_GET_COLLECTION: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "appCategories_get_collection",
    runtime::Method::Get,
    "/categories",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl AppCategories<'_> {
    /// `GET /categories`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .app_categories()
    ///     .get_collection()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_collection(&self) -> AppCategoriesGetCollection {
        let call = runtime::Call::new(self.client, &APP_CATEGORIES_GET_COLLECTION);
        AppCategoriesGetCollection(call)
    }
}

runtime::builder!(APP_CATEGORIES_GET_COLLECTION, AppCategoriesGetCollection, ());
}

mod calls {
//! The operations of `calls`.

use crate::runtime;

/// The operations of [`calls`](self).
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    client: &'a runtime::Client,
}

impl<'a> Calls<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CALL_CONTACT, &CALL_HOLD];

/// `POST /calls`.
pub static CALL_CONTACT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "callContact", runtime::Method::Post, "/calls")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Calls<'_> {
    /// `POST /calls`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .calls()
    ///     .call_contact()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_contact(&self) -> CallContact {
        let call = runtime::Call::new(self.client, &CALL_CONTACT);
        CallContact(call)
    }
}

runtime::builder!(CALL_CONTACT, CallContact, ());

/// `PUT /calls`.
pub static CALL_HOLD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "call.hold", runtime::Method::Put, "/calls")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Calls<'_> {
    /// `PUT /calls`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .calls()
    ///     .hold()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn hold(&self) -> CallHold {
        let call = runtime::Call::new(self.client, &CALL_HOLD);
        CallHold(call)
    }
}

runtime::builder!(CALL_HOLD, CallHold, ());
}

mod disputes_actions {
//! The operations of `disputes_actions`.

use crate::runtime;

/// The operations of [`disputes_actions`](self).
#[derive(Clone, Copy, Debug)]
pub struct DisputesActions<'a> {
    client: &'a runtime::Client,
}

impl<'a> DisputesActions<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &DISPUTES_ADJUDICATE,
    &DISPUTES_ACCEPT,
    &DISPUTES_ACTIONS_ACCEPT,
];

/// `GET /disputes`.
pub static DISPUTES_ADJUDICATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "disputes.adjudicate", runtime::Method::Get, "/disputes")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl DisputesActions<'_> {
    /// `GET /disputes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .disputes_actions()
    ///     .adjudicate()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn adjudicate(&self) -> DisputesAdjudicate {
        let call = runtime::Call::new(self.client, &DISPUTES_ADJUDICATE);
        DisputesAdjudicate(call)
    }
}

runtime::builder!(DISPUTES_ADJUDICATE, DisputesAdjudicate, ());

/// `PUT /disputes`.
pub static DISPUTES_ACCEPT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "disputes.accept", runtime::Method::Put, "/disputes")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl DisputesActions<'_> {
    /// `PUT /disputes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .disputes_actions()
    ///     .disputes_accept()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disputes_accept(&self) -> DisputesAccept {
        let call = runtime::Call::new(self.client, &DISPUTES_ACCEPT);
        DisputesAccept(call)
    }
}

runtime::builder!(DISPUTES_ACCEPT, DisputesAccept, ());

/// `POST /disputes`.
pub static DISPUTES_ACTIONS_ACCEPT: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "disputes_actions.accept",
    runtime::Method::Post,
    "/disputes",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl DisputesActions<'_> {
    /// `POST /disputes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .disputes_actions()
    ///     .disputes_actions_accept()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disputes_actions_accept(&self) -> DisputesActionsAccept {
        let call = runtime::Call::new(self.client, &DISPUTES_ACTIONS_ACCEPT);
        DisputesActionsAccept(call)
    }
}

runtime::builder!(DISPUTES_ACTIONS_ACCEPT, DisputesActionsAccept, ());
}

mod moves {
//! The operations of `moves`.

use crate::runtime;

/// The operations of [`moves`](self).
#[derive(Clone, Copy, Debug)]
pub struct Moves<'a> {
    client: &'a runtime::Client,
}

impl<'a> Moves<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SHOW, &MOVES_SHOW];

/// `GET /moves`.
pub static SHOW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "show", runtime::Method::Get, "/moves")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Moves<'_> {
    /// `GET /moves`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .moves()
    ///     .show()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn show(&self) -> Show {
        let call = runtime::Call::new(self.client, &SHOW);
        Show(call)
    }
}

runtime::builder!(SHOW, Show, ());

/// `POST /moves`.
pub static MOVES_SHOW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moves/show", runtime::Method::Post, "/moves")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Moves<'_> {
    /// `POST /moves`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .moves()
    ///     .moves_show()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn moves_show(&self) -> MovesShow {
        let call = runtime::Call::new(self.client, &MOVES_SHOW);
        MovesShow(call)
    }
}

runtime::builder!(MOVES_SHOW, MovesShow, ());
}

mod owners_controller {
//! The operations of `owners_controller`.

use crate::runtime;

/// The operations of [`owners_controller`](self).
#[derive(Clone, Copy, Debug)]
pub struct OwnersController<'a> {
    client: &'a runtime::Client,
}

impl<'a> OwnersController<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &OWNERS_LIST,
    &OWNERS_CONTROLLER_ADD,
    &OWNERS_CONTROLLER_REPLACE,
];

/// `GET /owners`.
pub static OWNERS_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "Owners_list", runtime::Method::Get, "/owners")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl OwnersController<'_> {
    /// `GET /owners`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .owners_controller()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> OwnersList {
        let call = runtime::Call::new(self.client, &OWNERS_LIST);
        OwnersList(call)
    }
}

runtime::builder!(OWNERS_LIST, OwnersList, ());

/// `POST /owners`.
pub static OWNERS_CONTROLLER_ADD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "OwnersController_add", runtime::Method::Post, "/owners")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl OwnersController<'_> {
    /// `POST /owners`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .owners_controller()
    ///     .add()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> OwnersControllerAdd {
        let call = runtime::Call::new(self.client, &OWNERS_CONTROLLER_ADD);
        OwnersControllerAdd(call)
    }
}

runtime::builder!(OWNERS_CONTROLLER_ADD, OwnersControllerAdd, ());

/// `PUT /owners`.
pub static OWNERS_CONTROLLER_REPLACE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "owners-controller.replace",
    runtime::Method::Put,
    "/owners",
)
.outcomes(&[runtime::Outcome::empty(204)]);

impl OwnersController<'_> {
    /// `PUT /owners`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .owners_controller()
    ///     .replace()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self) -> OwnersControllerReplace {
        let call = runtime::Call::new(self.client, &OWNERS_CONTROLLER_REPLACE);
        OwnersControllerReplace(call)
    }
}

runtime::builder!(OWNERS_CONTROLLER_REPLACE, OwnersControllerReplace, ());
}

mod pets {
//! The operations of `pets`.

use crate::runtime;

/// The operations of [`pets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &PETS_CONTROLLER_FIND_ALL,
    &PET_CONTROLLER_CREATE,
    &PETS_API_REPLACE,
    &PETS_UPDATE,
    &PET_REMOVE,
    &PETS_OWNERS_LIST,
    &PETS_CONTROLLER_CHECK,
];

/// `GET /pets`.
pub static PETS_CONTROLLER_FIND_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PetsController_findAll", runtime::Method::Get, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .find_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_all(&self) -> PetsControllerFindAll {
        let call = runtime::Call::new(self.client, &PETS_CONTROLLER_FIND_ALL);
        PetsControllerFindAll(call)
    }
}

runtime::builder!(PETS_CONTROLLER_FIND_ALL, PetsControllerFindAll, ());

/// `POST /pets`.
pub static PET_CONTROLLER_CREATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PetController_create", runtime::Method::Post, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .create()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> PetControllerCreate {
        let call = runtime::Call::new(self.client, &PET_CONTROLLER_CREATE);
        PetControllerCreate(call)
    }
}

runtime::builder!(PET_CONTROLLER_CREATE, PetControllerCreate, ());

/// `PUT /pets`.
pub static PETS_API_REPLACE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PetsApi.replace", runtime::Method::Put, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .replace()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self) -> PetsApiReplace {
        let call = runtime::Call::new(self.client, &PETS_API_REPLACE);
        PetsApiReplace(call)
    }
}

runtime::builder!(PETS_API_REPLACE, PetsApiReplace, ());

/// `PATCH /pets`.
pub static PETS_UPDATE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "Pets_Update", runtime::Method::Patch, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PATCH /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .update()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> PetsUpdate {
        let call = runtime::Call::new(self.client, &PETS_UPDATE);
        PetsUpdate(call)
    }
}

runtime::builder!(PETS_UPDATE, PetsUpdate, ());

/// `DELETE /pets`.
pub static PET_REMOVE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "Pet_Remove", runtime::Method::Delete, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `DELETE /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .remove()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self) -> PetRemove {
        let call = runtime::Call::new(self.client, &PET_REMOVE);
        PetRemove(call)
    }
}

runtime::builder!(PET_REMOVE, PetRemove, ());

/// `HEAD /pets`.
pub static PETS_OWNERS_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PetsOwners_list", runtime::Method::Head, "/pets")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `HEAD /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .owners_list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn owners_list(&self) -> PetsOwnersList {
        let call = runtime::Call::new(self.client, &PETS_OWNERS_LIST);
        PetsOwnersList(call)
    }
}

runtime::builder!(PETS_OWNERS_LIST, PetsOwnersList, ());

/// `OPTIONS /pets`.
pub static PETS_CONTROLLER_CHECK: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "pets_controller_check",
        runtime::Method::Options,
        "/pets",
    )
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `OPTIONS /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .pets()
    ///     .controller_check()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn controller_check(&self) -> PetsControllerCheck {
        let call = runtime::Call::new(self.client, &PETS_CONTROLLER_CHECK);
        PetsControllerCheck(call)
    }
}

runtime::builder!(PETS_CONTROLLER_CHECK, PetsControllerCheck, ());
}

mod repos {
//! The operations of `repos`.

use crate::runtime;

/// The operations of [`repos`](self).
#[derive(Clone, Copy, Debug)]
pub struct Repos<'a> {
    client: &'a runtime::Client,
}

impl<'a> Repos<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &REPOS_LIST,
    &REPOS_NEW,
    &REPOS,
    &REPOS_MOVE,
    &REPOSITION,
];

/// `GET /repos`.
pub static REPOS_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "repos/list", runtime::Method::Get, "/repos")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Repos<'_> {
    /// `GET /repos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .repos()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ReposList {
        let call = runtime::Call::new(self.client, &REPOS_LIST);
        ReposList(call)
    }
}

runtime::builder!(REPOS_LIST, ReposList, ());

/// `POST /repos`.
pub static REPOS_NEW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "repos/new", runtime::Method::Post, "/repos")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Repos<'_> {
    /// `POST /repos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .repos()
    ///     .repos_new()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn repos_new(&self) -> ReposNew {
        let call = runtime::Call::new(self.client, &REPOS_NEW);
        ReposNew(call)
    }
}

runtime::builder!(REPOS_NEW, ReposNew, ());

/// `PUT /repos`.
pub static REPOS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "repos", runtime::Method::Put, "/repos")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Repos<'_> {
    /// `PUT /repos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .repos()
    ///     .repos()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn repos(&self) -> ReposCall {
        let call = runtime::Call::new(self.client, &REPOS);
        ReposCall(call)
    }
}

runtime::builder!(REPOS, ReposCall, ());

/// `PATCH /repos`.
pub static REPOS_MOVE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "repos_move", runtime::Method::Patch, "/repos")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Repos<'_> {
    /// `PATCH /repos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .repos()
    ///     .repos_move()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn repos_move(&self) -> ReposMove {
        let call = runtime::Call::new(self.client, &REPOS_MOVE);
        ReposMove(call)
    }
}

runtime::builder!(REPOS_MOVE, ReposMove, ());

/// `DELETE /repos`.
pub static REPOSITION: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "reposition", runtime::Method::Delete, "/repos")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Repos<'_> {
    /// `DELETE /repos`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .repos()
    ///     .reposition()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reposition(&self) -> Reposition {
        let call = runtime::Call::new(self.client, &REPOSITION);
        Reposition(call)
    }
}

runtime::builder!(REPOSITION, Reposition, ());
}

mod search {
//! The operations of `search`.

use crate::runtime;

/// The operations of [`search`](self).
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a runtime::Client,
}

impl<'a> Search<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SEARCH_RULES,
    &SEARCH_FACETS,
    &SEARCH_PLACES,
    &SEARCH_LIST_TAGS,
];

/// `GET /rules`.
pub static SEARCH_RULES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "searchRules", runtime::Method::Get, "/rules")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `GET /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .search()
    ///     .search_rules()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_rules(&self) -> SearchRules {
        let call = runtime::Call::new(self.client, &SEARCH_RULES);
        SearchRules(call)
    }
}

runtime::builder!(SEARCH_RULES, SearchRules, ());

/// `PUT /rules`.
pub static SEARCH_FACETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search_facets", runtime::Method::Put, "/rules")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `PUT /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .search()
    ///     .search_facets()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_facets(&self) -> SearchFacets {
        let call = runtime::Call::new(self.client, &SEARCH_FACETS);
        SearchFacets(call)
    }
}

runtime::builder!(SEARCH_FACETS, SearchFacets, ());

/// `POST /rules`.
pub static SEARCH_PLACES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search/places", runtime::Method::Post, "/rules")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `POST /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .search()
    ///     .places()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn places(&self) -> SearchPlaces {
        let call = runtime::Call::new(self.client, &SEARCH_PLACES);
        SearchPlaces(call)
    }
}

runtime::builder!(SEARCH_PLACES, SearchPlaces, ());

/// `PATCH /rules`.
pub static SEARCH_LIST_TAGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search_listTags", runtime::Method::Patch, "/rules")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Search<'_> {
    /// `PATCH /rules`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_in_ids()
    ///     .search()
    ///     .list_tags()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tags(&self) -> SearchListTags {
        let call = runtime::Call::new(self.client, &SEARCH_LIST_TAGS);
        SearchListTags(call)
    }
}

runtime::builder!(SEARCH_LIST_TAGS, SearchListTags, ());
}
