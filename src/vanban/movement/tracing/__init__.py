"""A unit's plan held against the one that it derives from (truy vết kế hoạch)."""
