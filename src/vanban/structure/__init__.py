"""Any Word file as a reader sees it (cấu trúc văn bản)."""
