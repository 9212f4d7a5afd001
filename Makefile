# Thin: the work is in setup.sh and xtask.
.DEFAULT_GOAL := help
.PHONY: help run dev test bench bench-search bench-relevance bench-lots bench-guard screenshots readme-screenshot fmt

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' Makefile

run: ## set up what is missing, build, load demo data, serve on http://127.0.0.1:3000
	@./setup.sh run
	@exec cargo xtask run

dev: ## like run; builds again and restarts when a source changes
	@./setup.sh run
	@exec cargo xtask dev

test: ## formatting, lints, all tests on both databases, journeys in a browser
	@./setup.sh test
	@cargo xtask test

bench: ## list the benchmarks; make bench NAME=… runs one, NAME=all runs them all
	@./setup.sh run
	@cargo xtask bench $(NAME)

bench-guard: ## precision and recall of the criteria guard per rule and language, and its speed
	@./setup.sh run
	@cargo xtask bench guard

bench-search: ## speed of the search, beside tantivy alone, SQLite and PostgreSQL; KAVEL_BENCH_PROFILES=100000 for a short run
	@./setup.sh test
	@cargo xtask bench search

bench-relevance: ## how well judged questions are answered, beside SQLite FTS5 and BM25
	@./setup.sh run
	@cargo xtask bench relevance

bench-lots: ## how good and how fast the lot designer is, beside the optimum, a MILP and simple ways; on real tenders too
	@./setup.sh run
	@cargo xtask bench lots

screenshots: ## every page, wide and narrow, light and dark, in target/screenshots
	@./setup.sh test
	@cargo xtask screenshots

readme-screenshot: ## take the picture of the README again
	@./setup.sh test
	@cargo xtask readme-screenshot

fmt: ## format the Rust sources
	@cargo fmt --all
