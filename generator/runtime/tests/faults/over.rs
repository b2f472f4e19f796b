//! The transports, which must have the same results.

use clientwright_runtime::{BoxFuture, Chunks, Outgoing, Transport, TransportError};
use std::sync::Arc;

#[derive(Clone)]
pub(crate) struct Over {
    transport: Arc<dyn Transport>,
    /// Whether it decompresses responses.
    pub(crate) unpacks: bool,
}

impl Over {
    pub(crate) fn new(transport: impl Transport, unpacks: bool) -> Self {
        Self {
            transport: Arc::new(transport),
            unpacks,
        }
    }
}

impl Transport for Over {
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        self.transport.send(request)
    }
}

/// Makes a test over each transport of every function.
#[macro_export]
macro_rules! over_each {
    ($($name:ident,)+) => {
        mod over_reqwest {
            use super::{CONNECT, Over, ReqwestTransport};

            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name(Over::new(ReqwestTransport::new(CONNECT).unwrap(), true)).await;
                }
            )+
        }

        mod over_hyper {
            use super::{CONNECT, Over};
            use clientwright_runtime::HyperTransport;

            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name(Over::new(HyperTransport::new(CONNECT).unwrap(), false)).await;
                }
            )+
        }
    };
}
