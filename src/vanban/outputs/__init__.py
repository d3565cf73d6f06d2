"""What leaves the house (đầu ra): files written whole, their names, and PDF."""
