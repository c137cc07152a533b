package nl.klankbord.review;

/// The 95 % interval of a share after Wilson (1927): honest for small numbers and for shares near nothing.
///
/// @param low at least this share, between 0 and 1
/// @param high at most this share
record Wilson(double low, double high) {
    private static final double Z = 1.959964;
    private static final int MOST = 100_000;

    /// @param hits of `total`, which is at least 1
    static Wilson of(double hits, double total) {
        if (total < 1 || hits < 0 || hits > total) {
            throw new IllegalArgumentException("A share needs at least one of all: %s of %s".formatted(hits, total));
        }
        double share = hits / total;
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * total)) / (1 + z2 / total);
        double half = Z * Math.sqrt(share * (1 - share) / total + z2 / (4 * total * total)) / (1 + z2 / total);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// Half the width of the interval.
    double margin() {
        return (high - low) / 2;
    }

    /// How many must be looked at for this margin, if the share stays as it is.
    static int needed(double share, double margin) {
        int low = 1;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) / 2;
            if (of(share * middle, middle).margin() <= margin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
