package nl.klankbord.web;

/// Screens without a request, for tests of what pages show.
public final class Screens {
    private static final Messages MESSAGES = new Messages();
    private static final StaticFiles FILES = new StaticFiles();

    private Screens() {}

    public static Screen dutch(String address) {
        return in(ScreenLanguage.NL, address);
    }

    public static Screen english(String address) {
        return in(ScreenLanguage.EN, address);
    }

    private static Screen in(ScreenLanguage language, String address) {
        Screen.FormToken token = new Screen.FormToken("_csrf", "a+b=");
        return new Screen(MESSAGES, FILES, language, address, "ann", token, "");
    }
}
