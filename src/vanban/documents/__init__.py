"""What is being written: a folder a document type, found by being there (loại văn bản)."""
