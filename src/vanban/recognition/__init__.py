"""Past papers back into data: what a source says, sorted into the fields of a data file (nhận dạng)."""
