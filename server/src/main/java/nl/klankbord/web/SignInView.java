package nl.klankbord.web;

import java.util.List;

/// The page to sign in on.
///
/// @param outcome what happened before: empty, or one of `fout`, `wacht`, `uit`, `verlopen`
/// @param goal address to go on to
/// @param seconds how long to wait before trying again, with `wacht`
public record SignInView(String outcome, long seconds, String goal) {
    static final List<String> OUTCOMES = List.of("fout", "uit", "verlopen");

    public boolean is(String other) {
        return outcome.equals(other);
    }
}
