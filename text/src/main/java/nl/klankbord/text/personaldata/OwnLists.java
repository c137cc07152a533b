package nl.klankbord.text.personaldata;

import java.util.List;

/// What a municipality knows itself: its streets, its staff, and what is public and may stay readable (telephone
/// numbers, e-mail addresses, addresses of its own buildings). One entry a line in the files it comes from; compared
/// without regard to capitals and accents, and for `keep` without regard to anything but letters and digits.
public record OwnLists(List<String> streets, List<String> names, List<String> keep) {
    public static final OwnLists NONE = new OwnLists(List.of(), List.of(), List.of());

    public OwnLists {
        streets = List.copyOf(streets);
        names = List.copyOf(names);
        keep = List.copyOf(keep);
    }
}
