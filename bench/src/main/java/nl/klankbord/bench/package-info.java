/// How fast Klankbord is, measured from outside where it can be; each bench prints one JSON line with its figures last.
/// Start at [Bench].
@NullMarked
package nl.klankbord.bench;

import org.jspecify.annotations.NullMarked;
