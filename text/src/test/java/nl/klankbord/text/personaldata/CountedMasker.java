package nl.klankbord.text.personaldata;

import java.util.function.BiConsumer;

/// What [CountedSteps] runs: a masker behind types that both class loaders know.
public final class CountedMasker implements BiConsumer<String, String> {
    private final Masker masker = new Masker();

    public CountedMasker() {
        // found by its name
    }

    @SuppressWarnings("unchecked")
    static BiConsumer<String, String> make() {
        try {
            return (BiConsumer<String, String>) new CountedSteps()
                    .loadClass(CountedMasker.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void accept(String how, String text) {
        RawText raw = new RawText(text);
        if (how.equals("explain")) {
            masker.explain(raw, StreetPolicy.KEEP_STREET);
        } else {
            masker.mask(raw, StreetPolicy.valueOf(how));
        }
    }
}
