package nl.klankbord.house.broken.unmarked;

/// Lives in a package where null may hide.
record Unmarked() {}
