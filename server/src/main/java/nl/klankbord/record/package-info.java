/// Step 4. Before: categorisation. After: insight. Everything that must not be lost. Start at [SignalRecord].
@NullMarked
package nl.klankbord.record;

import org.jspecify.annotations.NullMarked;
