package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.text.TextRule;

/**
 * The roles that there are, in the order in which they are shown: owner, maintainer and influencer, then the company's
 * own, and emeritus at the end.
 */
public final class RoleCatalog {

    /** How many roles of its own a company can have. */
    public static final int MOST_OWN = 10;

    static final TextRule OWN_NAME = TextRule.line(100).mandatory();

    /** The roles that are always there, and no others. */
    public static final RoleCatalog BUILT_IN = new RoleCatalog(List.of());

    private final List<Role> own;
    private final List<Role> all;

    /** @param own the company's own roles, in their order */
    public RoleCatalog(List<Role> own) {
        this.own = List.copyOf(own);
        List<Role> roles = new ArrayList<>(List.of(Role.OWNER, Role.MAINTAINER, Role.INFLUENCER));
        roles.addAll(own);
        roles.add(Role.EMERITUS);
        this.all = List.copyOf(roles);
    }

    /** All roles. */
    public List<Role> all() {
        return all;
    }

    /** The company's own roles. */
    public List<Role> own() {
        return own;
    }

    /** The role with this id; empty if there is none. */
    public Optional<Role> find(String id) {
        return all.stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
