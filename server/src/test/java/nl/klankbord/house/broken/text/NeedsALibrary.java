package nl.klankbord.house.broken.text;

import tools.jackson.databind.json.JsonMapper;

/// A text that cannot do without a library.
record NeedsALibrary(JsonMapper json) {}
