"""The reports of units added up into one (tổng hợp báo cáo)."""
