"""Where the Word templates are: an agency's own folder first, then the shipped ones."""

from __future__ import annotations

from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.diagnostics import Finding, Message, Place, Severity, TemplateError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDER = "templates_docx"


def shipped_folder() -> Path:
    """Return the folder of the shipped templates.

    An installed wheel carries it inside the package; a checkout and an
    editable install have it beside ``src``.
    """
    package = Path(str(files("vanban")))
    carried = package / _FOLDER
    return carried if carried.is_dir() else package.parents[1] / _FOLDER


def find_template(
    slug: str, regime: str, own: Sequence[Path] = (), *, sizes: str = "", is_newest: bool = True
) -> Path:
    """Return the template of a document type under a layout regime.

    Each of an agency's ``own`` folders is asked before the shipped one, for
    ``<regime>/<slug>.docx`` and then for ``<slug>.docx``. What lies there is for
    the papers of today: of a regime that is not the newest it comes last, after
    the shipped templates. Another set of
    ``sizes`` than the usual, such as ``12/13/13``, stands in a folder of its
    own below the regime's, ``co-12-13-13``.

    Raises:
        UsageError: an own folder is not there.
        TemplateError: no folder holds such a template.
    """
    missing = [folder for folder in own if not folder.is_dir()]
    if missing:
        raise UsageError(*(no_folder(folder) for folder in missing))
    exact = [folder / regime / f"{slug}.docx" for folder in own]
    plain = [folder / f"{slug}.docx" for folder in own]
    if is_newest:
        exact, plain = [path for pair in zip(exact, plain, strict=True) for path in pair], []
    shelf = f"co-{sizes.replace('/', '-')}" if sizes else ""
    shipped = shipped_folder() / regime / shelf / f"{slug}.docx"
    candidates = (*exact, shipped, *plain)
    for path in candidates:
        if path.is_file():
            return path
    raise TemplateError(_no_template(slug, regime))


def list_templates(own: Path | None = None) -> tuple[Path, ...]:
    """Return the templates of a folder, or the shipped ones, in the order of their names."""
    folder = own or shipped_folder()
    if not folder.is_dir():
        raise UsageError(no_folder(folder))
    return tuple(sorted(path for path in folder.rglob("*.docx") if not path.name.startswith("~$")))


def no_folder(folder: Path, place: Place | None = None) -> Finding:
    """Return the finding that a folder of templates is not there."""
    return Finding(
        "T901",
        Message("không có thư mục mẫu “{folder}”", folder=folder),
        place or Place(file=str(folder)),
        hint=Message("kiểm tra tên thư mục sau --templates hoặc ở mục “thư mục mẫu”"),
    )


def too_large(path: Path) -> TemplateError:
    """Return that a template is larger than any that a document needs."""
    return TemplateError(
        Finding(
            "T904",
            Message("tệp mẫu lớn hơn mức cho phép ({limit} MB)", limit=20),
            Place(file=str(path)),
            hint=Message("bỏ bớt hoặc nén ảnh trong mẫu bằng Word rồi lưu lại"),
        )
    )


def not_in_folders(
    found: Path, own: Sequence[Path], slug: str, *, shelf: str = ""
) -> tuple[Finding, ...]:
    """Return a note where own folders were asked and the shipped template serves all the same.

    ``shelf`` is the folder below an own one in which the template should lie.
    """
    if not own or any(folder in found.parents for folder in own):
        return ()
    name = f"{shelf}/{slug}.docx" if shelf else f"{slug}.docx"
    return (
        Finding(
            "T903",
            Message("thư mục mẫu không có {name}, đã dùng mẫu có sẵn", name=name),
            Place(file=str(own[0])),
            Severity.NOTE,
            hint=Message("đặt tên tệp mẫu là {name} nếu muốn dùng mẫu riêng", name=name),
        ),
    )


def _no_template(slug: str, regime: str) -> Finding:
    known = sorted({path.stem for path in list_templates()})
    near = get_close_matches(slug, known, n=1)
    return Finding(
        "T902",
        Message("chưa có mẫu “{slug}” theo chế độ {regime}", slug=slug, regime=regime),
        hint=Message(
            "đặt mẫu vào thư mục riêng rồi dùng --templates; mẫu có sẵn: {known}",
            known=", ".join(known),
        ),
        found=slug,
        expected=near[0] if near else "",
    )
