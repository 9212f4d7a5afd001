//! A tree of terms over one segment, a window after the other.

use crate::{
    bm25::Bm25,
    part::{Plan, Worth},
    window::{Bits, Found, Spare, WINDOW, Window},
};
use tantivy::{
    DocId, DocSet, Score, SegmentReader, TERMINATED, Term, fieldnorm::FieldNormReader, postings::BlockSegmentPostings, query::Scorer,
    schema::IndexRecordOption,
};

/// Documents in a full block of a list.
const BLOCK: usize = 128;
/// So few are looked up one by one in a list that has many more.
const FEW: u32 = 8;

pub(crate) enum Node {
    Term(Box<List>),
    Other(Box<dyn Scorer>),
    Sum(Vec<Node>),
    Best(Vec<Node>, Score),
    AtLeast(usize, Vec<Node>),
    With(Box<Node>, Vec<Node>),
    Without(Box<Node>, Vec<Node>),
}

impl Node {
    pub fn open(plan: &Plan, segment: &SegmentReader, boost: Score) -> tantivy::Result<Self> {
        let each = |plans: &[Plan]| -> tantivy::Result<Vec<Self>> {
            let nodes = plans
                .iter()
                .map(|plan| Self::open(plan, segment, boost))
                .collect::<tantivy::Result<Vec<_>>>()?;
            // What cannot match is no part of a union.
            Ok(nodes.into_iter().filter(|node| !node.is_nothing()).collect())
        };
        Ok(match plan {
            Plan::Term(term, worth) => List::open(term, worth, segment, boost)?,
            Plan::Other(weight, own) => match weight.scorer(segment, own * boost)? {
                scorer if scorer.doc() == TERMINATED => Self::Sum(Vec::new()),
                scorer => Self::Other(scorer),
            },
            Plan::Sum(plans) => Self::one_of(each(plans)?, Self::Sum),
            Plan::Best(plans, others) => Self::one_of(each(plans)?, |nodes| Self::Best(nodes, *others)),
            Plan::AtLeast(least, plans) => {
                let mut nodes = each(plans)?;
                if nodes.len() < *least {
                    nodes.clear();
                }
                // Those that are left to the end are read only where the others have found something.
                nodes.sort_by_key(Self::cost);
                let least = *least;
                Self::one_of(nodes, |nodes| Self::AtLeast(least, nodes))
            }
            Plan::With(plan, more) => match (Self::open(plan, segment, boost)?, each(more)?) {
                (node, more) if node.is_nothing() || more.is_empty() => node,
                (node, more) => Self::With(Box::new(node), more),
            },
            Plan::Without(plan, none) => match (Self::open(plan, segment, boost)?, each(none)?) {
                (node, none) if node.is_nothing() || none.is_empty() => node,
                (node, none) => Self::Without(Box::new(node), none),
            },
        })
    }

    fn one_of(mut nodes: Vec<Self>, many: impl FnOnce(Vec<Self>) -> Self) -> Self {
        match nodes.len() {
            0 => Self::Sum(Vec::new()),
            1 => nodes.swap_remove(0),
            _ => many(nodes),
        }
    }

    fn is_nothing(&self) -> bool {
        matches!(self, Self::Sum(nodes) if nodes.is_empty())
    }

    fn cost(&self) -> u64 {
        match self {
            Self::Term(list) => u64::from(list.postings.doc_freq()),
            Self::Other(scorer) => scorer.cost(),
            Self::Sum(nodes) | Self::Best(nodes, _) => nodes.iter().map(Self::cost).sum(),
            Self::AtLeast(least, nodes) if *least == nodes.len() => nodes.iter().map(Self::cost).min().unwrap_or(0),
            Self::AtLeast(_, nodes) => nodes.iter().map(Self::cost).sum(),
            Self::With(node, _) | Self::Without(node, _) => node.cost(),
        }
    }

    /// Puts into `found`, which is empty, what matches among `wanted`.
    fn find(&mut self, window: Window, wanted: &Bits, found: &mut Found, spare: &mut Spare) {
        match self {
            Self::Term(list) => list.each(window, wanted, |at, score| found.add(at, score)),
            Self::Other(scorer) => each_of(scorer.as_mut(), window, wanted, |at, score| found.add(at, score)),
            Self::Sum(nodes) => {
                for node in nodes {
                    node.add(window, wanted, found, spare);
                }
            }
            Self::Best(nodes, others) => best(nodes, *others, window, wanted, found, spare),
            Self::AtLeast(least, nodes) if *least == nodes.len() => {
                for (place, node) in nodes.iter_mut().enumerate() {
                    if place == 0 {
                        node.find(window, wanted, found, spare);
                        continue;
                    }
                    if found.bits.is_empty() {
                        return;
                    }
                    let mut next = spare.take();
                    node.find(window, &found.bits, &mut next, spare);
                    found.bits.keep(&next.bits);
                    found.add_scores(&next);
                    spare.give(next);
                }
            }
            Self::AtLeast(least, nodes) => at_least(*least, nodes, window, wanted, found, spare),
            Self::With(node, more) => {
                node.find(window, wanted, found, spare);
                for node in more {
                    if found.bits.is_empty() {
                        return;
                    }
                    let mut next = spare.take();
                    node.find(window, &found.bits, &mut next, spare);
                    found.add_scores(&next);
                    spare.give(next);
                }
            }
            Self::Without(node, none) => {
                node.find(window, wanted, found, spare);
                for node in none {
                    if found.bits.is_empty() {
                        return;
                    }
                    let mut next = spare.take();
                    node.find(window, &found.bits, &mut next, spare);
                    found.bits.remove(&next.bits);
                    spare.give(next);
                }
            }
        }
    }

