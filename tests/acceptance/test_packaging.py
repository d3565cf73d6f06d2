"""What is installed is what was tested: wheel, source archive and checkout carry the same."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from vanban.rendering.template_files import list_templates, shipped_folder

ROOT = Path(__file__).parents[2]
ASK = (
    "from vanban.rendering.template_files import list_templates, shipped_folder;"
    "print(shipped_folder());"
    "print(*[path.relative_to(shipped_folder()).as_posix() for path in list_templates()])"
)
SPEAK = "from vanban.cli.entry import run; run(['--lang', '{}', 'types', '--help'])"


def pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, check=True)


def asked(site: Path, code: str) -> str:
    """Return what a program prints that knows vanban only from a folder."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(site), *[p for p in sys.path if "site-packages" in p]]),
    }
    command = [sys.executable, "-S", "-c", code]
    done = subprocess.run(
        command, check=True, env=environment, cwd=site, capture_output=True, encoding="utf-8"
    )
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    code = f"from hatchling.build import build_sdist; print(build_sdist({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    (built,) = folder.glob("*.tar.gz")
    return built


def shipped_names() -> list[str]:
    return [path.relative_to(shipped_folder()).as_posix() for path in list_templates()]


def test_a_checkout_and_an_editable_install_use_the_top_level_folder() -> None:
    assert shipped_folder() == ROOT / "templates_docx"
    assert "nd30_2020/ke-hoach.docx" in shipped_names()


def test_the_wheel_carries_templates_and_catalogues_inside_the_package(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "vanban/templates_docx/nd30_2020/ke-hoach.docx" in names
    assert "vanban/locale/vi/LC_MESSAGES/vanban.mo" in names
    assert "vanban/locale/en/LC_MESSAGES/vanban.mo" in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"vanban"}


def test_an_installed_wheel_finds_its_own_templates_and_speaks_both_languages(
    wheel: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    pip("install", "--no-deps", "--no-compile", "--target", site, wheel)
    folder, names = asked(site, ASK).splitlines()
    assert Path(folder) == site / "vanban" / "templates_docx"
    assert names.split() == shipped_names()
    assert "documents that can be made" in asked(site, SPEAK.format("en"))
    assert asked(site, SPEAK.format("vi")).startswith("Cách dùng:")


def unpacked(sdist: Path, folder: Path) -> Path:
    """Return the folder of a source archive; Python 3.11.2 has no filters for extracting."""
    with tarfile.open(sdist) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)  # noqa: S202 - an archive that we made ourselves
    (source,) = folder.iterdir()
    return source


def test_the_source_archive_builds_the_same_wheel(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    source = unpacked(sdist, tmp_path)
    built = tmp_path / "wheel"
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", built, source)
    (again,) = built.glob("*.whl")
    assert sorted(zipfile.ZipFile(again).namelist()) == sorted(zipfile.ZipFile(wheel).namelist())


def test_the_unpacked_source_archive_finds_its_templates(sdist: Path, tmp_path: Path) -> None:
    source = unpacked(sdist, tmp_path)
    folder, names = asked(source / "src", ASK).splitlines()
    assert Path(folder) == source / "templates_docx"
    assert names.split() == shipped_names()
