//! The schemas of the document.

pub mod webhook_enabled;
pub mod service_user;
pub mod service_user_page;
pub mod page_meta;

pub use self::webhook_enabled::WebhookEnabled;
pub use self::service_user::ServiceUser;
pub use self::service_user_page::ServiceUserPage;
pub use self::page_meta::PageMeta;
