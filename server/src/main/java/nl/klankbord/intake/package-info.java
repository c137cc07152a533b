/// Step 1. Before: a delivery. After: masking. Sources, mappings, deliveries, quarantine, the API; file formats lie in
/// `files`. Start at [FileDelivery].
@NullMarked
package nl.klankbord.intake;

import org.jspecify.annotations.NullMarked;
