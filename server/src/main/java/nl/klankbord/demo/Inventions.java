package nl.klankbord.demo;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Invented details of invented people. Citizen service numbers come from the range kept for tests (starting with
/// 9999), mail from example.com.
final class Inventions {
    private static final String PLATE_LETTERS = "BDFGHJKLNPRSTVXZ";
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private final List<String> people = DemoResource.lines("demo/people.csv");
    private final List<String> streets = DemoResource.lines("demo/streets.txt");

    /// A value for every slot that a text may have.
    Map<String, String> slots(RandomGenerator random, String area, String postcode) {
        String[] person = people.get(random.nextInt(people.size())).split(";", -1);
        String[] other = people.get(random.nextInt(people.size())).split(";", -1);
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("naam", person[0] + " " + person[1]);
        slots.put("voornaam", other[0]);
        slots.put("achternaam", person[1]);
        slots.put("straat", streets.get(random.nextInt(streets.size())));
        slots.put("huisnummer", Integer.toString(1 + random.nextInt(240)));
        slots.put("postcode", postcode);
        slots.put("telefoon", phone(random));
        slots.put("email", mail(person));
        slots.put("zaaknummer", "Z-2026-%06d".formatted(random.nextInt(1_000_000)));
        slots.put("bsn", bsn(random));
        slots.put("iban", iban(random));
        slots.put("kenteken", plate(random));
        slots.put("geboortedatum", birthDate(random));
        slots.put("wijk", area);
        return slots;
    }

    private static String phone(RandomGenerator random) {
        return "06-%08d".formatted(10_000_000 + random.nextInt(89_999_999));
    }

    private static String mail(String[] person) {
        String name = person[0] + "." + person[1];
        return name.toLowerCase(Locale.ROOT).replace(" ", "") + "@example.com";
    }

    private static String bsn(RandomGenerator random) {
        while (true) {
            String number = "9999%05d".formatted(random.nextInt(100_000));
            if (passesElevenTest(number)) {
                return number;
            }
        }
    }

    static boolean passesElevenTest(String number) {
        int sum = -(number.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (number.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /// A number of a bank that does not exist, with a right check.
    private static String iban(RandomGenerator random) {
        String account = "%010d".formatted(random.nextLong(10_000_000_000L));
        BigInteger remainder = new BigInteger("20212320" + account + "232100").mod(NINETY_SEVEN);
        return "NL%02dKLNK%s".formatted(98 - remainder.intValue(), account);
    }

    private static String plate(RandomGenerator random) {
        return "%s-%03d-%s".formatted(letter(random) + letter(random), random.nextInt(1_000), letter(random));
    }

    private static String letter(RandomGenerator random) {
        return String.valueOf(PLATE_LETTERS.charAt(random.nextInt(PLATE_LETTERS.length())));
    }

    private static String birthDate(RandomGenerator random) {
        LocalDate date = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25_000));
        return "%02d-%02d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
