/// Step 1. Before: a delivery. After: masking. Files, mappings, quarantine, the API. Start at [ReceivedSignal].
@NullMarked
package nl.klankbord.intake;

import org.jspecify.annotations.NullMarked;
