"""Floor 2: what each block is. Rules point, ``resolve`` settles; nothing is cut."""
