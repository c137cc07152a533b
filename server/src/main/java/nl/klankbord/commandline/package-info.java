/// How commands speak: one clear line when they refuse, output that is whole or absent, a bar while they work. Start at
/// [Refusal].
@NullMarked
package nl.klankbord.commandline;

import org.jspecify.annotations.NullMarked;
