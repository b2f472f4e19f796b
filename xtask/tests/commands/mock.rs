//! `mock`: a server from any document.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::project::Project;

/// Ends the server, and what Cargo may have started for it, when the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .arg("--")
            .arg(format!("-{}", self.0.id()))
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
#[test]
fn a_mock_responds_and_refuses() {
    use std::os::unix::process::CommandExt as _;

    let project = Project::new();
    project.share_builds();
    fs::write(project.path("pets.yaml"), PETS).unwrap();
    let mut command = project.command(&["mock", "pets.yaml"]);
    command.stdout(Stdio::piped()).process_group(0);
    let mut running = Running(command.spawn().unwrap());
    let mut url = String::new();
    BufReader::new(running.0.stdout.take().unwrap())
        .read_line(&mut url)
        .unwrap();
    let address = url.trim().strip_prefix("http://").unwrap().to_owned();

    let response = get(&address, "/pets/rex?limit=7");
    assert!(
        response.starts_with("HTTP/1.1 200 ") && response.contains(r#""name": "Rex""#),
        "{response}"
    );
    let response = get(&address, "/pets/rex?size=7");
    assert!(
        response.starts_with("HTTP/1.1 400 ") && response.contains("`size`"),
        "{response}"
    );
    assert!(get(&address, "/dogs").starts_with("HTTP/1.1 404 "));

    // The process that was started is the server.
    running.0.kill().unwrap();
    running.0.wait().unwrap();
    assert!(TcpStream::connect(&address).is_err());
}

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: A pet.
          content: {application/json: {example: {name: Rex}}}
";

fn get(address: &str, target: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {target} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}
