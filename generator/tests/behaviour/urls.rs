//! What stands in the path and the query of a request. It is compiled with the crate that is generated from the cases.

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

#[tokio::test]
async fn a_walk_counts_by_a_member_of_an_object() {
    use cases::pagination_object_in_query::models::{Pageable, Where};
    const FIRST: &str = r#"{"content": [{"id": "a"}], "last": false}"#;
    const LAST: &str = r#"{"content": [{"id": "b"}], "last": true}"#;
    let (server, client) = service(&[FIRST, LAST, FIRST, LAST, FIRST, LAST]);
    let orders = client.pagination_object_in_query().orders();
    let mut pageable = Pageable::new();
    pageable.page = Some(4);
    pageable.sort = Some(vec!["id".to_owned()]);
    let mut found = orders.search_orders().pageable(&pageable).stream();
    while let Some(order) = found.next().await {
        order.unwrap();
    }
    let mut found = orders.search_orders().stream();
    while let Some(order) = found.next().await {
        order.unwrap();
    }
    let mut found = orders.search_old_orders().where_(&Where::new()).stream();
    while let Some(order) = found.next().await {
        order.unwrap();
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    let counted = ["/orders?page=4&sort=id", "/orders?page=5&sort=id", "/orders", "/orders?page=1"];
    assert_eq!(targets[..4], counted);
    assert_eq!(targets[4..], ["/orders/old?part=0", "/orders/old?part=1"]);
}

#[tokio::test]
async fn the_rest_of_a_path_keeps_its_slashes() {
    let (server, client) = service(&[]);
    let files = client.parameters_path_rest().files();
    files.get_object("b/1", "notes/first note").send().await.unwrap();
    files.get_file("a/b").send().await.unwrap();
    files.delete_file("a/b").send().await.unwrap();
    files.get_tree("a/b").send().await.unwrap();
    files.get_plain("a/b", "c/d").send().await.unwrap();
    files.get_strict("a/b").send().await.unwrap();
    let refused = files.get_file("../other").send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets[..3], ["/buckets/b%2F1/notes/first%20note", "/files/a/b", "/files/a%2Fb"]);
    assert_eq!(targets[3..], ["/trees/a/b", "/plain/a/b/.c%2Fd", "/strict/a%2Fb"]);
}

#[tokio::test]
async fn a_query_in_a_path_is_filled_and_a_fragment_is_not_sent() {
    let (server, client) = service(&[]);
    let module = client.parameters_path_query();
    module.search().search("a b").limit(5).send().await.unwrap();
    module.search().search_kind("x", "y", "1-2").sort(["p".to_owned(), "q".to_owned()]).send().await.unwrap();
    module.routes().start_route("u").send().await.unwrap();
    module.routes().stop_route().send().await.unwrap();
    module.cookies().plain_cookies().color("blue").send().await.unwrap();
    module.models().count_versions("m", "1").send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets[..2], ["/search?q=a%20b&limit=5", "/search/x?filter=y&sort=p&sort=q&range=1-2"]);
    assert_eq!(targets[2..4], ["/routes?action=start&user=u", "/routes?action=stop&%7Bodd%7D=%7Bx%7D"]);
    assert_eq!(targets[4..], ["/cookies", "/models/m/versions/1/$count"]);
}

#[tokio::test]
async fn the_last_segment_is_empty_where_that_is_said() {
    let (server, client) = service(&[]);
    let rooms = client.parameters_path_empty().rooms();
    rooms.set_state("a", "m.name", "").send().await.unwrap();
    rooms.get_state("a", "m.name", "").send().await.unwrap();
    rooms.set_state("a", "m.name", "k").send().await.unwrap();
    rooms.get_name("a", "").send().await.unwrap();
    for refused in [rooms.set_state("", "m.name", "k").send().await, rooms.delete_state("a", "m.name", "").send().await] {
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/rooms/a/state/m.name/", "/rooms/a/state/m.name/", "/rooms/a/state/m.name/k", "/rooms/a/names/"]);
}

#[tokio::test]
async fn forms_in_a_path_are_parameters_of_the_query() {
    let (server, client) = service(&[]);
    let forms = client.parameters_path_forms().forms();
    forms.search_forms("k", "a b", ["x".to_owned(), "y".to_owned()]).limit(5).send().await.unwrap();
    forms.list_forms([1, 2]).page("3").send().await.unwrap();
    forms.find_around("pre-7", "1..2").send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/search/k?q=a%20b&limit=5&tags=x&tags=y", "/list?type=a&page=3&ids=1,2", "/around?id=pre-7&range=1..2"]);
}

#[tokio::test]
async fn patterns_of_a_path_are_not_sent() {
    let (server, client) = service(&[]);
    let users = client.parameters_path_patterns().users();
    users.get_user(7).send().await.unwrap();
    users.get_code(7, "AB").send().await.unwrap();
    users.get_file("a/b").send().await.unwrap();
    users.get_whole(1).send().await.unwrap();
    users.get_maybe("a").send().await.unwrap();
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/users/7", "/users/7/codes/AB", "/files/a/b", "/whole/1", "/maybe/a"]);
}
