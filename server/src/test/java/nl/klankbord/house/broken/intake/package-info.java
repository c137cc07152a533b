/// A broken house, so that a test can show its rules bite.
@NullMarked
package nl.klankbord.house.broken.intake;

import org.jspecify.annotations.NullMarked;
