/// Step 6. Before: insight. After: none yet. People look whether what was recognised is right: they point out leaks
/// and
/// check masked texts by hand. Start at [Leaks] and [MaskingReport].
@NullMarked
package nl.klankbord.review;

import org.jspecify.annotations.NullMarked;
