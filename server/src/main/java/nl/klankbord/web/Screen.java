package nl.klankbord.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What every template needs, whatever its page: language, reader, protection of forms, place in the house.
///
/// @param address path and query as the browser asked for them, within this site
/// @param reader name of who is signed in, or empty
/// @param formToken goes along with every form that changes something; see [#action]
/// @param notice a sentence for the top of every page, or empty
public record Screen(
        Messages messages,
        StaticFiles files,
        ScreenLanguage language,
        String address,
        String reader,
        FormToken formToken,
        String notice) {

    /// A token that only our own pages know, against forms on other sites.
    public record FormToken(String field, String value) {}

    /// The text under this key in the language of the reader.
    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /// A whole number as the language writes it: `12.345`.
    public String number(long value) {
        return messages.written(language, value);
    }

    /// A share in whole percents: `8 %`; a share that is small but not nothing is never shown as zero.
    public String percent(double share) {
        if (share > 0 && share < 0.005) {
            return text("percent.under", 1);
        }
        return text("percent", Math.round(share * 100));
    }

    public boolean signedIn() {
        return !reader.isEmpty();
    }

    /// Whether the page lies under this path; `/` is only itself.
    public boolean isAt(String path) {
        String here = path();
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /// The address without its query.
    public String path() {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question);
    }

    /// The address for the `action` of a form with `method="post"`: the token rides along in it, so that forms with a
    /// file are protected too (their fields are not read before the handler does).
    public String action(String path) {
        String joint = path.indexOf('?') < 0 ? "?" : "&";
        return path + joint + formToken.field() + "=" + URLEncoder.encode(formToken.value(), StandardCharsets.UTF_8);
    }

    public String file(String name) {
        return files.address(name);
    }
}
