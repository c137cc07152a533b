/// Tests of the benches themselves; they never assert a time.
@NullMarked
package nl.klankbord.bench;

import org.jspecify.annotations.NullMarked;
