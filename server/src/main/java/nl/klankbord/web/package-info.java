/// The house around every page: sign-in, layout, errors, health. Before: storage. After: every step with a page. Start
/// at [Pages].
@NullMarked
package nl.klankbord.web;

import org.jspecify.annotations.NullMarked;
