package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The areas of the invented municipality, drawn by their weight, each with its postcodes.
final class Places {
    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";

    private final List<Area> areas = new ArrayList<>();
    private int totalWeight;

    Places() {
        DemoResource.lines("demo/places.csv").stream().skip(1).forEach(this::add);
    }

    private record Area(String name, int weightReached, List<String> postcodes) {}

    /// @param postcode four digits and two letters, e.g. `3011 AB`
    record Place(String area, String postcode) {}

    private void add(String line) {
        String[] cells = line.split(";", -1);
        totalWeight += Integer.parseInt(cells[1]);
        areas.add(new Area(cells[0], totalWeight, List.of(cells[2].split(",", -1))));
    }

    Place draw(RandomGenerator random) {
        int drawn = random.nextInt(totalWeight);
        Area area = areas.stream()
                .filter(one -> one.weightReached() > drawn)
                .findFirst()
                .orElseThrow();
        String digits = area.postcodes().get(random.nextInt(area.postcodes().size()));
        return new Place(area.name(), "%s %s%s".formatted(digits, letter(random), letter(random)));
    }

    private static char letter(RandomGenerator random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
