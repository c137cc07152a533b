/// Step 5. Before: record. After: review. Search, counts and the dashboard, derived from the record. Start at
/// [SignalIndex].
@NullMarked
package nl.klankbord.insight;

import org.jspecify.annotations.NullMarked;
