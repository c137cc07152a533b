package nl.klankbord.house.broken.record;

import nl.klankbord.house.broken.intake.ForwardCycle;
import nl.klankbord.house.broken.text.RawText;
import org.jspecify.annotations.Nullable;

/// Keeps what must be forgotten.
public record KeepsRaw(RawText raw, @Nullable ForwardCycle cycle) {}
