package org.productops.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.productops.area.Area;
import org.productops.area.AreaFacts;
import org.productops.area.AreaLink;
import org.productops.area.Holder;
import org.productops.area.Lifecycle;
import org.productops.area.Review;
import org.productops.area.Role;
import org.productops.area.Roles;

/**
 * The areas of a big company, with names as long as people write them. Each has four below it, so that 10,000 stand in
 * eight levels; their keys are {@code area-1} and so on, and {@code area-1} is above all. It has an owner, a channel and a
 * documentation address; one area in three names two maintainers, a user and a group; one in five names an influencer. The
 * users are {@code key-user-0} to {@code key-user-499}.
 */
public final class LargeLibrary {

    private static final int BELOW_EACH = 4;

    private static final String[] SUBJECTS = {
        "Customer accounts and permissions",
        "Checkout and order confirmation",
        "Zahlungsabwicklung und Mahnwesen",
        "Delivery tracking and returns",
        "Gr\u00f6\u00dfenberatung f\u00fcr Schuhe",
        "Inventory forecasting",
        "Livraison \u00e0 domicile et points relais"
    };
    private static final String[] ASPECTS = {
        "for business customers",
        "in the mobile app",
        "im Selbstbedienungsbereich",
        "behind the support desk",
        "for marketplaces"
    };

    private LargeLibrary() {}

    /** So many areas, parents first. */
    public static List<Area> areas(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(LargeLibrary::area).toList();
    }

    /** The key of the area with this number. */
    public static String key(int number) {
        return "area-" + number;
    }

    private static final AreaFacts FACTS = new AreaFacts(
            Lifecycle.LIVE,
            List.of(),
            List.of("#products"),
            List.of(new AreaLink(AreaLink.Kind.DOCUMENTATION, "", "https://docs.example.com")),
            List.of(),
            0);

    private static Area area(int number) {
        boolean root = number == 1;
        return new Area(
                key(number),
                SUBJECTS[number % SUBJECTS.length] + ' ' + ASPECTS[number % ASPECTS.length] + ' ' + number,
                "What belongs to area " + number,
                root ? "" : key((number - 2) / BELOW_EACH + 1),
                false,
                root ? FACTS : AreaFacts.NONE,
                Review.NONE,
                roles(number),
                1);
    }

    private static Roles roles(int number) {
        Roles roles = number == 1 ? Roles.NONE.with(Role.OWNER, Holder.user("key-user-1")) : Roles.NONE;
        if (number % 3 == 0) {
            roles = roles.with(Role.MAINTAINER, Holder.user("key-user-" + number % 500))
                    .with(Role.MAINTAINER, Holder.group("team-" + number % 50));
        }
        return number % 5 == 0 ? roles.with(Role.INFLUENCER, Holder.user("key-user-" + number % 499)) : roles;
    }
}
