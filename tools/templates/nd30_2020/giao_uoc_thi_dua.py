"""An emulation pledge (giao ước thi đua): practice, for no law gives a form."""

from __future__ import annotations

from tools.templates.body import bases, body
from tools.templates.description import Description
from tools.templates.letterhead import letterhead
from tools.templates.parties import parties
from tools.templates.title import title

TEMPLATE = Description("giao ước thi đua", (letterhead, title, bases, body, parties))
