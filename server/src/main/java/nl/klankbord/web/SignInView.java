package nl.klankbord.web;

/// The page to sign in on.
///
/// @param outcome what happened before: empty, or one of `fout`, `wacht`, `uit`, `verlopen`
/// @param seconds how long to wait before trying again, with `wacht`
public record SignInView(String outcome, long seconds) {
    public boolean is(String other) {
        return outcome.equals(other);
    }
}
