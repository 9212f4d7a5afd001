//! The other side of `make bench NAME=listing`: axum and nothing else, answering with bytes that it was given.
//!
//! `bare PORT FILE`; the file holds headers, an empty line, and the body.

use anyhow::{Context, Result};
use axum::{Router, body::Bytes, http::HeaderMap, routing::get};
use http::{HeaderName, HeaderValue};
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let port: u16 = arguments.next().context("bare PORT FILE")?.parse()?;
    let recorded = std::fs::read(arguments.next().context("bare PORT FILE")?)?;
    let (headers, body) = parse(recorded)?;
    let answer = move || async move { (headers, body) };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    axum::serve(listener, Router::new().route("/lots", get(answer))).await?;
    Ok(())
}

fn parse(recorded: Vec<u8>) -> Result<(HeaderMap, Bytes)> {
    let end = recorded.windows(2).position(|pair| pair == b"\n\n").context("no empty line")?;
    let mut headers = HeaderMap::new();
    for line in std::str::from_utf8(&recorded[..end])?.lines() {
        let (name, value) = line.split_once(": ").context("not a header")?;
        headers.append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
    }
    Ok((headers, Bytes::from(recorded).slice(end + 2..)))
}