    /// Adds to what is there already.
    fn add(&mut self, window: Window, wanted: &Bits, found: &mut Found, spare: &mut Spare) {
        match self {
            Self::Term(_) | Self::Other(_) | Self::Sum(_) => self.find(window, wanted, found, spare),
            _ => {
                let mut own = spare.take();
                self.find(window, wanted, &mut own, spare);
                own.bits.each(|at| found.add(at, own.scores[at]));
                spare.give(own);
            }
        }
    }
}

fn best(nodes: &mut [Node], others: Score, window: Window, wanted: &Bits, found: &mut Found, spare: &mut Spare) {
    let mut sums = spare.take();
    for node in nodes {
        let mut take = |at: usize, score: Score| {
            if found.bits.insert(at) {
                found.scores[at] = score;
                sums.scores[at] = score;
            } else {
                found.scores[at] = found.scores[at].max(score);
                sums.scores[at] += score;
            }
        };
        match node {
            Node::Term(list) => list.each(window, wanted, take),
            Node::Other(scorer) => each_of(scorer.as_mut(), window, wanted, take),
            _ => {
                let mut own = spare.take();
                node.find(window, wanted, &mut own, spare);
                own.bits.each(|at| take(at, own.scores[at]));
                spare.give(own);
            }
        }
    }
    let scores = &mut found.scores;
    found.bits.each(|at| scores[at] += (sums.scores[at] - scores[at]) * others);
    spare.give(sums);
}

fn at_least(least: usize, nodes: &mut [Node], window: Window, wanted: &Bits, found: &mut Found, spare: &mut Spare) {
    let mut times = [0_u8; WINDOW];
    let last_new = nodes.len().saturating_sub(least);
    for (place, node) in nodes.iter_mut().enumerate() {
        let mut own = spare.take();
        // Who is first found now would not be found often enough any more.
        let seen = found.bits;
        node.find(window, if place > last_new { &seen } else { wanted }, &mut own, spare);
        own.bits.each(|at| {
            found.add(at, own.scores[at]);
            times[at] = times[at].saturating_add(1);
        });
        spare.give(own);
    }
    let all = found.bits;
    found.bits = Bits::NONE;
    all.each(|at| {
        if usize::from(times[at]) >= least {
            found.bits.insert(at);
        }
    });
}

fn each_of(scorer: &mut dyn Scorer, window: Window, wanted: &Bits, mut take: impl FnMut(usize, Score)) {
    let mut doc = scorer.doc();
    loop {
        let from = window.at(doc.max(window.start));
        let Some(next) = wanted.next(from) else { return };
        let target = window.doc(next);
        if doc < target {
            doc = scorer.seek(target);
        }
        if doc >= window.end() {
            return;
        }
        if doc == target {
            take(next, scorer.score());
            doc = scorer.advance();
            if doc >= window.end() {
                return;
            }
        }
    }
}

/// The documents of a term.
pub(crate) struct List {
    postings: BlockSegmentPostings,
    /// In the block.
    at: usize,
    is_done: bool,
    flat: Score,
    /// In the place of `flat`.
    bm25: Option<(Bm25, FieldNormReader)>,
}

impl List {
    fn open(term: &Term, worth: &Worth, segment: &SegmentReader, boost: Score) -> tantivy::Result<Node> {
        let index = segment.inverted_index(term.field())?;
        let (flat, bm25, option) = match worth {
            Worth::Flat(score) => (score * boost, None, IndexRecordOption::Basic),
            Worth::Bm25(weight) => {
                let norms = segment.get_fieldnorms_reader(term.field())?;
                (0.0, Some((weight.boosted(boost), norms)), IndexRecordOption::WithFreqs)
            }
        };
        let Some(postings) = index.read_block_postings(term, option)? else {
            return Ok(Node::Sum(Vec::new()));
        };
        Ok(Node::Term(Box::new(Self {
            postings,
            at: 0,
            is_done: false,
            flat,
            bm25,
        })))
    }

