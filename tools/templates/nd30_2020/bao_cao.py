"""A report (báo cáo), Decree 30/2020, Appendix III, sample 1.4."""

from __future__ import annotations

from tools.templates.addressees import addressees
from tools.templates.body import bases, body
from tools.templates.description import Description
from tools.templates.ending import ending
from tools.templates.letterhead import letterhead
from tools.templates.title import title

TEMPLATE = Description("báo cáo", (letterhead, title, addressees, bases, body, ending))
