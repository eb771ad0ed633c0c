//! Many pages of many sites.

use std::{sync::Arc, time::Duration};

use crate::site::{Site, fetcher, missing, page};
use dogear_pages::{Fetcher, Reason, Request, Rounds, Told};
use futures::stream;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// All that is told of a round, in its order.
async fn told(fetcher: Fetcher, requests: Vec<Request>) -> Vec<Told> {
    let (sender, mut receiver) = mpsc::channel(1);
    let rounds = Rounds::new(Arc::new(fetcher)).side_by_side(2);
    let stop = CancellationToken::new();
    let hearing = async {
        let mut all = Vec::new();
        while let Some(told) = receiver.recv().await {
            all.push(told);
        }
        all
    };
    tokio::join!(rounds.run(stream::iter(requests), &stop, sender), hearing).1
}

fn came(told: &[Told]) -> Vec<(String, Reason)> {
    let came = told.iter().filter_map(|told| match told {
        Told::Came(request, fetched) => Some((request.url.clone(), fetched.reason)),
        Told::Asking(_) => None,
    });
    came.collect()
}

async fn bees() -> Site {
    Site::new(|path| if path == "/robots.txt" { missing() } else { page("A swarm in May") }).await
}

#[tokio::test]
async fn every_request_is_answered_once_and_no_site_is_asked_twice_at_a_time() {
    let sites = [bees().await, bees().await, bees().await];
    let mut requests: Vec<Request> =
        sites.iter().flat_map(|site| (0..4).map(|n| site.request(&format!("/{n}")))).collect();
    requests.push(Request { url: "about:blank".to_owned(), ..Request::default() });
    let told = told(fetcher(|limits| limits.pause = Duration::from_millis(5)), requests.clone()).await;
    let mut answered = came(&told);
    assert!(answered.iter().all(|(url, reason)| (*reason == Reason::NotWeb) == (url == "about:blank")));
    answered.sort_by(|one, other| one.0.cmp(&other.0));
    let mut expected: Vec<String> = requests.into_iter().map(|request| request.url).collect();
    expected.sort();
    assert_eq!(answered.into_iter().map(|(url, _)| url).collect::<Vec<_>>(), expected);
    for site in sites {
        let mut open = 0;
        for told in &told {
            match told {
                Told::Asking(url) if url.starts_with(&site.url("/")) => open += 1,
                Told::Came(request, _) if request.url.starts_with(&site.url("/")) => open -= 1,
                _ => {}
            }
            assert!(open <= 1);
        }
    }
}

#[tokio::test]
async fn one_page_of_a_site_does_not_wait_for_all_of_another() {
    let (large, small) = (bees().await, bees().await);
    let mut requests: Vec<Request> = (0..20).map(|n| large.request(&format!("/{n}"))).collect();
    requests.push(small.request("/only"));
    let told = told(fetcher(|limits| limits.pause = Duration::from_millis(20)), requests).await;
    let at = came(&told).iter().position(|(url, _)| *url == small.url("/only"));
    assert!(at.is_some_and(|at| at < 10), "{at:?}");
}

#[tokio::test]
async fn what_is_stopped_asks_no_further() {
    let site = bees().await;
    let stop = CancellationToken::new();
    let (sender, mut receiver) = mpsc::channel(1);
    let rounds = Rounds::new(Arc::new(fetcher(|_| ())));
    let requests = (0..1_000).map(|n| site.request(&format!("/{n}"))).collect::<Vec<_>>();
    let stopped = stop.clone();
    let running = tokio::spawn(async move { rounds.run(stream::iter(requests), &stopped, sender).await });
    while let Some(told) = receiver.recv().await {
        if matches!(told, Told::Came(..)) {
            stop.cancel();
        }
    }
    running.await.unwrap();
    assert!(site.asked().len() < 10, "{}", site.asked().len());
}
