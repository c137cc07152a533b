package nl.klankbord.text.topics;

import java.util.Arrays;

/// From a state and a symbol to the next state: an open hash table of longs, never more than half full. State 0 is the
/// start and no step leads there, so 0 means "no step".
final class StepTable {
    private long[] keys = new long[1024];
    private int[] states = new int[1024];
    private int size;

    StepTable() {
        Arrays.fill(keys, -1);
    }

    int step(int state, int symbol) {
        return states[slot(keys, key(state, symbol))];
    }

    void put(int state, int symbol, int next) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key(state, symbol));
        keys[slot] = key(state, symbol);
        states[slot] = next;
        size++;
    }

    private void grow() {
        long[] grownKeys = new long[keys.length * 2];
        int[] grownStates = new int[keys.length * 2];
        Arrays.fill(grownKeys, -1);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                int slot = slot(grownKeys, keys[i]);
                grownKeys[slot] = keys[i];
                grownStates[slot] = states[i];
            }
        }
        keys = grownKeys;
        states = grownStates;
    }

    private static long key(int state, int symbol) {
        return ((long) state << 32) | symbol;
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
