/// The ground: PostgreSQL, private or given, and how it is spoken to. Before: nothing. After: every step. Start at
/// [Database].
@NullMarked
package nl.klankbord.storage;

import org.jspecify.annotations.NullMarked;
