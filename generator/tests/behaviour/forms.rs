//! How fields of forms are written. It is compiled with the crate that is generated from the cases.

mod service;

use cases::bodies_encodings::models::Color;
use cases::runtime::{Json, Part};

use self::service::service;

fn color() -> Color {
    let mut color = Color::new();
    (color.r, color.g) = (Some(1), Some("a b".to_owned()));
    color
}

#[tokio::test]
async fn explode_or_allow_reserved_implies_the_form_style() {
    let (server, client) = service(&[]);
    let colors = client.bodies_encodings().colors();
    let color = color();
    colors.add_color().plain(&color).send().await.unwrap();
    colors.add_color().apart(&color).send().await.unwrap();
    colors.add_color().kept(&color).send().await.unwrap();
    colors.add_color().joined(["x", "y,z"]).send().await.unwrap();
    colors.add_paint().color(&color).joined(["x", "y"]).send().await.unwrap();
    let requests = server.requests();
    let sent: Vec<String> = requests.iter().map(|request| request.text()).collect();
    assert_eq!(sent[0], "plain=%7B%22R%22%3A1%2C%22G%22%3A%22a+b%22%7D");
    assert_eq!(sent[1..3], ["R=1&G=a+b", "R=1&G=a+b"]);
    assert_eq!(sent[3], "joined=x,y%2Cz");
    for part in ["name=\"R\"\r\n\r\n1\r\n", "name=\"G\"\r\n\r\na b\r\n", "name=\"joined\"\r\n\r\nx,y\r\n"] {
        assert!(sent[4].contains(part), "{}", sent[4]);
    }
}

#[tokio::test]
async fn encoding_styles_of_openapi_3_0_apply_to_url_encoded_forms_only() {
    let (server, client) = service(&[]);
    let forms = client.bodies_encodings_30().forms();
    let mut point = cases::bodies_encodings_30::models::Point::new();
    point.x = Some(1);
    forms.send_parts().point(&point).words(["a", "b"]).send().await.unwrap();
    forms.send_encoded().point(&point).words(["a", "b"]).send().await.unwrap();
    let requests = server.requests();
    for part in ["{\"x\":1}", "name=\"words\"\r\n\r\na\r\n", "name=\"words\"\r\n\r\nb\r\n"] {
        assert!(requests[0].text().contains(part), "{}", requests[0].text());
    }
    assert_eq!(requests[1].text(), "point=x,1&words=a+b");
}

#[tokio::test]
async fn each_item_of_a_list_is_json_where_the_list_is() {
    let (server, client) = service(&[]);
    let colors = client.bodies_encodings().colors();
    colors.add_color().tags(["a b", "c"]).send().await.unwrap();
    colors.add_paint().tags(["a b", "c"]).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].text(), "tags=%22a+b%22&tags=%22c%22");
    let parts = requests[1].text();
    let part = |item: &str| format!("name=\"tags\"\r\nContent-Type: application/json\r\n\r\n{item}\r\n");
    assert!(parts.contains(&part("\"a b\"")) && parts.contains(&part("\"c\"")), "{parts}");
}

#[tokio::test]
async fn a_file_has_the_media_type_of_its_schema() {
    let (server, client) = service(&[]);
    let paint = client.bodies_encodings().colors().add_paint().picture(Part::bytes("1"));
    let paint = paint.views([Part::bytes("2"), Part::bytes("3").media("image/gif")]).note("<p>");
    paint.scan(Part::bytes("4")).send().await.unwrap();
    let parts = server.requests()[0].text();
    for part in ["image/png\r\n\r\n1\r\n", "image/png\r\n\r\n2\r\n", "image/gif\r\n\r\n3\r\n", "image/png\r\n\r\n4\r\n"] {
        assert!(parts.contains(part), "{parts}");
    }
    assert!(parts.contains("name=\"note\"\r\n\r\n<p>"), "{parts}");
}

#[tokio::test]
async fn an_encoded_text_has_the_media_type_of_what_is_encoded() {
    let (server, client) = service(&[]);
    let base64 = |content: &str| cases::runtime::Base64::from(content.as_bytes().to_vec());
    let paint = client.bodies_encodings().colors().add_paint().icon(base64("a")).seals([base64("b")]).hash(base64("c"));
    paint.files([Part::bytes("1"), Part::bytes("2").file_name("2.png").media("image/png")]).send().await.unwrap();
    let parts = server.requests()[0].text();
    for part in [
        "name=\"icon\"\r\nContent-Type: image/png\r\n\r\nYQ==\r\n",
        "name=\"seals\"\r\nContent-Type: application/octet-stream\r\n\r\nYg==\r\n",
        "name=\"hash\"\r\nContent-Type: text/plain\r\n\r\nYw==\r\n",
        "name=\"files\"; filename=\"files\"\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n",
        "name=\"files\"; filename=\"2.png\"\r\nContent-Type: image/png\r\n\r\n2\r\n",
    ] {
        assert!(parts.contains(part), "{parts}");
    }
}

