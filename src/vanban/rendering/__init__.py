"""Context and template into a Word file (kết xuất): the only place that knows docxtpl and Jinja2."""
