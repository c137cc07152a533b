/// Step 2. Before: intake. After: categorisation. From here on no raw text exists. Start at [MaskCommand].
@NullMarked
package nl.klankbord.masking;

import org.jspecify.annotations.NullMarked;
