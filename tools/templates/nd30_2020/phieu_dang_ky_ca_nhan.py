"""A person's emulation registration (phiếu đăng ký cá nhân): practice, for no law gives a form."""

from __future__ import annotations

from tools.templates.body import bases, body
from tools.templates.description import Description
from tools.templates.ending import ending
from tools.templates.letterhead import letterhead
from tools.templates.title import title

TEMPLATE = Description("phiếu đăng ký cá nhân", (letterhead, title, bases, body, ending))
