"""Floor 3: the article out of settled blocks, one field a file."""
