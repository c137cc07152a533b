/// Words, their folded form, and the language of a text. Before: nothing. After: personaldata, topics. Start at
/// [Language].
@NullMarked
package nl.klankbord.text.language;

import org.jspecify.annotations.NullMarked;
