"""Floor 1: from what the caller holds to a page of blocks."""
