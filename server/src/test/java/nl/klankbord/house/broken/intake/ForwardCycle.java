package nl.klankbord.house.broken.intake;

import nl.klankbord.house.broken.record.KeepsRaw;

/// An early step that knows a later one, which knows it in turn.
public record ForwardCycle(KeepsRaw later) {}
