/// What each word of a text can be: a name, a title, a street, an ordinary word. Knows the lists under data/, not what
/// is
/// personal. Before: language. After: personaldata. Start at [Reading].
@NullMarked
package nl.klankbord.text.words;

import org.jspecify.annotations.NullMarked;
