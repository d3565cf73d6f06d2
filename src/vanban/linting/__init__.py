"""What is wrong with an agency's own template (kiểm mẫu), all of it, at its paragraph."""
