/// Klankbord as one program. Read [SignalJourney] first.
@NullMarked
package nl.klankbord;

import org.jspecify.annotations.NullMarked;
