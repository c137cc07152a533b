package nl.klankbord.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.insight.dashboard.Piece;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.Sources;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/maskering/bijzonder`: the texts that seem to tell of a special category, by source and category, with the words
/// that say so.
public final class SpecialPages implements Pages {
    static final int PAGE_SIZE = 20;

    private final SpecialTexts texts;
    private final SignalRecord record;
    private final Sources sources;
    private final Flags flags;
    private final Templates templates;

    public SpecialPages(SpecialTexts texts, SignalRecord record, Sources sources, Flags flags, Templates templates) {
        this.texts = texts;
        this.record = record;
        this.sources = sources;
        this.flags = flags;
        this.templates = templates;
    }

    /// Finds again the words for which a text was flagged.
    public record Flags(Rereading rereading, Understanding understanding) {
        /// None where the masker has learned since: the words would stand elsewhere.
        private BitSet of(RecordedSignal signal) {
            BitSet marks = new BitSet();
            rereading
                    .unchanged(signal.text())
                    .ifPresent(text ->
                            understanding.specialWords(text).forEach(words -> marks.set(words.start(), words.end())));
            return marks;
        }
    }

    /// One way to narrow the list.
    ///
    /// @param texts how many there are
    public record Choice(String code, String name, long texts, boolean chosen) {}

    public record Text(
            long id,
            LocalDate received,
            String source,
            String language,
            List<SpecialCategory> categories,
            List<Piece> pieces) {}

    /// @param found how many texts answer the question
    /// @param older address of those that were taken in before, or empty
    /// @param first whether these are the last that were taken in
    public record View(
            List<Choice> sources,
            List<Choice> categories,
            long found,
            List<Text> texts,
            String older,
            boolean first,
            String start) {}

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/maskering/bijzonder", this::texts);
    }

    private ServerResponse texts(ServerRequest request) {
        SpecialTexts.Question question = new SpecialTexts.Question(
                request.param("bron").filter(Source::isCode).orElse(""),
                request.param("soort").filter(SpecialPages::isCategory).orElse(""));
        long before = LeakPages.number(request.param("voor").orElse(""));
        List<Long> ids = texts.find(question, before < 0 ? Long.MAX_VALUE : before, PAGE_SIZE + 1);
        List<Long> shown = ids.subList(0, Math.min(PAGE_SIZE, ids.size()));
        Map<String, Long> counts = texts.counts(question.source());
        View view = new View(
                sourceChoices(question),
                categoryChoices(question, counts, request),
                counts.getOrDefault(question.category(), 0L),
                views(shown),
                ids.size() > PAGE_SIZE ? address(question) + "&voor=" + shown.getLast() : "",
                before < 0,
                address(question));
        return templates.page(request, "review/special", view);
    }

    private static boolean isCategory(String code) {
        return Arrays.stream(SpecialCategory.values())
                .anyMatch(category -> category.code().equals(code));
    }

    private List<Choice> sourceChoices(SpecialTexts.Question question) {
        return sources.all().stream()
                .map(source -> new Choice(
                        source.code(),
                        source.name(),
                        texts.counts(source.code()).getOrDefault(question.category(), 0L),
                        source.code().equals(question.source())))
                .toList();
    }

    private List<Choice> categoryChoices(
            SpecialTexts.Question question, Map<String, Long> counts, ServerRequest request) {
        return Arrays.stream(SpecialCategory.values())
                .map(category -> new Choice(
                        category.code(),
                        templates.screen(request).text("special." + category.code()),
                        counts.getOrDefault(category.code(), 0L),
                        category.code().equals(question.category())))
                .toList();
    }

    private List<Text> views(List<Long> ids) {
        Map<Long, Set<SpecialCategory>> categories = record.special(ids);
        return record.find(ids).stream()
                .map(signal -> new Text(
                        signal.id(),
                        signal.received(),
                        sources.find(signal.origin().source())
                                .map(Source::name)
                                .orElse(signal.origin().source()),
                        signal.language().equals("und") ? "" : signal.language(),
                        categories.getOrDefault(signal.id(), Set.of()).stream()
                                .sorted()
                                .toList(),
                        Pieces.of(signal.text(), flags.of(signal))))
                .toList();
    }

    /// The list narrowed to a source and a category; each may be empty.
    static String address(SpecialTexts.Question question) {
        return "/maskering/bijzonder?bron=%s&soort=%s"
                .formatted(
                        URLEncoder.encode(question.source(), StandardCharsets.UTF_8),
                        URLEncoder.encode(question.category(), StandardCharsets.UTF_8));
    }
}
