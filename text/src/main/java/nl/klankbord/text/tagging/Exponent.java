package nl.klankbord.text.tagging;

/// The exponential function by a table and a short series: the same to the last bit on every machine and several times
/// faster than the library's. Relative error below 1e-9 for arguments between -700 and 700; 0 and infinity beyond.
final class Exponent {
    private static final int STEPS = 256;
    private static final double LOG2 = 0.6931471805599453;
    private static final double SCALE = STEPS / LOG2;
    private static final double STEP = LOG2 / STEPS;
    private static final double LIMIT = 700;
    private static final double[] TABLE = table();

    private Exponent() {}

    static double of(double x) {
        if (x < -LIMIT) {
            return 0;
        }
        if (x > LIMIT) {
            return Double.POSITIVE_INFINITY;
        }
        long steps = Math.round(x * SCALE);
        double rest = x - steps * STEP;
        double small = 1 + rest * (1 + rest * (0.5 + rest * (1.0 / 6)));
        long power = Math.floorDiv(steps, STEPS);
        double two = Double.longBitsToDouble((power + 1023) << 52);
        return TABLE[(int) (steps - power * STEPS)] * small * two;
    }

    private static double[] table() {
        double[] table = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            table[i] = StrictMath.exp(i * STEP);
        }
        return table;
    }
}
