package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * A company's own roles as somebody typed them; nothing is checked yet.
 *
 * @param roles in their order; those without a name are none
 */
public record OwnRolesDraft(List<OwnRole> roles) {

    public OwnRolesDraft {
        roles = List.copyOf(roles);
    }

    /**
     * One of them. What is missing is empty.
     *
     * @param id of a role that is there already; empty for a new one
     * @param name what people call it
     * @param inheritance the name of a {@link Role.Inheritance}
     */
    public record OwnRole(String id, String name, String inheritance) {
        public OwnRole {
            id = Objects.requireNonNullElse(id, "");
            name = Objects.requireNonNullElse(name, "");
            inheritance = Objects.requireNonNullElse(inheritance, "");
        }
    }
}
