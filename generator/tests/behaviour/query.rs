//! What stands in the query of a request. It is compiled with the crate that is generated from the cases.

mod service;

use cases::parameters_objects_required::models::{Filter, Pageable};
use cases::runtime::ErrorKind;

use self::service::service;

#[tokio::test]
async fn members_of_an_object_are_parameters_of_their_own() {
    let (server, client) = service(&[]);
    let mut pageable = Pageable::new();
    pageable.page = Some(2);
    pageable.sort = Some(vec!["name,desc".to_owned(), "id".to_owned()]);
    let orders = client.parameters_objects_required().orders();
    orders.list_orders().pageable(&pageable).filter(&Filter::new()).send().await.unwrap();
    assert_eq!(server.requests()[0].target, "/orders?page=2&sort=name%2Cdesc&sort=id");
}

#[tokio::test]
async fn an_object_that_requires_nothing_is_sent_as_nothing() {
    let (server, client) = service(&[]);
    let orders = client.parameters_objects_required().orders();
    orders.list_orders().send().await.unwrap();
    assert_eq!(server.requests()[0].target, "/orders");
    // The overrides say that the service needs one of its members.
    let refused = orders.count_orders(&Filter::new()).send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert_eq!(server.requests().len(), 1);
}
