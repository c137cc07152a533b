package nl.klankbord.house.broken.record;

/// Takes more than a reader can hold.
final class TakesSix {
    private final int sum;

    TakesSix(int a, int b, int c, int d, int e, int f) {
        this.sum = a + b + c + d + e + f;
    }

    int sum() {
        return sum;
    }
}
