package nl.klankbord.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.special.SpecialCategory;

/// What is counted of a masked text: its placeholders by kind, and the special categories it tells of.
record MaskedContent(Map<PersonalData, Integer> spans, Set<SpecialCategory> special) {

    static MaskedContent of(String masked, Set<SpecialCategory> special) {
        Map<PersonalData, Integer> spans = new EnumMap<>(PersonalData.class);
        Placeholder.in(masked).forEach(placeholder -> spans.merge(placeholder.kind(), 1, Integer::sum));
        return new MaskedContent(spans, special);
    }

    int allSpans() {
        return spans.values().stream().mapToInt(Integer::intValue).sum();
    }
}