#[tokio::test]
async fn a_part_of_any_media_type_is_a_file() {
    let (server, client) = service(&[]);
    let scan = client.bodies_multipart().attachments().add_scan(Part::bytes("1")).side(Part::bytes("2").file_name("a.txt"));
    scan.sides([Part::bytes("3"), Part::bytes("4").media("image/gif")]).mark("<5>").values([Json::new(&6).unwrap()]).send().await.unwrap();
    let parts = server.requests()[0].text();
    let file = |field: &str, name: &str, media: &str, content: &str| {
        format!("name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {media}\r\n\r\n{content}\r\n")
    };
    let octets = "application/octet-stream";
    for part in [file("side", "a.txt", octets, "2"), file("sides", "sides", octets, "3"), file("sides", "sides", "image/gif", "4")] {
        assert!(parts.contains(&part), "{parts}");
    }
    assert!(parts.contains("\r\n\r\n<5>\r\n") && parts.contains("\r\n\r\n6\r\n"), "{parts}");
}

#[tokio::test]
async fn a_list_goes_as_one_json_text_where_the_overrides_say_so() {
    use cases::bodies_form_json_text::models::Entry;
    let (server, client) = service(&[]);
    let profiles = client.bodies_form_json_text().profiles();
    let mut entries = [Entry::new("a".into()), Entry::new("b".into())];
    entries[1].value = Some(1);
    profiles.add_picture(&entries).words(["c", "d"]).send().await.unwrap();
    profiles.add_picture(&[]).send().await.unwrap();
    // What it is answered with is no profile, and nothing is asked of it here.
    let _ = profiles.create_profile().pairs(["e", "f g"]).send().await;
    let requests = server.requests();
    let parts = requests[0].text();
    let part = r#"[{"key":"a"},{"key":"b","value":1}]"#;
    let metadata = format!("name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{part}\r\n");
    assert!(parts.contains(&metadata), "{parts}");
    assert_eq!((parts.matches("name=\"metadata\"").count(), parts.matches("name=\"words\"").count()), (1, 2));
    assert!(requests[1].text().contains("\r\n\r\n[]\r\n"), "{}", requests[1].text());
    assert_eq!(requests[2].text(), "Pairs=%5B%22e%22%2C%22f+g%22%5D");
    // What is one text is counted as the list that it is.
    let three = [entries[0].clone(), entries[0].clone(), entries[0].clone()];
    assert!(profiles.add_picture(&three).send().await.is_err());
}

#[tokio::test]
async fn a_part_with_a_name_of_its_own_goes_beside_those_of_the_document() {
    let (server, client) = service(&["{}"]);
    let put = client.bodies_placeholder_name().scripts().put_script().metadata("{}").into_call();
    put.extra_form("worker.js", Part::bytes("js").file_name("worker.js")).send().await.unwrap();
    let body = String::from_utf8_lossy(&server.requests()[0].body).into_owned();
    assert!(body.contains("name=\"worker.js\"; filename=\"worker.js\""), "{body}");
}

#[tokio::test]
async fn the_overrides_say_what_a_field_is_called_and_how_it_is_written() {
    let (server, client) = service(&[]);
    let edits = client.bodies_form_overridden().edits();
    let expiry = cases::bodies_form_overridden::models::Expiry::new("created_at".to_owned(), 60);
    let images = [Part::bytes("a"), Part::bytes("b")];
    edits.create_edit().image(images).tags(["x", "y"]).expires_after(&expiry).send().await.unwrap();
    edits.create_note().words(["a", "b"]).send().await.unwrap();
    let requests = server.requests();
    let sent = requests[0].text();
    assert_eq!(sent.matches("form-data; name=\"image[]\"").count(), 2, "{sent}");
    for part in ["name=\"tags\"\r\n\r\nx,y\r\n", "name=\"expires_after[anchor]\"\r\n\r\ncreated_at\r\n", "name=\"expires_after[seconds]\"\r\n\r\n60\r\n"] {
        assert!(sent.contains(part), "{sent}");
    }
    assert_eq!(requests[1].text(), "words%5B%5D=a&words%5B%5D=b");
}

#[tokio::test]
async fn a_file_is_sent_in_the_form_that_stands_beside_json() {
    use cases::bodies_file_beside_json::models::AnyRequest;
    let (server, client) = service(&[]);
    let uploads = client.bodies_file_beside_json().uploads();
    uploads.create().name("a").file(Part::bytes("png").file_name("a.png")).send().await.unwrap();
    let refused = uploads.create().file(Part::bytes("png")).send().await.unwrap_err();
    assert!(refused.to_string().contains("`name`"), "{refused}");
    // What is added stands for the member of its name.
    for file in ["null", "{\"kept\": false}"] {
        let call = uploads.any_create(AnyRequest::new(file.parse().unwrap(), "b".into())).into_call();
        call.media_type("multipart/form-data").extra_form("file", Part::bytes("jpg").file_name("b.jpg")).send().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for (request, (name, file, content)) in requests.iter().zip([("a", "a.png", "png"), ("b", "b.jpg", "jpg"), ("b", "b.jpg", "jpg")]) {
        assert!(request.header("content-type").starts_with("multipart/form-data"));
        let body = request.text();
        assert!(body.contains(&format!("name=\"name\"\r\n\r\n{name}\r\n")), "{body}");
        assert!(body.contains(&format!("filename=\"{file}\"")) && body.contains(content) && !body.contains("kept"), "{body}");
        assert_eq!(body.matches("name=\"file\"").count(), 1, "{body}");
    }
}
