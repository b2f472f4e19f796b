//! Certificates of servers and of clients, over each transport.

#![allow(clippy::unwrap_used)]

use clientwright_runtime::{
    Api, Call, Client, ClientBuilder, Credentials, Error, ErrorKind, HyperTransport, Json, Method, Operation, Outcome,
    ReqwestTransport, Tls,
};
use rcgen::{BasicConstraints, Certificate, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

static API: Api = Api::new("test");
static GET: Operation<Json> = Operation::new(&API, "Get", Method::Get, "/x").outcomes(&[Outcome::json(200)]);

const CONNECT: Duration = Duration::from_secs(5);

/// A certificate authority.
struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let key = KeyPair::generate().unwrap();
        Self {
            certificate: params.self_signed(&key).unwrap(),
            issuer: Issuer::new(params, key),
        }
    }

    /// A certificate for this name, and its key.
    fn certify(&self, name: &str) -> (Certificate, KeyPair) {
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    fn pem(&self) -> String {
        self.certificate.pem()
    }
}

/// A server with a certificate for this name, which requires client certificates by `clients` if given. Returns its
/// URL.
async fn serve(authority: &Authority, name: &str, clients: Option<&Authority>) -> String {
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(clients) => {
            let mut roots = RootCertStore::empty();
            roots.add(clients.certificate.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let (certificate, key) = authority.certify(name);
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = builder.with_single_cert(vec![certificate.der().clone()], key);
    let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let response = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
                    let _ = stream.write_all(response).await;
                    let _ = stream.shutdown().await;
                }
            });
        }
    });
    format!("https://localhost:{port}")
}

/// The results of a call with this TLS: over reqwest as the default and as a given transport, and over hyper.
async fn calls(url: &str, tls: &Tls) -> Vec<Result<(), Error>> {
    let builder = || {
        ClientBuilder::<Client>::new(Credentials::none())
            .base_url(url)
            .max_attempts(1)
    };
    let clients = [
        builder().tls(tls.clone()).build(),
        ReqwestTransport::with_tls(CONNECT, tls).and_then(|transport| builder().transport(transport).build()),
        HyperTransport::with_tls(CONNECT, tls).and_then(|transport| builder().transport(transport).build()),
    ];
    let mut results = Vec::new();
    for client in clients {
        results.push(match client {
            Ok(client) => Call::new(&client, &GET).send().await.map(drop),
            Err(error) => Err(error),
        });
    }
    results
}

/// The kind of the error of all of them; `None` if they succeed.
async fn outcome(url: &str, tls: &Tls) -> Option<ErrorKind> {
    let kinds: Vec<_> = calls(url, tls)
        .await
        .into_iter()
        .map(|call| call.err().map(|error| error.kind()))
        .collect();
    assert!(kinds.windows(2).all(|pair| pair[0] == pair[1]), "{kinds:?}");
    kinds[0]
}

#[tokio::test]
async fn a_server_is_trusted_by_an_authority_of_ones_own() {
    let (authority, other) = (Authority::new(), Authority::new());
    let url = serve(&authority, "localhost", None).await;
    let trusting = |authority: &Authority| Tls::new().root_certificate(authority.pem()).unwrap();
    assert_eq!(outcome(&url, &trusting(&authority)).await, None);
    assert_eq!(outcome(&url, &trusting(&other)).await, Some(ErrorKind::NotConnected));
    assert_eq!(outcome(&url, &Tls::new()).await, Some(ErrorKind::NotConnected));
    let both = Tls::new().root_certificate(other.pem() + &authority.pem()).unwrap();
    assert_eq!(outcome(&url, &both).await, None);
    let elsewhere = serve(&authority, "other.example", None).await;
    assert_eq!(
        outcome(&elsewhere, &trusting(&authority)).await,
        Some(ErrorKind::NotConnected)
    );
}

#[tokio::test]
async fn a_client_shows_who_it_is_to_a_server_that_asks() {
    let (authority, clients) = (Authority::new(), Authority::new());
    let url = serve(&authority, "localhost", Some(&clients)).await;
    let trusting = || Tls::new().root_certificate(authority.pem()).unwrap();
    let identified = |(certificate, key): (Certificate, KeyPair)| {
        trusting().identity(certificate.pem(), key.serialize_pem()).unwrap()
    };
    assert_eq!(outcome(&url, &identified(clients.certify("client"))).await, None);
    // The server's objection arrives in place of the response.
    assert_eq!(outcome(&url, &trusting()).await, Some(ErrorKind::ConnectionLost));
    let unknown = identified(authority.certify("client"));
    assert_eq!(outcome(&url, &unknown).await, Some(ErrorKind::ConnectionLost));
    let ((certificate, _), (_, key)) = (clients.certify("client"), clients.certify("client"));
    let mixed = trusting().identity(certificate.pem(), key.serialize_pem()).unwrap();
    assert_eq!(outcome(&url, &mixed).await, Some(ErrorKind::Configuration));
}

#[test]
fn what_is_no_certificate_and_no_key_is_refused() {
    let (certificate, key) = Authority::new().certify("client");
    let (certificate, key) = (certificate.pem(), key.serialize_pem());
    let tls = Tls::new().identity(&certificate, &key).unwrap();
    assert_eq!(format!("{tls:?}"), "Tls { roots: 0, has_identity: true }");
    let cut = key.replace("-----END", "");
    for refused in [
        Tls::new().root_certificate("hush"),
        Tls::new().root_certificate(&key),
        Tls::new().identity(&key, &certificate),
        Tls::new().identity(&certificate, &certificate),
        Tls::new().identity(&certificate, &cut),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            !format!("{error} {error:?}").contains(key.lines().nth(1).unwrap()),
            "{error:?}"
        );
    }
    let builder = ClientBuilder::<Client>::new(Credentials::none()).tls(tls);
    let refused = builder
        .transport(HyperTransport::new(CONNECT).unwrap())
        .build()
        .unwrap_err();
    assert!(refused.to_string().contains("`with_tls`"), "{refused}");
}
