package io.undercurrent.demo.company;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Draws the people of a company, one after the other. */
final class Hiring {

    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Amir", "Anna", "Ben", "Carla", "Chen", "Dana", "Emil", "Fatma", "Finn", "Grace", "Hugo", "Ines",
            "Jonas", "Kofi", "Lena", "Luca", "Maja", "Nadia", "Noah", "Olga", "Paul", "Priya", "Rosa", "Samir", "Sofia",
            "Tom", "Vera", "Yusuf", "Zoë");

    private static final List<String> LAST_NAMES = List.of(
            "Adler",
            "Almeida",
            "Bauer",
            "Becker",
            "Costa",
            "Demir",
            "Dubois",
            "Ellis",
            "Fischer",
            "Garcia",
            "Hansen",
            "Hughes",
            "Ivanova",
            "Jansen",
            "Keller",
            "Kowalski",
            "Lang",
            "Mensah",
            "Moreau",
            "Müller",
            "Novak",
            "Okafor",
            "Patel",
            "Reed",
            "Rossi",
            "Schmidt",
            "Silva",
            "Tanaka",
            "Weber",
            "Young");

    private static final Choice LOCATION =
            new Choice(List.of("Hamburg", "Leeds", "Lisbon", "Toronto"), new double[] {0.40, 0.28, 0.22, 0.10});

    private static final Choice TENURE = new Choice(
            List.of("under 1 year", "1-2 years", "3-5 years", "6-10 years", "over 10 years"),
            new double[] {0.15, 0.25, 0.28, 0.20, 0.12});

    private static final Choice DESK_MODE =
            new Choice(List.of("hybrid", "remote", "on site"), new double[] {0.55, 0.30, 0.15});

    private static final Choice FLOOR_MODE =
            new Choice(List.of("on site", "hybrid", "remote"), new double[] {0.62, 0.30, 0.08});

    private static final String LEADERSHIP = "Leadership";
    private static final double TEAM_IN_ONE_PLACE = 0.7;

    private final Random random;
    private int hired;
    private OrgTree.Unit unit;
    private String unitLocation;

    Hiring(Random random) {
        this.random = random;
    }

    Person hire(OrgTree.Unit into) {
        boolean leads = !into.equals(unit);
        if (leads) {
            unit = into;
            unitLocation = LOCATION.draw(random);
        }
        hired++;
        var attributes = attributes(leads || into.division() == null);
        String locale = attributes.get("location").equals("Hamburg") ? "de" : "en";
        return new Person("T%05d".formatted(hired), email(), locale, into.path(), attributes);
    }

    private Map<String, String> attributes(boolean leads) {
        boolean onTheFloor = unit.division() == Division.OPERATIONS || unit.division() == Division.CUSTOMER_CARE;
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("location", random.nextDouble() < TEAM_IN_ONE_PLACE ? unitLocation : LOCATION.draw(random));
        attributes.put("tenure", TENURE.draw(random));
        attributes.put("role_family", leads ? LEADERSHIP : unit.division().roleFamily());
        attributes.put("work_mode", (onTheFloor ? FLOOR_MODE : DESK_MODE).draw(random));
        return attributes;
    }

    private String email() {
        String name = FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())) + "."
                + LAST_NAMES.get(random.nextInt(LAST_NAMES.size()));
        return ascii(name) + "." + hired + "@tidewater.example";
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** One of several values, some more often than others. */
    private record Choice(List<String> values, double[] shares) {

        String draw(Random random) {
            double point = random.nextDouble();
            for (int i = 0; i < shares.length; i++) {
                point -= shares[i];
                if (point < 0) {
                    return values.get(i);
                }
            }
            return values.get(values.size() - 1);
        }
    }
}
