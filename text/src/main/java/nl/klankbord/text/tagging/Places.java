package nl.klankbord.text.tagging;

/// From a feature and its values to a place in a table of weights.
final class Places {
    private Places() {}

    static int of(int bits, int feature, long a, long b, long c) {
        long mixed = (a * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(b * 0xC2B2AE3D27D4EB4FL, 23);
        mixed += c * 0x165667B19E3779F9L + feature * 0x85EBCA77C2B2AE63L;
        mixed = (mixed ^ (mixed >>> 32)) * 0x27D4EB2F165667C5L;
        mixed ^= mixed >>> 29;
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> (64 - bits));
    }
}