    #[inline]
    fn each(&mut self, window: Window, wanted: &Bits, take: impl FnMut(usize, Score)) {
        if self.is_done {
            return;
        }
        let flat = self.flat;
        match self.bm25.take() {
            Some((weight, norms)) => {
                self.walk(window, wanted, |doc, times| weight.score(norms.fieldnorm_id(doc), times), take);
                self.bm25 = Some((weight, norms));
            }
            None => self.walk(window, wanted, |_, _| flat, take),
        }
    }

    #[inline]
    fn walk(&mut self, window: Window, wanted: &Bits, score: impl Fn(DocId, u32) -> Score, mut take: impl FnMut(usize, Score)) {
        let count = wanted.len();
        if count <= FEW {
            wanted.each(|at| {
                let doc = window.doc(at);
                if self.seek(doc) {
                    take(at, score(doc, self.postings.freq(self.at)));
                }
            });
            return;
        }
        if !self.reach(window.start) {
            return;
        }
        let (is_any, end) = (count as usize == WINDOW, window.end());
        loop {
            let (docs, freqs) = (self.postings.docs(), self.postings.freqs());
            while let Some(doc) = docs.get(self.at).copied() {
                if doc >= end {
                    return;
                }
                let at = window.at(doc);
                if is_any || wanted.has(at) {
                    take(at, score(doc, freqs.get(self.at).copied().unwrap_or(1)));
                }
                self.at += 1;
            }
            if docs.len() < BLOCK {
                self.is_done = true;
                return;
            }
            self.postings.advance();
            self.at = 0;
        }
    }

    /// Stands on a document, or on the first after it.
    fn reach(&mut self, doc: DocId) -> bool {
        if self.is_done {
            return false;
        }
        let docs = self.postings.docs();
        match docs.last() {
            Some(last) if *last >= doc => {
                if docs[self.at.min(docs.len() - 1)] < doc || self.at >= docs.len() {
                    self.at = docs.partition_point(|other| *other < doc);
                }
            }
            Some(_) if docs.len() == BLOCK => {
                self.at = self.postings.seek(doc);
                self.is_done = self.at >= self.postings.docs().len();
            }
            _ => self.is_done = true,
        }
        !self.is_done
    }

    fn seek(&mut self, doc: DocId) -> bool {
        self.reach(doc) && self.postings.docs().get(self.at) == Some(&doc)
    }
}

/// Goes through all windows of a segment; and is a scorer, for those who want one document after the other.
pub(crate) struct Sweep {
    node: Node,
    max_doc: DocId,
    window: Window,
    next: DocId,
    found: Found,
    spare: Spare,
    doc: DocId,
}

impl Sweep {
    pub fn new(node: Node, max_doc: DocId) -> Self {
        Self {
            max_doc: if node.is_nothing() { 0 } else { max_doc },
            node,
            window: Window { start: 0 },
            next: 0,
            found: Found::nothing(),
            spare: Spare::default(),
            doc: TERMINATED,
        }
    }

    /// The next window in which something is found.
    pub fn next_window(&mut self) -> Option<(Window, &Found)> {
        while self.next < self.max_doc {
            self.window = Window { start: self.next };
            self.next = self.window.end();
            self.found.bits = Bits::NONE;
            self.node.find(self.window, &Bits::ALL, &mut self.found, &mut self.spare);
            if !self.found.bits.is_empty() {
                return Some((self.window, &self.found));
            }
        }
        None
    }

    /// On its first document.
    pub fn started(mut self) -> Self {
        self.first();
        self
    }

    fn first(&mut self) -> DocId {
        self.doc = self
            .next_window()
            .and_then(|(window, found)| Some(window.doc(found.bits.next(0)?)))
            .unwrap_or(TERMINATED);
        self.doc
    }
}

impl DocSet for Sweep {
    fn advance(&mut self) -> DocId {
        if self.doc == TERMINATED {
            return TERMINATED;
        }
        match self.found.bits.next(self.window.at(self.doc) + 1) {
            Some(at) => {
                self.doc = self.window.doc(at);
                self.doc
            }
            None => self.first(),
        }
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc >= target {
            return self.doc;
        }
        if target < self.window.end() {
            if let Some(at) = self.found.bits.next(self.window.at(target)) {
                self.doc = self.window.doc(at);
                return self.doc;
            }
        } else {
            self.next = self.next.max(target);
        }
        self.first()
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        u32::try_from(self.node.cost()).unwrap_or(u32::MAX).min(self.max_doc)
    }

    fn cost(&self) -> u64 {
        self.node.cost()
    }
}

impl Scorer for Sweep {
    fn score(&mut self) -> Score {
        self.found.scores[self.window.at(self.doc)]
    }
}
