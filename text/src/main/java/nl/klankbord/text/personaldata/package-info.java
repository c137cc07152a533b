/// Who is in the text, and how that is hidden. Before: language. After: topics. Start at [Masker].
@NullMarked
package nl.klankbord.text.personaldata;

import org.jspecify.annotations.NullMarked;
