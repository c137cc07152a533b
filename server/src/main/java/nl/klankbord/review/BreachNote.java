package nl.klankbord.review;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.masking.MaskedPieces;
import nl.klankbord.web.Screen;

/// What a privacy officer needs to report a data breach: the facts of a leak in plain words, and lines to fill in by
/// hand. The page and the file say the same.
public record BreachNote(long leak, List<Part> parts) {

    public record Part(String title, List<Line> lines) {}

    /// @param value empty when it is to be filled in by hand
    public record Line(String name, String value) {}

    static BreachNote of(BreachFacts facts, Screen screen) {
        return new Words(facts, screen).note();
    }

    /// As plain text, a line a fact.
    String text(Screen screen) {
        String parts = this.parts.stream().map(part -> part(part, screen)).collect(Collectors.joining("\n"));
        return "%s\n\n%s\n\n%s\n%s"
                .formatted(
                        screen.text("review.breach.title", leak),
                        screen.text("review.breach.intro"),
                        screen.text("review.breach.law"),
                        parts);
    }

    private static String part(Part part, Screen screen) {
        return part.lines().stream()
                .map(line -> line.value().isEmpty()
                        ? "- %s %s".formatted(line.name(), screen.text("review.breach.fill-in"))
                        : "- %s: %s".formatted(line.name(), line.value()))
                .collect(Collectors.joining("\n", "\n" + part.title() + "\n", "\n"));
    }

    private record Words(BreachFacts facts, Screen screen) {
        BreachNote note() {
            return new BreachNote(facts.leak().id(), List.of(what(), when(), who(), done(), byHand()));
        }

        private Part what() {
            return part(
                    "what",
                    line("kind", screen.text(MaskedPieces.kindKey(facts.leak().kind()))),
                    line(
                            "size",
                            say("size.value", facts.leak().words(), facts.leak().texts())),
                    line("sources", String.join(", ", facts.sources())),
                    line("special", special()));
        }

        private String special() {
            return facts.special().isEmpty()
                    ? say("special.none")
                    : facts.special().stream()
                            .map(special -> say(
                                    "special.some",
                                    special.texts(),
                                    screen.text("special." + special.category().code())))
                            .collect(Collectors.joining(", "));
        }

        private Part when() {
            Leak leak = facts.leak();
            return part(
                    "when",
                    line("since", CellDate.momentOf(facts.since())),
                    line(
                            "found",
                            say(
                                    "by",
                                    CellDate.momentOf(leak.reported().at()),
                                    leak.reported().by())),
                    line("readable", lasted(facts.readable())),
                    line("deadline", say("deadline.value", CellDate.momentOf(facts.deadline()))));
        }

        private String lasted(Duration duration) {
            if (duration.toDays() > 0) {
                return say("days", duration.toDays());
            }
            return duration.toHours() > 0 ? say("hours", duration.toHours()) : say("short");
        }

        private Part who() {
            return part(
                    "who",
                    line("accounts", say("accounts.value", facts.accounts())),
                    line("reading", say("reading.value")),
                    line("outside", say("outside.value")));
        }

        private Part done() {
            Leak leak = facts.leak();
            Stream<Line> lines = Stream.of(
                            Stream.of(line(
                                    "masked",
                                    say(
                                            "by",
                                            CellDate.momentOf(leak.reported().at()),
                                            leak.reported().by()))),
                            leak
                                    .widened()
                                    .map(event -> line("widened", say("by", CellDate.momentOf(event.at()), event.by())))
                                    .stream(),
                            Stream.of(
                                    line(
                                            "erased",
                                            leak.erased()
                                                    .map(CellDate::momentOf)
                                                    .orElse(say("erasing"))),
                                    line("left", say("left.value")),
                                    line("prevented", say(facts.caseKept() ? "prevented.case" : "prevented.none"))))
                    .flatMap(each -> each);
            return part("done", lines.toArray(Line[]::new));
        }

        private Part byHand() {
            return part(
                    "by-hand",
                    Stream.of("people", "harm", "risk", "authority", "told", "measures", "contact")
                            .map(key -> line(key, ""))
                            .toArray(Line[]::new));
        }

        private Part part(String key, Line... lines) {
            return new Part(say(key), List.of(lines));
        }

        private Line line(String key, String value) {
            return new Line(say(key), value);
        }

        private String say(String key, Object... arguments) {
            return screen.text("review.breach." + key, arguments);
        }
    }
}
