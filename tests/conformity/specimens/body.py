"""Specimens of the rules on how the body is set: ND, BC."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import plan, prose
from tests.conformity.specimen import of_plan

PLAN = plan()

SPECIMENS = (
    of_plan("ND-01", PLAN.look("body", align="left")),
    of_plan("ND-02", PLAN.look("body", size=12)),
    replace(
        of_plan("ND-03", PLAN.look("body", indent=0), PLAN.look("body", indent=15)),
        right=(PLAN, PLAN.look("body", indent=10), PLAN.look("body", indent=5, left=5)),
    ),
    replace(
        of_plan("ND-04", PLAN.look("body", before=3)),
        right=(PLAN, PLAN.look("body", before=0, after=6)),
    ),
    replace(
        of_plan("ND-05", PLAN.look("body", lines=1.6), PLAN.look("body", exact=12)),
        right=(PLAN, PLAN.look("body", lines=1.5), PLAN.look("body", exact=18)),
    ),
    of_plan("BC-09", PLAN.put("body", prose("Các đơn vị thực hiện Kế hoạch này."))),
)
