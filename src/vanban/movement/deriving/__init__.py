"""A unit's own plan from the one of a higher body (cụ thể hóa kế hoạch)."""
