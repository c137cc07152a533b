/// Tests of the house itself: its order, its numbers, its documents; and tests that these tests bite.
@NullMarked
package nl.klankbord.house;

import org.jspecify.annotations.NullMarked;
