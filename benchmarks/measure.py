"""Measures whole processes for the scripts beside it: wall time, CPU time and memory of interleaved runs."""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target" / "benchmarks"


class Run(NamedTuple):
    """What the system accounts for a process and the children it waited for."""

    wall: float  # seconds from the start to the exit
    cpu: float  # seconds, user and system
    memory: float  # MiB; the peak of the largest single process, not less than this Python's own 15
    code: int  # negative: ended by this signal


def run(command, directory=ROOT, output=os.devnull, limit=None):
    """Runs a command once, with both its streams in a file, as in CI, and ends it after `limit` seconds."""
    with open(output, "wb") as sink:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=directory, stdin=subprocess.DEVNULL,
            stdout=sink, stderr=subprocess.STDOUT, start_new_session=True)
        clock = threading.Timer(limit, os.killpg, [process.pid, signal.SIGKILL]) if limit else None
        if clock:
            clock.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if clock:
            clock.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


def in_turn(runs, rounds):
    """Calls each of the functions of a mapping once a round, each round beginning with the next one."""
    measured = {name: [] for name in runs}
    names = list(runs)
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            measured[name].append(runs[name]())
    return measured


def median(runs, field):
    return statistics.median(getattr(each, field) for each in runs)


def ratios(runs, base, field):
    """The ratio to the run of the same round, for each round: what the machine did else hits both."""
    return [getattr(a, field) / getattr(b, field) for a, b in zip(runs, base)]


def ratio(runs, base, field):
    """The median of the paired ratios."""
    return statistics.median(ratios(runs, base, field))


def against(measured, base):
    """Prints medians in milliseconds, and the median paired ratios to one of the measured."""
    for name, runs in measured.items():
        print("  {:<9}{:6.0f} ms{:5.1f} x {:<8}{:6.0f} CPU-ms{:5.1f} x {}".format(
            name, 1000 * median(runs, "wall"), ratio(runs, measured[base], "wall"), base,
            1000 * median(runs, "cpu"), ratio(runs, measured[base], "cpu"), base), flush=True)


class Busy:
    """Keeps every processor busy with something else for as long as it is open."""

    def __enter__(self):
        spin = [sys.executable, "-c", "while True: pass"]
        self.processes = [subprocess.Popen(spin) for _ in range(os.cpu_count())]

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


def launcher():
    """The launcher of the distribution, which users run. The one of the checkout first looks for newer sources."""
    subprocess.run([ROOT / "articlint", "--version"], check=True, stdout=subprocess.DEVNULL)
    WORK.mkdir(parents=True, exist_ok=True)
    return ROOT / "target" / "dist" / "bin" / "articlint"


def java():
    """The Java that the launcher takes."""
    home = os.environ.get("JAVA_HOME")
    return os.environ.get("ARTICLINT_JAVA") or (str(Path(home, "bin", "java")) if home else "java")


def hello():
    """The command of a JVM that only prints "hello", with the fastest options for it: the floor of this machine."""
    WORK.mkdir(parents=True, exist_ok=True)
    source = WORK / "Hello.java"
    source.write_text('public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n')
    subprocess.run([java() + "c", "-d", WORK, source], check=True)
    return [java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", WORK, "Hello"]


def generated(articles, originals=None):
    """The directory of a generated archive, which is made when it is not there yet.

    With a number of originals, so many paragraphs have copies.
    """
    archive = WORK / (f"archive-{articles}-{originals}" if originals else f"archive-{articles}")
    if not (archive / "articlint.yaml").exists():
        more = ["42", str(originals)] if originals else []
        subprocess.run(
            [java(), ROOT / "benchmarks" / "GenerateArchive.java", archive, str(articles), *more], check=True)
    if not (archive / ".git").exists():  # its own work tree: in this one, all of target/ is ignored
        subprocess.run(["git", "init", "-q", archive], check=True)
    return archive


def copied(source, archive, files=None):
    """A directory that has only the articles of another one, or only some of them, and no configuration."""
    shutil.rmtree(archive, ignore_errors=True)
    for file in files or articles_of(source):
        target = archive / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    subprocess.run(["git", "init", "-q", archive], check=True)
    return archive


def articles_of(directory):
    """The Markdown files below a directory, in the order of their paths, without hidden directories."""
    return sorted(
        file for file in directory.rglob("*.md")
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(directory).parts))


def machine():
    """What the figures depend on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = subprocess.run([java(), "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[0]
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {version}, {time.strftime('%Y-%m-%d')}"
