/// Step 3. Before: masking. After: record. Topics, experiences and sentiment with the words that led there. Start at
/// [Understanding].
@NullMarked
package nl.klankbord.categorisation;

import org.jspecify.annotations.NullMarked;
