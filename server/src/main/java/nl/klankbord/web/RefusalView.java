package nl.klankbord.web;

import org.springframework.http.HttpStatus;

/// A page that cannot be had.
///
/// @param status HTTP status
/// @param reference what the reader can pass on to the administrator and what stands in the log, or empty
public record RefusalView(int status, String reference) {

    /// The key of its words: statuses without words of their own read as 404 or 500.
    public String key() {
        return switch (status) {
            case 403, 404, 413 -> "refusal." + status;
            default -> status < 500 ? "refusal.400" : "refusal.500";
        };
    }

    /// The name of the status for machines.
    String title() {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }
}
