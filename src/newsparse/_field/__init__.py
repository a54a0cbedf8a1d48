"""Floor 1: what one line says, a field a file."""
