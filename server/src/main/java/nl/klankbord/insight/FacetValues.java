package nl.klankbord.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Numbers all values and codes of one facet that the index has met, the same number in every segment. A value with
/// several codes has one number, and knows the numbers of its codes and of their main codes.
final class FacetValues {
    private final boolean layered;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> codeNumbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final List<int[]> codesOf = new ArrayList<>();
    private final List<int[]> mainsOf = new ArrayList<>();

    /// Where a facet stands in every list and array with one entry a facet: the order of the enum.
    static int place(Facet facet) {
        return Arrays.asList(Facet.values()).indexOf(facet);
    }

    FacetValues(Facet facet) {
        this.layered = facet == Facet.TOPIC || facet == Facet.EXPERIENCE;
    }

    synchronized int number(String value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        Set<String> stated = layered ? Set.of(value.split(IndexedSignal.BETWEEN_CODES, -1)) : Set.of(value);
        Set<String> mains = mains(stated);
        Set<String> all = new TreeSet<>(stated);
        all.addAll(mains);
        codesOf.add(codeNumbers(all));
        mainsOf.add(codeNumbers(mains));
        numbers.put(value, numbers.size());
        return numbers.size() - 1;
    }

    private Set<String> mains(Set<String> stated) {
        Set<String> mains = new TreeSet<>();
        for (String code : stated) {
            if (layered && !code.isEmpty()) {
                int slash = code.indexOf('/');
                mains.add(slash < 0 ? code : code.substring(0, slash));
            }
        }
        return mains;
    }

    private int[] codeNumbers(Set<String> all) {
        return all.stream().mapToInt(this::codeNumber).toArray();
    }

    private int codeNumber(String code) {
        return codeNumbers.computeIfAbsent(code, added -> {
            codes.add(added);
            return codes.size() - 1;
        });
    }

    /// What is known now; values that come later are not in it.
    synchronized Known known() {
        return new Known(codes.toArray(String[]::new), codesOf.toArray(int[][]::new), mainsOf.toArray(int[][]::new));
    }

    static final class Known {
        private final String[] codes;
        private final int[][] codesOf;
        private final int[][] mainsOf;

        private Known(String[] codes, int[][] codesOf, int[][] mainsOf) {
            this.codes = codes;
            this.codesOf = codesOf;
            this.mainsOf = mainsOf;
        }

        int values() {
            return codesOf.length;
        }

        int codes() {
            return codes.length;
        }

        String code(int number) {
            return codes[number];
        }

        int[] codesOf(int value) {
            return codesOf[value];
        }

        int[] mainsOf(int value) {
            return mainsOf[value];
        }

        /// From counts per value to counts per code.
        int[] perCode(int[] perValue) {
            int[] counts = new int[codes.length];
            for (int value = 0; value < perValue.length; value++) {
                for (int code : codesOf[value]) {
                    counts[code] += perValue[value];
                }
            }
            return counts;
        }

        /// Per value whether one of its codes is among the chosen.
        boolean[] chosen(Set<String> chosen) {
            boolean[] codeChosen = new boolean[codes.length];
            for (int code = 0; code < codes.length; code++) {
                codeChosen[code] = chosen.contains(codes[code]);
            }
            boolean[] valueChosen = new boolean[codesOf.length];
            for (int value = 0; value < codesOf.length; value++) {
                valueChosen[value] = Arrays.stream(codesOf[value]).anyMatch(code -> codeChosen[code]);
            }
            return valueChosen;
        }
    }
}
