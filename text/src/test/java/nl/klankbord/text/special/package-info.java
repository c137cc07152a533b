@NullMarked
package nl.klankbord.text.special;

import org.jspecify.annotations.NullMarked;
