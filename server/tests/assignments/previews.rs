//! The preview of a draft is what will be published.

use crate::{support::Answer, town::Town};

/// The blocks of the notice, as HTML.
pub fn notice(page: &Answer) -> Vec<String> {
    let blocks = page.body.split(r#"<div class="k-notice">"#).skip(1);
    let block = |rest: &str| {
        let mut depth = 1_i32;
        let mut end = 0;
        let mut left = rest;
        while depth > 0 {
            let open = left.find("<div").unwrap_or(usize::MAX);
            let close = left.find("</div>").expect("it ends");
            let at = open.min(close);
            depth += if open < close { 1 } else { -1 };
            end += at + 4;
            left = &left[at + 4..];
        }
        rest[..end].to_owned()
    };
    blocks.map(block).collect()
}

store::each_database! {
    async fn a_preview_equals_what_is_published(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let mut previews = Vec::new();
        for lang in ["nl", "fr"] {
            let page = town.buyer.get(&format!("{tasks}/preview?in={lang}")).await;
            assert_eq!(page.status, 200);
            assert!(page.contains("Nobody but your agency sees this") && !page.contains("not filled in yet is marked"));
            previews.push(notice(&page));
        }
        assert_eq!(town.launch(&tasks).await.status, 303);
        let number = town.launched().await[0].number;
        for (lang, preview) in ["nl", "fr"].into_iter().zip(previews) {
            let public = notice(&town.app.visitor().get(&format!("/assignments/{number}?lang={lang}")).await);
            let without_number: Vec<String> = public.iter().map(|block| block.replace(&format!(" {number}<!>"), "<!>")).collect();
            assert_eq!(preview.len(), 2);
            assert!(preview.iter().map(String::len).sum::<usize>() > 2_000, "there is something to compare");
            pretty(&preview, &without_number, lang);
        }
    }

    async fn an_unfinished_draft_says_what_is_missing(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        town.fill(&tasks, "problem", "later", &[("title.nl", "Formulieren <b>die</b> iedereen begrijpt")]).await;
        town.fill(&tasks, "outcomes", "later", &[("outcome.1.target.nl", "90 %")]).await;
        let page = town.buyer.get(&format!("{tasks}/preview?in=nl")).await;
        assert!(page.status == 200 && page.contains("What is not filled in yet is marked so"));
        assert!(page.contains("Formulieren &lt;b&gt;die&lt;/b&gt;") && page.contains("90 %"));
        assert!(page.body.matches("Nog niet ingevuld").count() >= 2, "budget and route; dates are proposed");
        let other = town.buyer.get(&format!("{tasks}/preview?in=de")).await;
        assert!(!other.contains(r#"lang="de" class="k-preview""#), "the agency does not publish in German");
    }
}

fn pretty(preview: &[String], public: &[String], lang: &str) {
    for (one, other) in preview.iter().zip(public) {
        let lines = |html: &str| html.replace("><", ">\n<").lines().map(str::to_owned).collect::<Vec<_>>();
        for (line, published) in lines(one).iter().zip(lines(other)) {
            assert_eq!(*line, published, "{lang}");
        }
        assert_eq!(one, other, "{lang}");
    }
}
