/// What a cluster does to a signal: read, one pure function of `text`, write. Start at [SignalFunction].
@NullMarked
package nl.klankbord.spark;

import org.jspecify.annotations.NullMarked;
