package nl.klankbord.web;

import java.util.Locale;
import java.util.regex.Pattern;

/// Someone who may sign in.
///
/// @param name lower case letters, digits and `. _ -`, at most 100 characters
/// @param passwordHash Argon2id with its parameters and salt
public record Account(String name, String passwordHash) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,100}");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Account name must be 1 to 100 of a-z 0-9 . _ -: %s".formatted(name));
        }
    }

    /// The name as accounts have it, from whatever was typed; long enough to be refused when it was too long.
    static String asTyped(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), 101));
    }

    @Override
    public String toString() {
        return "Account[%s]".formatted(name);
    }
}
