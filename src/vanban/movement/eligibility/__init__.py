"""Whether who is proposed qualifies, by the law of the day and local rules (điều kiện)."""
