"""Certified copies (bản sao): SAO Y, SAO LỤC, TRÍCH SAO below the paper that is copied."""
