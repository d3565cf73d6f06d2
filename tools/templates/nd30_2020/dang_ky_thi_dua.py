"""A unit's emulation registration (đăng ký thi đua): practice, for no law gives a form."""

from __future__ import annotations

from tools.templates.addressees import addressees
from tools.templates.body import bases, body
from tools.templates.description import Description
from tools.templates.ending import ending
from tools.templates.letterhead import letterhead
from tools.templates.title import title

TEMPLATE = Description("đăng ký thi đua", (letterhead, title, addressees, bases, body, ending))
