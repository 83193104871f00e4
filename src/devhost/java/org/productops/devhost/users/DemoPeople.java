package org.productops.devhost.users;

import java.util.List;
import java.util.Set;

/** The people of the demo story: a company that makes shop software. Everybody's password is their name. */
public final class DemoPeople {
    private static final String DOMAIN = "@harbour.example";

    private DemoPeople() {}

    /** Makes sure that an administrator can log in. */
    public static void addAdministrator(HostUsers users) {
        users.put(user("admin", "Alex Admin", "en", HostUsers.ADMINISTRATORS, HostUsers.USERS));
    }

    /** Adds the people of the story. */
    public static void addAll(HostUsers users) {
        List.of(
                        user("sofia", "Sofia Rossi", "en", HostUsers.USERS, "product-ops"),
                        user("noah", "Noah Okafor", "en", HostUsers.USERS, "product-managers"),
                        user("mia", "Mia Lindqvist", "en", HostUsers.USERS, "payments-team"),
                        user("liam", "Liam Chen", "en", HostUsers.USERS, "payments-team"),
                        user("oscar", "Oscar Brandt", "en", HostUsers.USERS, "search-team"),
                        user("priya", "Priya Nair", "en", HostUsers.USERS, "product-marketing"),
                        user("emma", "Emma Dubois", "en", HostUsers.USERS, "customer-support"),
                        user("jonas", "Jonas Weber", "de", HostUsers.USERS, "technical-writers"),
                        user("hana", "Hana Sato", "en", HostUsers.USERS, "release-managers"),
                        // May log in but has no licence for the product.
                        user("vera", "Vera Visitor", "en"),
                        new HostUser("tomas", "tomas", "Tomas Novak", "tomas" + DOMAIN, "tomas", Set.of(), false, "en"))
                .forEach(users::put);
    }

    private static HostUser user(String name, String displayName, String language, String... groups) {
        return new HostUser(name, name, displayName, name + DOMAIN, name, Set.of(groups), true, language);
    }
}
