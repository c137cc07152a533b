/// What a masked text is about and how it was experienced. Before: personaldata. Start at [Categoriser].
@NullMarked
package nl.klankbord.text.topics;

import org.jspecify.annotations.NullMarked;
