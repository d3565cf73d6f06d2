"""Any Word file held against the law of its day (kiểm tra thể thức)."""
