"""Word files as zip and XML (gói Office Open XML); only here are python-docx and lxml known."""
