"""Past papers back into data: a source sorted into the fields of a data file (nhận dạng)."""
