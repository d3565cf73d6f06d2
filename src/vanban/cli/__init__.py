"""The command line (dòng lệnh); the only place that knows click."""

from vanban.cli.entry import main, run

__all__ = ["main", "run"]
