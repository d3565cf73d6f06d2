"""Any Word file held against the law: its components recognised, measured and judged (kiểm tra)."""
