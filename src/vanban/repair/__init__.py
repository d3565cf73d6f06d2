"""Slips of old files put right on request, each of them told (sửa chữ của bản cũ)."""
