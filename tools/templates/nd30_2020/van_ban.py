"""Any paper (văn bản), Decree 30/2020, Appendix III, samples 1.1 to 1.10."""

from __future__ import annotations

from tools.templates.addressees import addressees
from tools.templates.body import bases, body
from tools.templates.deciding import decider, decision
from tools.templates.description import Description
from tools.templates.dispatch import dispatch_head
from tools.templates.ending import ending
from tools.templates.title import title

TEMPLATE = Description(
    "văn bản", (dispatch_head, title, addressees, decider, bases, decision, body, ending)
)
