/// An invented municipality for trying Klankbord out. It delivers files like any other source; nothing here is known to
/// the other steps. Start at [DemoCity].
@NullMarked
package nl.klankbord.demo;

import org.jspecify.annotations.NullMarked;
