//! Jobs, rate buckets, sign-in failures, settings, figures.

use super::{begin, email};
use crate::{
    Job, JobKind, Page, Store, StoreError, WriteTx, clean_up, each_database, figures,
    jobs::{self, JobState},
    rate::{self, RateLimit},
    settings,
    sign_in::{self, Verdict},
    testing::noon,
};
use domain::{FigureKey, Instant, figures::FigureRow};
use jiff::{SignedDuration, civil::date};
use serde_json::json;

async fn at(store: &Store, now: Instant) -> WriteTx {
    store.write_unaudited(now).await.unwrap()
}

async fn add(store: &Store, job: Job, run_at: Instant) -> bool {
    let tx = at(store, noon()).await;
    let id = tx.enqueue(job, run_at).await.unwrap();
    tx.commit().await.unwrap();
    id.is_some()
}

fn mail(n: i64) -> Job {
    Job::new(JobKind::SendMail, json!({ "n": n }))
}

each_database! {
    async fn jobs_run_when_due_and_once(store: Store) {
        assert!(add(&store, mail(1), noon()).await);
        assert!(add(&store, mail(2), noon().plus(SignedDuration::from_mins(10))).await);
        let due = jobs::claim(&store, noon(), 10).await.unwrap();
        assert_eq!(due.iter().map(|job| (job.payload.clone(), job.attempts)).collect::<Vec<_>>(), [(json!({ "n": 1 }), 1)]);
        assert!(jobs::claim(&store, noon(), 10).await.unwrap().is_empty(), "somebody has it");

        let tx = at(&store, noon()).await;
        jobs::finish(&tx, due[0].id).await.unwrap();
        assert!(matches!(jobs::finish(&tx, due[0].id).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        let later = noon().plus_days(1);
        let due = jobs::claim(&store, later, 10).await.unwrap();
        assert_eq!(due.iter().map(|job| job.payload.clone()).collect::<Vec<_>>(), [json!({ "n": 2 })]);
    }

    async fn a_job_of_a_worker_that_died_is_taken_over(store: Store) {
        add(&store, mail(1), noon()).await;
        assert_eq!(jobs::claim(&store, noon(), 1).await.unwrap().len(), 1);
        let taken = jobs::claim(&store, noon().plus(SignedDuration::from_mins(6)), 1).await.unwrap();
        assert_eq!(taken[0].attempts, 2);
    }

    async fn a_failed_job_waits_longer_each_time_and_is_given_up(store: Store) {
        add(&store, mail(1), noon()).await;
        let mut now = noon();
        let mut waits = Vec::new();
        loop {
            let job = jobs::claim(&store, now, 1).await.unwrap().remove(0);
            let tx = at(&store, now).await;
            let again = jobs::fail(&tx, &job, "connection refused").await.unwrap();
            tx.commit().await.unwrap();
            let Some(again) = again else { break };
            waits.push((again.as_millis() - now.as_millis()) / 1000);
            assert!(jobs::claim(&store, now, 1).await.unwrap().is_empty(), "not before its time");
            now = again;
        }
        assert_eq!(waits, [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600]);
        let failed = jobs::list(store.read(), Some(JobState::Failed), Page::new(1, 10)).await.unwrap();
        assert_eq!((failed.total, failed.items[0].last_error.as_deref()), (1, Some("connection refused")));
        let late = now.plus_days(30);
        assert!(jobs::claim(&store, late, 1).await.unwrap().is_empty());

        let tx = at(&store, late).await;
        jobs::retry(&tx, failed.items[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(jobs::claim(&store, late, 1).await.unwrap()[0].attempts, 1);
    }

    async fn opening_bids_is_never_given_up(store: Store) {
        add(&store, Job::new(JobKind::OpenBids, json!({})), noon()).await;
        let mut now = noon();
        for _ in 0..30 {
            let job = jobs::claim(&store, now, 1).await.unwrap().remove(0);
            let tx = at(&store, now).await;
            let again = jobs::fail(&tx, &job, "no key").await.unwrap().expect("again");
            assert!(again.as_millis() - now.as_millis() <= 60_000);
            tx.commit().await.unwrap();
            now = again;
        }
    }

    async fn one_waiting_job_for_each_key_is_enough(store: Store) {
        assert!(add(&store, mail(1).dedupe("a"), noon()).await);
        assert!(!add(&store, mail(2).dedupe("a"), noon()).await);
        assert!(add(&store, mail(3).dedupe("b"), noon()).await);
        assert!(add(&store, Job::new(JobKind::OpenBids, json!({})).dedupe("a"), noon()).await, "another kind");
        assert!(add(&store, mail(4), noon()).await && add(&store, mail(5), noon()).await, "without a key");
        for job in jobs::claim(&store, noon(), 10).await.unwrap() {
            let tx = at(&store, noon()).await;
            jobs::finish(&tx, job.id).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(add(&store, mail(6).dedupe("a"), noon()).await, "the first is done");
        assert_eq!(jobs::list(store.read(), Some(JobState::Done), Page::new(1, 10)).await.unwrap().total, 5);
        assert_eq!(jobs::list(store.read(), Some(JobState::Waiting), Page::new(1, 10)).await.unwrap().total, 1);
        assert_eq!(jobs::list(store.read(), None, Page::new(1, 10)).await.unwrap().total, 6);
    }

    async fn a_job_goes_with_its_transaction(store: Store) {
        let tx = begin(&store).await;
        tx.enqueue(mail(1), noon()).await.unwrap();
        drop(tx);
        assert!(jobs::claim(&store, noon(), 1).await.unwrap().is_empty());
    }

    async fn many_workers_never_get_the_same_job(store: Store) {
        for n in 0..30 {
            add(&store, mail(n), noon()).await;
        }
        let workers: Vec<_> = (0..6)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut mine = Vec::new();
                    loop {
                        let some = jobs::claim(&store, noon(), 3).await.unwrap();
                        if some.is_empty() {
                            break mine;
                        }
                        mine.extend(some.into_iter().map(|job| job.id));
                    }
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        // A worker may have stopped while all that was left was locked by others; what is left is still there.
        all.extend(jobs::claim(&store, noon(), 100).await.unwrap().into_iter().map(|job| job.id));
        assert_eq!(all.len(), 30);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 30);
    }

    async fn a_bucket_counts_within_its_window(store: Store) {
        let limit = RateLimit { times: 3, window: SignedDuration::from_hours(1) };
        let hits: Vec<_> = (0..5)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let tx = at(&store, noon()).await;
                    let answer = rate::hit(&tx, "mail:1", limit).await.unwrap();
                    tx.commit().await.unwrap();
                    answer
                })
            })
            .collect();
        let mut refused = Vec::new();
        for hit in hits {
            refused.extend(hit.await.unwrap());
        }
        assert_eq!(refused, [noon().plus(limit.window); 2]);
        let tx = at(&store, noon()).await;
        assert_eq!(rate::hit(&tx, "mail:2", limit).await.unwrap(), None, "somebody else");
        drop(tx);
        let tx = at(&store, noon().plus(limit.window)).await;
        assert_eq!(rate::hit(&tx, "mail:1", limit).await.unwrap(), None, "the next window");
        assert_eq!(rate::delete_old(&tx).await.unwrap(), 1);
    }

    async fn guessing_locks_out_the_guesser_only(store: Store) {
        let an = email("An@stad.be");
        for n in 0..=sign_in::PAIR_TIMES {
            let tx = at(&store, noon()).await;
            let verdict = sign_in::attempt(&tx, &an, "192.0.2.1").await.unwrap();
            tx.commit().await.unwrap();
            let is_refused = matches!(verdict, Verdict::Wait { until } if until == noon().plus(sign_in::PAIR_WINDOW));
            assert_eq!(is_refused, n == sign_in::PAIR_TIMES, "{n}: {verdict:?}");
        }
        let check = Verdict::Check { delay: SignedDuration::ZERO };
        let tx = at(&store, noon()).await;
        assert_eq!(sign_in::attempt(&tx, &email("an@stad.be"), "192.0.2.2").await.unwrap(), check, "An at home");
        assert_eq!(sign_in::attempt(&tx, &email("jo@stad.be"), "192.0.2.1").await.unwrap(), check, "a colleague in the same network");
        tx.commit().await.unwrap();
        let tx = at(&store, noon().plus(sign_in::PAIR_WINDOW)).await;
        assert_eq!(sign_in::attempt(&tx, &an, "192.0.2.1").await.unwrap(), check, "after the window");
    }

    async fn guessing_from_everywhere_slows_down_but_never_refuses(store: Store) {
        let an = email("an@stad.be");
        let mut last = SignedDuration::ZERO;
        for n in 0..60 {
            let tx = at(&store, noon()).await;
            let Verdict::Check { delay } = sign_in::attempt(&tx, &an, &format!("192.0.2.{n}")).await.unwrap() else { panic!("refused") };
            tx.commit().await.unwrap();
            assert!(delay >= last);
            assert_eq!(delay.is_zero(), n < sign_in::ACCOUNT_TIMES);
            last = delay;
        }
        assert_eq!(last, sign_in::LONGEST_DELAY);
    }

    async fn the_right_password_starts_afresh(store: Store) {
        let an = email("an@stad.be");
        for _ in 0..20 {
            let tx = at(&store, noon()).await;
            let verdict = sign_in::attempt(&tx, &an, "192.0.2.1").await.unwrap();
            assert_eq!(verdict, Verdict::Check { delay: SignedDuration::ZERO });
            sign_in::succeeded(&tx, &an, "192.0.2.1").await.unwrap();
            tx.commit().await.unwrap();
        }
    }

    async fn a_figure_changes_with_its_event(store: Store) {
        let row = |value| FigureRow {
            key: FigureKey::PriceWeightMax,
            valid_from: date(2026, 1, 1),
            value,
            source: "Kavel's policy".into(),
            note: "".into(),
            checked: "yes".into(),
        };
        for value in [25, 20] {
            let tx = begin(&store).await;
            figures::set(&tx, &row(value)).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(figures::list(store.read()).await.unwrap(), [row(20)]);
        let figures_now = figures::load(store.read()).await.unwrap();
        assert_eq!(figures_now.value(FigureKey::PriceWeightMax, date(2026, 3, 1)), 20);
        assert_eq!(figures_now.value(FigureKey::LimitedValue, date(2026, 3, 1)), 3_000_000, "the default");
        let events = crate::audit::list(store.read(), &crate::audit::Filter::default(), Page::new(1, 10)).await.unwrap();
        assert_eq!(events.items[0].detail, r#"{"valid_from":"2026-01-01","value":20,"before":25}"#);
        let tx = begin(&store).await;
        figures::delete(&tx, FigureKey::PriceWeightMax, date(2026, 1, 1)).await.unwrap();
        assert!(matches!(figures::delete(&tx, FigureKey::PriceWeightMax, date(2026, 1, 1)).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        assert!(figures::list(store.read()).await.unwrap().is_empty());
    }

    async fn settings_are_remembered(store: Store) {
        let tx = at(&store, noon()).await;
        settings::set(&tx, settings::DEMO, "0").await.unwrap();
        settings::set(&tx, settings::DEMO, "1").await.unwrap();
        settings::set(&tx, "other", "x").await.unwrap();
        settings::delete(&tx, "other").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(settings::get(store.read(), settings::DEMO).await.unwrap().as_deref(), Some("1"));
        assert_eq!(settings::get(store.read(), "other").await.unwrap(), None);
    }

    async fn cleaning_up_removes_what_had_its_time(store: Store) {
        let tx = at(&store, noon()).await;
        sign_in::attempt(&tx, &email("an@stad.be"), "192.0.2.1").await.unwrap();
        rate::hit(&tx, "k", RateLimit { times: 1, window: SignedDuration::from_hours(1) }).await.unwrap();
        let id = tx.enqueue(mail(1), noon()).await.unwrap().unwrap();
        jobs::finish(&tx, id).await.unwrap();
        assert_eq!(clean_up::run(&tx).await.unwrap(), 0);
        tx.commit().await.unwrap();
        let tx = at(&store, noon().plus_days(31)).await;
        assert_eq!(clean_up::run(&tx).await.unwrap(), 4, "two counts, a bucket, a job");
    }
}
