package nl.klankbord.text.topics;

/// What is wrong on one line of a rule file, in Dutch, for the analyst who wrote it.
public record RuleProblem(String file, int line, String message) {
    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line, message);
    }
}
