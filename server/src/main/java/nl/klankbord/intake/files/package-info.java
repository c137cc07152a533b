/// Step 1, its first half: from the bytes of a delivered file to rows of cells. Before: nothing. After: intake. Start
/// at
/// [Opened].
@NullMarked
package nl.klankbord.intake.files;

import org.jspecify.annotations.NullMarked;
