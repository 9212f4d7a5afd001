//! The index is disposable: a server that starts on a damaged one builds it again, and one that was killed misses nothing.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(60);

fn kavel(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kavel"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("KAVEL_") {
            command.env_remove(name);
        }
    }
    command.args(arguments).env("KAVEL_DATA_DIR", data).stdout(Stdio::null());
    command
}

fn import(data: &Path, number: u32, title: &str) {
    let file = data.with_file_name(format!("{number}.json"));
    let notice = format!(
        r#"{{"releases":[{{"ocid":"o-{number}","id":"{number}","date":"2020-01-01T00:00:00Z","language":"nl","buyer":{{"id":"b","name":"Stad"}},
        "parties":[{{"id":"b","name":"Stad","roles":["buyer"],"address":{{"countryName":"BE"}}}}],
        "tender":{{"title":"Raamovereenkomst","lots":[{{"id":"1","title":"{title}"}}]}}}}]}}"#
    );
    fs::write(&file, notice).expect("written");
    let done = kavel(data, &["import", "ocds", &file.to_string_lossy()])
        .output()
        .expect("kavel starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Killed, not stopped, when it is dropped.
struct Server {
    child: Child,
    port: u16,
    log: PathBuf,
}

impl Server {
    fn start(data: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .expect("a port")
            .port();
        let log = data.with_file_name(format!("log-{port}"));
        let child = kavel(data, &["serve"])
            .env("KAVEL_SITE_DIR", data.with_file_name("site"))
            .env("KAVEL_LISTEN", format!("127.0.0.1:{port}"))
            .stderr(fs::File::create(&log).expect("a log"))
            .spawn()
            .expect("kavel starts");
        Self { child, port, log }
    }

    fn ask(&self, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream
            .write_all(format!("GET {path} HTTP/1.0\r\nhost: 127.0.0.1\r\n\r\n").as_bytes())
            .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        Some(String::from_utf8_lossy(&answer).into_owned())
    }

    /// Until the list of lots shows the title.
    fn finds(&self, word: &str, title: &str) {
        let start = Instant::now();
        let mut last = None;
        while start.elapsed() < PATIENCE {
            last = self.ask(&format!("/lots?q={word}"));
            if last.as_ref().is_some_and(|page| page.contains(title)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "{title} is not found: {last:?}\n{}",
            fs::read_to_string(&self.log).unwrap_or_default()
        );
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All files below.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path))
        } else {
            found.push(path)
        }
    }
    found
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, site) = (folder.path().join("data"), folder.path().join("site"));
    fs::create_dir(&site)
        .and_then(|()| fs::write(site.join("manifest.json"), "{}"))
        .expect("a site without assets");
    (folder, data)
}

/// What happens to a file.
type Damage = fn(&Path);

#[test]
fn a_server_builds_a_damaged_index_again() {
    let (_folder, data) = folder();
    import(&data, 1, "Landmeting");
    let index = data.join("index");
    let damages: [(&str, Damage); 4] = [
        (".store", |path| {
            let mut bytes = fs::read(path).expect("read");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 0xff;
            fs::write(path, bytes).expect("written");
        }),
        (".term", |path| fs::write(path, "").expect("written")),
        ("meta.json", |path| fs::remove_file(path).expect("removed")),
        ("current", |path| fs::write(path, "nowhere").expect("written")),
    ];
    for (name, damage) in damages {
        let file = files(&index).into_iter().find(|path| path.to_string_lossy().ends_with(name));
        damage(&file.unwrap_or_else(|| panic!("no {name} in {:?}", files(&index))));
        let server = Server::start(&data);
        server.finds("landmeting", "Landmeting");
        assert!(
            fs::read_to_string(&server.log)
                .expect("a log")
                .contains("Building the search index"),
            "{name}"
        );
    }
    // Without damage nothing is built.
    let server = Server::start(&data);
    server.finds("landmeting", "Landmeting");
    assert!(
        !fs::read_to_string(&server.log)
            .expect("a log")
            .contains("Building the search index")
    );
}

#[test]
fn a_server_that_is_killed_between_commit_and_index_misses_nothing() {
    let (_folder, data) = folder();
    import(&data, 1, "Landmeting");
    for number in 2..5 {
        let title = format!("Opdracht{number}");
        let server = Server::start(&data);
        server.finds("landmeting", "Landmeting");
        // The server holds the index, so the import leaves it to follow; it is killed before or while it does.
        import(&data, number, &title);
        drop(server);
        let server = Server::start(&data);
        server.finds(&title, &title);
    }
}
