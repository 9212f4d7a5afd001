//! As much of HTTP/1.1 as the benchmarks need, over one connection that stays open.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, bail};

const TIMEOUT: Duration = Duration::from_secs(30);

/// A connection to 127.0.0.1.
pub struct Connection {
    stream: BufReader<TcpStream>,
}

/// An answer as it travelled.
#[derive(Debug, Default)]
pub struct Answer {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// Bytes of the status line and the headers.
    pub head_bytes: usize,
    /// Without the framing of chunks, still compressed.
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as the browser sees it.
    pub fn content(&self) -> anyhow::Result<Vec<u8>> {
        match self.header("content-encoding") {
            None => Ok(self.body.clone()),
            Some("br") => {
                let mut content = Vec::new();
                brotli::BrotliDecompress(&mut self.body.as_slice(), &mut content)?;
                Ok(content)
            }
            Some(other) => bail!("cannot read {other}"),
        }
    }
}

/// The bytes of a request for a page, as a browser that takes brotli (or nothing) sends it.
pub fn request(path: &str, encoding: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html,*/*\r\naccept-language: en\r\naccept-encoding: {encoding}\r\n\r\n")
        .into_bytes()
}

impl Connection {
    pub fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        Ok(Self {
            stream: BufReader::with_capacity(64 * 1024, stream),
        })
    }

    /// Sends a request and reads all of its answer.
    pub fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        self.stream.get_mut().write_all(request)?;
        read(&mut self.stream)
    }
}

/// One request over a connection of its own.
pub fn get(port: u16, path: &str, encoding: &str) -> anyhow::Result<Answer> {
    Connection::open(port)?
        .ask(&request(path, encoding))
        .with_context(|| format!("GET {path}"))
}

/// Reads one answer and nothing of what comes after it.
pub fn read(from: &mut impl BufRead) -> anyhow::Result<Answer> {
    let mut answer = Answer::default();
    let mut line = String::new();
    answer.head_bytes += from.read_line(&mut line)?;
    answer.status = line
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .with_context(|| format!("not an answer of HTTP: {line:?}"))?;
    loop {
        line.clear();
        answer.head_bytes += from.read_line(&mut line)?;
        let text = line.trim_end();
        if text.is_empty() {
            break;
        }
        let (name, value) = text.split_once(':').with_context(|| format!("not a header: {text:?}"))?;
        answer.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    if let Some(length) = answer.header("content-length") {
        let length = length.parse().context("content-length")?;
        append(from, length, &mut answer.body)?;
    } else if answer.header("transfer-encoding") == Some("chunked") {
        loop {
            line.clear();
            from.read_line(&mut line)?;
            let length = usize::from_str_radix(line.trim_end(), 16).with_context(|| format!("length of a chunk: {line:?}"))?;
            append(from, length, &mut answer.body)?;
            line.clear();
            from.read_line(&mut line)?;
            if length == 0 {
                break;
            }
        }
    } else {
        bail!("an answer without a length");
    }
    Ok(answer)
}

fn append(from: &mut impl BufRead, length: usize, body: &mut Vec<u8>) -> io::Result<()> {
    let start = body.len();
    body.resize(start + length, 0);
    from.read_exact(&mut body[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_with_a_length() {
        let text = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: a: b\r\n\r\nhelloHTTP";
        let mut from = text.as_slice();
        let answer = read(&mut from).unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (200, b"hello".as_slice()));
        assert_eq!(answer.header("x"), Some("a: b"));
        assert_eq!(answer.head_bytes, text.len() - "helloHTTP".len());
        assert_eq!(from, b"HTTP");
    }

    #[test]
    fn an_answer_in_chunks() {
        let mut from = b"HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n".as_slice();
        let answer = read(&mut from).unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (404, b"abc0123456789".as_slice()));
        assert!(from.is_empty());
    }

    #[test]
    fn what_is_cut_off_is_an_error() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhell",
            "nonsense\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n",
        ] {
            assert!(read(&mut text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn brotli_is_undone() {
        let mut body = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut b"Kavel".as_slice(), &mut body, &parameters).unwrap();
        let headers = vec![("content-encoding".to_owned(), "br".to_owned())];
        let answer = Answer {
            headers,
            body,
            ..Answer::default()
        };
        assert_eq!(answer.content().unwrap(), b"Kavel");
    }
}
